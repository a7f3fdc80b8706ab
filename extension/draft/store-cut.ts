import type { Coding } from '../../shared/coding.ts';
import type { DraftMedia } from '../../shared/draft.ts';
import type { Change } from '../changes.ts';
import type { CutJob, CutMade } from '../film/cut-job.ts';
import { withPiece } from '../film/place-piece.ts';
import type { Thumb } from '../world.ts';
import { cutPartsOf } from './cuts.ts';
import { write } from './database.ts';
import { sha256Of } from './hash.ts';
import { MADE_HERE } from './made-here.ts';
import { indexed } from './rows.ts';

export interface NewPiece {
  file: Blob;
  width: number;
  height: number;
  seconds: number;
  coding: Coding;
  thumb: Thumb;
  made: CutMade;
}

/**
 * A piece of a Draft's video becomes a medium of its own, before the video it is of, and goes out in its place, at one
 * account or at all; its bytes, the Draft and the cut's own row in one transaction. The video stays. Answers false where the Draft, the video or the
 * wish for the piece is gone.
 */
export async function storeCut(
  tell: (change: Change) => void,
  job: CutJob,
  { file, thumb, made, ...facts }: NewPiece,
): Promise<boolean> {
  const sha256 = await sha256Of(file);
  const { draftId, mediaId, pieceId: id } = job;
  const isStored = await write(['drafts', 'blobs', 'thumbs', 'cuts', 'cutParts'], async (tx) => {
    const [drafts, cuts] = [tx.objectStore('drafts'), tx.objectStore('cuts')];
    const [row, asked] = await Promise.all([drafts.get(draftId), cuts.get([draftId, mediaId])]);
    const found = row?.draft.media.find((one) => one.id === mediaId);
    if (!row || !found || row.deletedAt !== undefined) return false;
    if (asked?.askedAt !== job.askedAt || !asked.open) return false;
    const { poster: _poster, posterImage: _image, ...whole } = found;
    const piece: DraftMedia = {
      ...whole,
      ...facts,
      id,
      url: `${whole.url.split('#')[0]}#piece-${id}`,
      variants: [],
      sha256,
      mime: made.mime,
      bytes: file.size,
      thumbhash: thumb.thumbhash,
      foundIn: [MADE_HERE],
      fetchedAt: job.askedAt,
      // Their times are those of the whole video.
      subtitles: [],
    };
    const { draft } = row;
    const { open: _open, ...kept } = asked;
    await Promise.all([
      tx.objectStore('blobs').put(file, sha256),
      tx.objectStore('thumbs').put(thumb.blob, sha256),
      cuts.put({ ...kept, state: 'done', done: kept.of, error: null, made }),
      tx.objectStore('cutParts').delete(cutPartsOf(job)),
      drafts.put(
        indexed({
          ...row,
          draft: {
            ...draft,
            media: draft.media.flatMap((one) => (one.id === mediaId ? [piece, one] : [one])),
            ...withPiece(draft, job),
            revision: draft.revision + 1,
          },
        }),
      ),
    ]);
    return true;
  });
  if (isStored) tell({ changed: 'draft', draftId });
  tell({ changed: 'cut', draftId });
  return isStored;
}
