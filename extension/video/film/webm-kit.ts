import { WebMOutputFormat } from 'mediabunny';
import type { Kit } from './kit.ts';
import { lookWebm } from './look-webm.ts';

export const webmKit: Kit = { container: 'webm', out: () => new WebMOutputFormat(), look: lookWebm };
