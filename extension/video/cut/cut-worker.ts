import { errorOf } from '../../failure.ts';
import { type Cut, frameOf, isCopied } from '../../film/cut.ts';
import { lookInside, refuseUnfit } from '../film/check-film.ts';
import { ClipFrames } from '../film/clip-frames.ts';
import { mp4Kit } from '../film/mp4-kit.ts';
import { copyPiece } from './copy.ts';
import { encodePiece } from './encode.ts';
import { look } from './look.ts';

/** What a cut tells: how far it is, what it made, or what went wrong. */
export type CutTold =
  | { done: number; of: number }
  | { made: { file: Blob; poster: Blob; copied: boolean; width: number; height: number; seconds: number } }
  | { error: { code: string; message: string } };

/** How it begins, small. */
async function posterOf(piece: Blob, width: number, height: number): Promise<Blob> {
  const scale = Math.min(1, 640 / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const frames = await ClipFrames.open(piece, canvas, 0);
  try {
    const picture = await frames.show(0.001);
    if (picture) canvas.getContext('2d', { alpha: false })?.drawImage(picture, 0, 0);
    picture?.close();
  } finally {
    frames.close();
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}

/** A piece may be longer than it was asked for by less than a picture, seconds. */
const LONGER = 0.05;
const TOLD_EVERY = 10;
const tell = (told: CutTold): void => postMessage(told);

/** Takes a piece out of a video: byte by byte where it can, else coded anew. One cut, then it is done with. */
self.onmessage = async ({ data: { file, cut } }: MessageEvent<{ file: Blob; cut: Cut }>) => {
  try {
    const open = await look(file, cut.from);
    try {
      const copied = isCopied(cut, open.inside);
      const piece = copied
        ? await copyPiece(open, cut)
        : await encodePiece(file, open, cut, (done, of) => {
            if (done % TOLD_EVERY === 0 || done === of) tell({ done, of });
          });
      const found = await lookInside(piece, mp4Kit);
      const { width, height, seconds } = found;
      const asked = cut.to - cut.from;
      refuseUnfit(
        found,
        {
          codec: 'avc1',
          ...(copied ? open.inside : frameOf(cut, open.inside)),
          // A copied piece ends with its last whole picture.
          seconds: copied ? Math.min(seconds, asked + LONGER) : asked,
          sound: true,
        },
        piece.size,
        [],
      );
      tell({
        made: { file: piece, poster: await posterOf(piece, width, height), copied, width, height, seconds },
      });
    } finally {
      open.input.dispose();
    }
  } catch (error) {
    tell({ error: errorOf(error) });
  }
};
