import type { Draft, DraftMedia, MediaTrouble } from '../../shared/draft.ts';
import type { World } from '../world.ts';
import { type DraftRow, write } from './database.ts';
import { withStored } from './fold.ts';
import { codingKept } from './learn-codings.ts';
import { isLost } from './picks.ts';
import { changeRow, indexed } from './rows.ts';
import type { Taken, Taking } from './take-media.ts';

type Telling = Pick<World, 'now' | 'tell'>;

/** Writes how the taking of one medium ended: bytes, thumbnail and the Draft's row in one transaction. */
export async function storeTaking(
  world: Telling,
  draftId: string,
  mediaId: string,
  taking: Taking,
): Promise<void> {
  if ('trouble' in taking) return storeTrouble(world, draftId, mediaId, taking.trouble, taking.origin);
  try {
    await storeTaken(world, draftId, mediaId, taking);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'QuotaExceededError') throw error;
    await storeTrouble(world, draftId, mediaId, 'no-space');
  }
}

async function storeTaken(world: Telling, draftId: string, mediaId: string, taken: Taken): Promise<void> {
  await write(['drafts', 'blobs', 'thumbs'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    const row = await drafts.get(draftId);
    if (!row) return;
    const changed = indexed(withTaken(row, mediaId, taken, world.now()));
    // A smaller copy of a picture that is there has only its address kept.
    const isKept = changed.draft.media.some(({ sha256 }) => sha256 === taken.sha256);
    await Promise.all([
      isKept && tx.objectStore('blobs').put(taken.blob, taken.sha256),
      drafts.put(changed),
      isKept && taken.thumb && tx.objectStore('thumbs').put(taken.thumb.blob, taken.sha256),
    ]);
  });
  world.tell({ changed: 'draft', draftId });
}

function withTaken(row: DraftRow, mediaId: string, taken: Taken, now: number): DraftRow {
  const old = row.draft.media.find((one) => one.id === mediaId);
  return old ? { ...row, draft: withStored(row.draft, storedMedia(old, taken, now)) } : row;
}

function storedMedia(old: DraftMedia, taken: Taken, now: number): DraftMedia {
  const { trouble: _trouble, origin: _origin, ...kept } = old;
  const { seconds, coding, ...measured } = taken.measured;
  return {
    ...kept,
    ...measured,
    kind: kindOf(old, measured.mime),
    ...(seconds === undefined ? {} : { seconds }),
    ...codingKept(measured.mime, coding),
    ...(taken.subtitles ? { subtitles: taken.subtitles } : {}),
    // Provenance is where the bytes came from; what the page named stays to be tried.
    url: taken.url,
    variants: [old.url, ...old.variants].filter((url) => url !== taken.url),
    state: 'stored',
    sha256: taken.sha256,
    bytes: taken.blob.size,
    ...(taken.thumb ? { thumbhash: taken.thumb.thumbhash } : {}),
    ...(old.kind === 'photo' && taken.thumb?.lookHash ? { lookHash: taken.thumb.lookHash } : {}),
    ...(old.kind !== 'video' && taken.thumb?.interest ? { interest: taken.thumb.interest } : {}),
    fetchedAt: now,
  };
}

/** Of what only its address was known, the bytes say what it is. */
function kindOf({ kind }: DraftMedia, mime: string): DraftMedia['kind'] {
  if (mime.startsWith('video')) return 'video';
  return kind === 'video' ? 'photo' : kind;
}

async function storeTrouble(
  world: Telling,
  draftId: string,
  mediaId: string,
  trouble: MediaTrouble,
  origin?: string,
): Promise<void> {
  await changeRow(draftId, (row) => {
    const failed = replaced(row, mediaId, (old) => ({
      ...old,
      state: 'failed',
      trouble,
      ...(origin ? { origin } : {}),
    }));
    return { ...failed, draft: withoutLost(failed.draft, mediaId) };
  });
  world.tell({ changed: 'draft', draftId });
}

/** What can never be had is no longer picked; it stays in sight with its trouble in words. */
function withoutLost(draft: Draft, mediaId: string): Draft {
  const media = draft.media.find((one) => one.id === mediaId);
  return media && isLost(media) ? { ...draft, picked: draft.picked.filter((id) => id !== mediaId) } : draft;
}

export function replaced(row: DraftRow, mediaId: string, change: (old: DraftMedia) => DraftMedia): DraftRow {
  const media = row.draft.media.map((one) => (one.id === mediaId ? change(one) : one));
  return { ...row, draft: { ...row.draft, media } };
}
