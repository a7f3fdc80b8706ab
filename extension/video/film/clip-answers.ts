import type { InputFormat } from 'mediabunny';
import { errorOf } from '../../failure.ts';
import { ClipFrames } from './clip-frames.ts';

/** What a clip is asked: to open a video, then to show its frames one after the other. */
export type ClipAsked =
  | { open: { file: Blob; size: { width: number; height: number }; from: number } }
  | { show: number };

/** Decodes pieces of videos, apart: few films have one, and what reads them is heavy. */
export function answerClips(formats: readonly InputFormat[]): void {
  let clip: ClipFrames | undefined;
  self.onmessage = async ({ data }: MessageEvent<ClipAsked>) => {
    try {
      if ('open' in data) {
        const { file, size, from } = data.open;
        clip?.close();
        clip = await ClipFrames.open(file, size, from, formats);
        postMessage({});
      } else {
        const picture = await clip?.show(data.show);
        postMessage({ picture }, { transfer: picture ? [picture] : [] });
      }
    } catch (error) {
      postMessage({ error: errorOf(error) });
    }
  };
}
