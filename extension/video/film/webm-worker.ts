import { startWork } from '../work.ts';
import { filmWork } from './film-work.ts';
import { webmKit } from './webm-kit.ts';

void startWork(filmWork(webmKit));
