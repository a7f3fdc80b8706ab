import type { DraftMedia } from '../../shared/draft.ts';
import type { Change } from '../changes.ts';
import { Refusal } from '../failure.ts';
import type { Thumb } from '../world.ts';
import { write } from './database.ts';
import { sha256Of } from './hash.ts';
import { indexed } from './rows.ts';
import { MADE_HERE } from './store-film.ts';

export interface NewPiece {
  file: Blob;
  width: number;
  height: number;
  seconds: number;
  thumb: Thumb;
}

/**
 * A piece of a Draft's video becomes a medium of its own, before the video it is of, and goes out in its place; in one
 * transaction. The video stays. Answers the new id. Throws Refusal `draft-gone`.
 */
export async function storeCut(
  world: { tell(change: Change): void; now(): number; newId(): string },
  draftId: string,
  mediaId: string,
  { file, thumb, ...facts }: NewPiece,
): Promise<string> {
  const sha256 = await sha256Of(file);
  const id = world.newId();
  const isStored = await write(['drafts', 'blobs', 'thumbs'], async (tx) => {
    const row = await tx.objectStore('drafts').get(draftId);
    const found = row?.draft.media.find((one) => one.id === mediaId);
    if (!row || !found || row.deletedAt !== undefined) return false;
    const { poster: _poster, ...whole } = found;
    const piece: DraftMedia = {
      ...whole,
      ...facts,
      id,
      url: `${whole.url.split('#')[0]}#piece-${id}`,
      variants: [],
      sha256,
      mime: 'video/mp4',
      bytes: file.size,
      thumbhash: thumb.thumbhash,
      foundIn: [MADE_HERE],
      fetchedAt: world.now(),
      // Their times are those of the whole video.
      subtitles: [],
    };
    const swap = (ids: readonly string[]): string[] => ids.map((one) => (one === mediaId ? id : one));
    const { draft } = row;
    await Promise.all([
      tx.objectStore('blobs').put(file, sha256),
      tx.objectStore('thumbs').put(thumb.blob, sha256),
      tx.objectStore('drafts').put(
        indexed({
          ...row,
          draft: {
            ...draft,
            media: draft.media.flatMap((one) => (one.id === mediaId ? [piece, one] : [one])),
            picked: swap(draft.picked),
            targets: draft.targets.map((target) =>
              target.media ? { ...target, media: swap(target.media) } : target,
            ),
            revision: draft.revision + 1,
          },
        }),
      ),
    ]);
    return true;
  });
  if (!isStored) throw new Refusal('draft-gone', 'This draft has been deleted.');
  world.tell({ changed: 'draft', draftId });
  return id;
}
