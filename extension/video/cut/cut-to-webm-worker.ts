import { USUAL } from '../film/read-formats.ts';
import { webmKit } from '../film/webm-kit.ts';
import { startWork } from '../work.ts';
import { cutWork } from './cut-work.ts';

// What could be copied has been: this is for what is left.
void startWork(cutWork({ formats: USUAL, kits: [webmKit] }));
