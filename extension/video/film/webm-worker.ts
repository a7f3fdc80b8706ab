import { webmKit } from './webm-kit.ts';
import { startFilming } from './work.ts';

startFilming(webmKit, () => postMessage('rested'));
