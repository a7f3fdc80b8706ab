import type { Change } from '../changes.ts';
import type { CutJob } from '../film/cut-job.ts';
import { type FilmPart, isOpen } from '../film/job.ts';
import { type CutRow, database, write } from './database.ts';

type Tell = (change: Change) => void;
/** The video that is cut. */
export type CutKey = Pick<CutJob, 'draftId' | 'mediaId'>;

/** All cuts of a Draft, or all parts of one of them. */
export const within = (...key: string[]): IDBKeyRange => IDBKeyRange.bound(key, [...key, []]);
export const cutPartsOf = ({ draftId, mediaId }: CutKey): IDBKeyRange => within(draftId, mediaId);

export async function readCut({ draftId, mediaId }: CutKey): Promise<CutJob | undefined> {
  return (await database()).get('cuts', [draftId, mediaId]);
}

/** Cuts to be worked at, the one asked for first in front. */
export async function openCuts(): Promise<CutJob[]> {
  const rows = await (await database()).getAllFromIndex('cuts', 'open', 1);
  return rows.toSorted((a, b) => a.askedAt - b.askedAt);
}

/** Changes a cut's row in one transaction; undefined from `change` leaves it as it was, null takes it away. */
export async function changeCut(
  tell: Tell,
  { draftId, mediaId }: CutKey,
  change: (job: CutJob | undefined) => CutJob | null | undefined,
): Promise<void> {
  await write(['cuts'], async (tx) => {
    const cuts = tx.objectStore('cuts');
    const changed = change(await cuts.get([draftId, mediaId]));
    if (changed === null) await cuts.delete([draftId, mediaId]);
    if (!changed) return;
    const { open: _open, ...kept } = changed as CutRow;
    await cuts.put({ ...kept, ...(isOpen(kept) ? { open: 1 } : {}) });
  });
  tell({ changed: 'cut', draftId });
}

export async function readCutPart(
  { draftId, mediaId }: CutKey,
  index: number,
): Promise<FilmPart | undefined> {
  return (await (await database()).get('cutParts', [draftId, mediaId, index]))?.part;
}

export async function keepCutPart(
  { draftId, mediaId }: CutKey,
  index: number,
  part: FilmPart,
): Promise<void> {
  await write(['cutParts'], (tx) => tx.objectStore('cutParts').put({ draftId, mediaId, index, part }));
}

export async function dropCutParts(key: CutKey): Promise<void> {
  await write(['cutParts'], (tx) => tx.objectStore('cutParts').delete(cutPartsOf(key)));
}
