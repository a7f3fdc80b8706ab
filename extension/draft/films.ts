import type { Change } from '../changes.ts';
import { type BrandRow, type FilmJob, type FilmPart, isOpen } from '../film/job.ts';
import { database, type FilmRow, write } from './database.ts';

type Tell = (change: Change) => void;

/** All parts of a Draft's film. */
export const partsOf = (draftId: string): IDBKeyRange => IDBKeyRange.bound([draftId], [draftId, []]);

export async function readFilm(draftId: string): Promise<FilmJob | undefined> {
  return (await database()).get('films', draftId);
}

/** Films to be worked at, the one asked for first in front. */
export async function openFilms(): Promise<FilmJob[]> {
  const rows = await (await database()).getAllFromIndex('films', 'open', 1);
  return rows.toSorted((a, b) => a.askedAt - b.askedAt);
}

/** Changes a film's row in one transaction; undefined from `change` leaves it as it was. Answers it as stored. */
export async function changeFilm(
  tell: Tell,
  draftId: string,
  change: (job: FilmJob | undefined) => FilmJob | undefined,
): Promise<FilmJob | undefined> {
  const stored = await write(['films'], async (tx) => {
    const films = tx.objectStore('films');
    const row = await films.get(draftId);
    const changed = change(row);
    if (!changed) return row;
    const { open: _open, ...kept } = changed as FilmRow;
    const next: FilmRow = { ...kept, ...(isOpen(kept) ? { open: 1 } : {}) };
    await films.put(next);
    return next;
  });
  tell({ changed: 'film', draftId });
  return stored;
}

export async function readPart(draftId: string, index: number): Promise<FilmPart | undefined> {
  return (await (await database()).get('filmParts', [draftId, index]))?.part;
}

export async function keepPart(draftId: string, index: number, part: FilmPart): Promise<void> {
  await write(['filmParts'], (tx) => tx.objectStore('filmParts').put({ draftId, index, part }));
}

export async function dropParts(draftId: string): Promise<void> {
  await write(['filmParts'], (tx) => tx.objectStore('filmParts').delete(partsOf(draftId)));
}

export async function readBrandRow(workspaceId: string): Promise<BrandRow | undefined> {
  return (await database()).get('brands', workspaceId);
}

export async function keepBrand(row: BrandRow): Promise<void> {
  await write(['brands'], (tx) => tx.objectStore('brands').put(row));
}

/** Keeps a file of a person's own, a sound or a mark, under its sha256. */
export async function keepFile(sha256: string, blob: Blob): Promise<void> {
  await write(['blobs'], (tx) => tx.objectStore('blobs').put(blob, sha256));
}
