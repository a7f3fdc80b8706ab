import { WEBM, WebMOutputFormat } from 'mediabunny';
import type { Kit } from './kit.ts';

export const webmKit: Kit = { container: 'webm', out: () => new WebMOutputFormat(), in: WEBM };
