import { Mp4OutputFormat } from 'mediabunny';
import type { Kit } from './kit.ts';
import { lookMp4 } from './look-mp4.ts';

/**
 * The index stands first, so that it plays while it loads. Room is left for it, so that nothing that was written has to be
 * kept in memory until the end.
 */
export const mp4Kit: Kit = {
  container: 'mp4',
  out: () => new Mp4OutputFormat({ fastStart: 'reserve' }),
  look: lookMp4,
};
