import { startWork } from '../work.ts';
import { filmWork } from './film-work.ts';
import { mp4Kit } from './mp4-kit.ts';

void startWork(filmWork(mp4Kit));
