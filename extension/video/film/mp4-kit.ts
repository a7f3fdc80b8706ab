import { MP4, Mp4OutputFormat } from 'mediabunny';
import type { Kit } from './kit.ts';

/** The index stands first, so that it plays while it loads. */
export const mp4Kit: Kit = {
  container: 'mp4',
  out: () => new Mp4OutputFormat({ fastStart: 'in-memory' }),
  in: MP4,
};
