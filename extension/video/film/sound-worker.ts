import { errorOf } from '../../failure.ts';
import { type Heard, readSound } from './read-sound.ts';

/** Reads a person's own sound, or that of a video, apart: few films have one, and what reads them is heavy. */
self.onmessage = async ({ data }: MessageEvent<{ file: Blob; heard: Heard }>) => {
  try {
    const [left, right] = await readSound(data.file, data.heard);
    postMessage({ left, right }, { transfer: [left.buffer, right.buffer] });
  } catch (error) {
    postMessage({ error: errorOf(error) });
  }
};
