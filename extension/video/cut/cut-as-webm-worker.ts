import { WEBM } from 'mediabunny';
import { webmKit } from '../film/webm-kit.ts';
import { startWork } from '../work.ts';
import { cutWork } from './cut-work.ts';

void startWork(cutWork({ formats: [WEBM], kits: [webmKit] }));
