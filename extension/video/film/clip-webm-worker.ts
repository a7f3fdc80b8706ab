import { answerClips } from './clip-answers.ts';
import { ANY } from './read-webm.ts';

answerClips(ANY);
