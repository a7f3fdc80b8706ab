import { mp4Kit } from '../film/mp4-kit.ts';
import { ANY } from '../film/read-webm.ts';
import { webmKit } from '../film/webm-kit.ts';
import { startWork } from '../work.ts';
import { cutWork } from './cut-work.ts';

void startWork(cutWork({ formats: ANY, kits: [mp4Kit, webmKit] }));
