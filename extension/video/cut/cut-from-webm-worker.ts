import { WEBM } from 'mediabunny';
import { mp4Kit } from '../film/mp4-kit.ts';
import { startWork } from '../work.ts';
import { cutWork } from './cut-work.ts';

// What comes as WebM is coded as no MP4 is: nothing of it is ever copied.
void startWork(cutWork({ formats: [WEBM], kits: [mp4Kit] }));
