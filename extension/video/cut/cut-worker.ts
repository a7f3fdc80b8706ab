import { mp4Kit } from '../film/mp4-kit.ts';
import { USUAL } from '../film/read-formats.ts';
import { startWork } from '../work.ts';
import { copyPiece } from './copy.ts';
import { cutWork } from './cut-work.ts';

void startWork(cutWork({ formats: USUAL, kits: [mp4Kit], copies: { piece: copyPiece, kit: mp4Kit } }));
