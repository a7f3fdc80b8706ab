import { errorOf } from '../../failure.ts';
import { ownSound } from './own-sound.ts';

/** Reads a person's own sound file, apart: few films have one, and what reads them is heavy. */
self.onmessage = async ({ data }: MessageEvent<{ file: Blob; seconds: number }>) => {
  try {
    const [left, right] = await ownSound(data.file, data.seconds);
    postMessage({ left, right }, { transfer: [left.buffer, right.buffer] });
  } catch (error) {
    postMessage({ error: errorOf(error) });
  }
};
