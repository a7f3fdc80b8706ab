import { answerClips } from './clip-answers.ts';
import { USUAL } from './read-formats.ts';

answerClips(USUAL);
