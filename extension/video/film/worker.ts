import { mp4Kit } from './mp4-kit.ts';
import { startFilming } from './work.ts';

startFilming(mp4Kit, () => postMessage('rested'));
