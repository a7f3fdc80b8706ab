import type { Coding } from '../../shared/coding.ts';
import type { Draft, DraftMedia } from '../../shared/draft.ts';
import type { Change } from '../changes.ts';
import type { FilmJob } from '../film/job.ts';
import { carriesLogo, posterOf } from '../film/plan-film.ts';
import { cuesWithin, webVtt } from '../film/subtitles.ts';
import type { Thumb } from '../world.ts';
import { type DraftRow, write } from './database.ts';
import { partsOf } from './films.ts';
import { sha256Of } from './hash.ts';
import { MADE_HERE } from './made-here.ts';
import { indexed } from './rows.ts';

export interface NewFilm {
  file: Blob;
  mime: 'video/mp4' | 'video/webm';
  width: number;
  height: number;
  seconds: number;
  coding: Coding;
  /** Its cover, a JPEG of its size. */
  poster: Blob;
  /** The same, small. */
  thumb: Thumb;
}

/**
 * A finished film becomes a medium of its Draft, in the place of the one made before; bytes, thumbnail, Draft and the
 * film's own row in one transaction. Answers false where the Draft, or the wish for the film, is gone.
 */
export async function storeFilm(
  tell: (change: Change) => void,
  job: FilmJob,
  made: NewFilm,
): Promise<boolean> {
  const [sha256, poster] = await Promise.all([sha256Of(made.file), sha256Of(made.poster)]);
  const { draftId } = job;
  const isStored = await write(['drafts', 'blobs', 'thumbs', 'films', 'filmParts'], async (tx) => {
    const [drafts, films] = [tx.objectStore('drafts'), tx.objectStore('films')];
    const [row, film] = await Promise.all([drafts.get(draftId), films.get(draftId)]);
    if (!row || row.deletedAt !== undefined || film?.askedAt !== job.askedAt || !film.open) return false;
    const { open: _open, ...kept } = film;
    await Promise.all([
      tx.objectStore('blobs').put(made.file, sha256),
      tx.objectStore('blobs').put(made.poster, poster),
      tx.objectStore('thumbs').put(made.thumb.blob, sha256),
      drafts.put(indexed(withFilm(row, mediumOf(row.draft, job, made, { sha256, poster })))),
      films.put({ ...kept, state: 'done', done: film.of, error: null }),
      tx.objectStore('filmParts').delete(partsOf(draftId)),
    ]);
    return true;
  });
  if (isStored) tell({ changed: 'draft', draftId });
  tell({ changed: 'film', draftId });
  return isStored;
}

function mediumOf(
  { source, language, title }: Draft,
  job: FilmJob,
  made: NewFilm,
  { sha256, poster }: { sha256: string; poster: string },
): DraftMedia {
  const { file, mime, width, height, seconds, coding, thumb } = made;
  const subtitles = cuesWithin(job.film.subtitles, seconds);
  return {
    id: job.mediaId,
    kind: 'video',
    // It came from this page's photos, and lies nowhere else.
    url: `${source.canonicalUrl.split('#')[0]}#film-${job.mediaId}`,
    variants: [],
    alt: title,
    state: 'stored',
    sha256,
    mime,
    bytes: file.size,
    width,
    height,
    seconds,
    coding,
    poster: posterOf(job.film),
    posterImage: { sha256: poster, bytes: made.poster.size },
    thumbhash: thumb.thumbhash,
    ...(carriesLogo(job.film) ? { logo: true } : {}),
    foundIn: [MADE_HERE],
    fetchedAt: job.askedAt,
    subtitles:
      subtitles.length > 0 ? [{ text: webVtt(subtitles), label: '', ...(language ? { language } : {}) }] : [],
  };
}

function withFilm(row: DraftRow, medium: DraftMedia): DraftRow {
  const { draft } = row;
  const isThere = draft.media.some(({ id }) => id === medium.id);
  const media = isThere
    ? draft.media.map((one) => (one.id === medium.id ? medium : one))
    : [medium, ...draft.media];
  return { ...row, draft: { ...draft, media, revision: draft.revision + 1 } };
}
