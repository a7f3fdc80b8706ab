import { Refusal } from '../../failure.ts';
import type { Cut } from '../../film/cut.ts';
import type { CutTold } from './cut-worker.ts';

export type Piece = Extract<CutTold, { made: unknown }>['made'];

/** Cuts a video in a worker; aborting stops it. Throws Refusal `clip-unreadable`, `no-encoder`, or the signal's reason. */
export async function cutVideo(
  file: Blob,
  cut: Cut,
  told: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<Piece> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./cut-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Piece>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.onerror = () =>
        reject(new Refusal('clip-unreadable', 'This browser cannot read one of the videos. Leave it out.'));
      worker.onmessage = ({ data }: MessageEvent<CutTold>) => {
        if ('error' in data) reject(new Refusal(data.error.code, data.error.message));
        else if ('made' in data) resolve(data.made);
        else told(data.done, data.of);
      };
      worker.postMessage({ file, cut });
    });
  } finally {
    worker.terminate();
  }
}
