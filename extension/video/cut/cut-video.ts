import type { Coding } from '../../../shared/coding.ts';
import { type Cut, type Frame, frameOf, isCopied, keepsSound } from '../../film/cut.ts';
import type { CutMade } from '../../film/cut-job.ts';
import type { Place } from '../../film/job.ts';
import { refusing } from '../../film/taken-coding.ts';
import { codingIn, lookInside, refuseUnfit } from '../film/check-film.ts';
import { ClipFrames } from '../film/clip-frames.ts';
import { CODED_AS } from '../film/codecs.ts';
import type { Brings } from './brings.ts';
import { type CutHands, encodePiece } from './encode.ts';
import { look } from './look.ts';

export interface Piece {
  file: Blob;
  poster: Blob;
  width: number;
  height: number;
  seconds: number;
  coding: Coding;
  made: CutMade;
}

/** Under which a piece lies until it is stored. */
export const CUT_FILE = 'cut';

/** A piece may be longer than it was asked for by less than a picture, seconds. */
const LONGER = 0.05;

/**
 * Takes a piece out of a video: byte by byte where it can, its sound alone coded anew where only that cannot stay, else all
 * of it. Throws Refusal `clip-unreadable`,
 * `no-encoder`, `film-damaged`, and what `hands` throw.
 */
export async function cutVideo(
  file: Blob,
  cut: Cut,
  places: readonly Place[],
  brings: Brings,
  hands: CutHands,
): Promise<Piece> {
  const open = await look(file, cut.from, brings.formats);
  try {
    const copies = isCopied(cut, open.inside, places) ? brings.copies : undefined;
    const copied = copies !== undefined;
    const {
      file: piece,
      kit,
      video,
    } = copies
      ? ({
          file: await copies.piece(file, open, cut, hands, CUT_FILE),
          kit: copies.kit,
          video: 'avc',
        } as const)
      : await encodePiece(file, open, cut, brings, hands, CUT_FILE);
    const found = await lookInside(piece, kit);
    const { mime, width, height, seconds } = found;
    const asked = cut.to - cut.from;
    refuseUnfit(
      found,
      {
        codec: CODED_AS[video],
        ...(copied ? open.inside : frameOf(cut, open.inside)),
        // A copied piece ends with its last whole picture.
        seconds: copied ? Math.min(seconds, asked + LONGER) : asked,
        sound: mime === 'video/mp4',
        // The sound of a video may end before its pictures do.
        endsEarly: !cut.mute,
      },
      piece.size,
      // A piece need not please every place: it is cut again for one.
      [],
    );
    const coding = codingIn(found, video);
    return {
      ...{ file: piece, width, height, seconds, coding },
      poster: await posterOf(file, cut, frameOf(copied ? { ...cut, ratio: null } : cut, open.inside), brings),
      made: {
        copied,
        soundAnew: copied && !keepsSound(cut, open.inside),
        mime,
        sound: coding.sound,
        refusedBy: refusing(places, { mime, ...coding }),
      },
    };
  } finally {
    open.input.dispose();
  }
}

/** How it begins, small. It is drawn from the video that it is of. */
async function posterOf(file: Blob, cut: Cut, frame: Frame, { formats }: Brings): Promise<Blob> {
  const { width, height, whole, x, y } = frame;
  const scale = Math.min(1, 640 / Math.max(width, height));
  const size = { width: Math.round(whole.width * scale), height: Math.round(whole.height * scale) };
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const frames = await ClipFrames.open(file, size, cut.from, formats);
  try {
    const picture = await frames.show(cut.from + 0.001);
    if (picture) canvas.getContext('2d', { alpha: false })?.drawImage(picture, -x * scale, -y * scale);
    picture?.close();
  } finally {
    frames.close();
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}
