import { errorOf } from '../../failure.ts';
import { ClipFrames } from './clip-frames.ts';

/** What a clip is asked: to open a video, then to show its frames one after the other. */
export type ClipAsked =
  | { open: { file: Blob; size: { width: number; height: number }; from: number } }
  | { show: number };

let clip: ClipFrames | undefined;

/** Decodes pieces of videos, apart: few films have one, and what reads them is heavy. */
self.onmessage = async ({ data }: MessageEvent<ClipAsked>) => {
  try {
    if ('open' in data) {
      clip?.close();
      clip = await ClipFrames.open(data.open.file, data.open.size, data.open.from);
      postMessage({});
    } else {
      const picture = await clip?.show(data.show);
      postMessage({ picture }, { transfer: picture ? [picture] : [] });
    }
  } catch (error) {
    postMessage({ error: errorOf(error) });
  }
};
