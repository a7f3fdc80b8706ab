import type { Draft, DraftMedia, DraftSubtitles } from '../../shared/draft.ts';
import { OWN_FILE, ownFileUrl, ownSource } from '../../shared/own.ts';
import { Refusal } from '../failure.ts';
import type { World } from '../world.ts';
import { type DraftRow, write } from './database.ts';
import { withStored } from './fold.ts';
import { codingKept } from './learn-codings.ts';
import { pickAdded } from './picks.ts';
import { indexed } from './rows.ts';
import type { OwnMedium } from './take-own.ts';

type Making = Pick<World, 'now' | 'newId' | 'tell'>;

/** As many as a page gives at most. */
const MOST_MEDIA = 300;

/** What a Draft begins with that began with no page. */
export type Begun = Partial<
  Pick<
    Draft,
    'facts' | 'text' | 'caption' | 'hashtags' | 'targets' | 'when' | 'rightsAt' | 'tags' | 'lateness'
  >
> & { title: string; link?: string | undefined };

/** A Draft that began with no page, not stored yet. */
export function ownRow({ now, newId }: Pick<World, 'now' | 'newId'>, begun: Begun): DraftRow {
  const { link, title, ...more } = begun;
  const [id, at] = [newId(), now()];
  const draft: Draft = {
    id,
    revision: 1,
    createdAt: at,
    updatedAt: at,
    source: ownSource(id, title, at, link),
    facts: {},
    text: '',
    title,
    caption: '',
    hashtags: [],
    media: [],
    picked: [],
    targets: [],
    when: null,
    rightsAt: null,
    problems: [],
    postId: null,
    ...more,
  };
  return { id, draft, posters: {}, suggested: { title: '', caption: '' } };
}

/** Stores a Draft that begins with nothing clipped, and answers its id. */
export async function beginDraft(world: Making, begun: Begun): Promise<string> {
  const row = indexed(ownRow(world, begun));
  await write(['drafts'], (tx) => tx.objectStore('drafts').put(row));
  world.tell({ changed: 'draft', draftId: row.id });
  return row.id;
}

/** The Draft's medium that an own file becomes. */
export function ownMedia(id: string, own: OwnMedium, now: number, alt = ''): DraftMedia {
  const { seconds, coding, ...measured } = own.measured;
  const isVideo = own.measured.mime.startsWith('video');
  return {
    id,
    kind: isVideo ? 'video' : 'photo',
    url: ownFileUrl(own.name),
    variants: [],
    alt,
    state: 'stored',
    ...measured,
    ...(seconds === undefined ? {} : { seconds }),
    ...codingKept(measured.mime, coding),
    sha256: own.sha256,
    bytes: own.blob.size,
    ...(own.thumb ? { thumbhash: own.thumb.thumbhash } : {}),
    ...(!isVideo && own.thumb?.lookHash ? { lookHash: own.thumb.lookHash } : {}),
    ...(!isVideo && own.thumb?.interest ? { interest: own.thumb.interest } : {}),
    foundIn: [OWN_FILE],
    fetchedAt: now,
    subtitles: [],
  };
}

/**
 * Stores an own file as a medium of the Draft: bytes, thumbnail and row in one transaction. One photo twice is one
 * photo. Whoever said "I may use these" said it of others: it is asked for anew. Answers what became of it; throws
 * `draft-gone`, and what the database throws where no space is left.
 */
export async function storeOwn(
  world: Making,
  draftId: string,
  own: OwnMedium,
): Promise<'added' | 'twin' | 'too-many'> {
  const id = world.newId();
  const became = await write(['drafts', 'blobs', 'thumbs'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    const row = await drafts.get(draftId);
    if (!row || row.deletedAt !== undefined) throw new Refusal('draft-gone', 'This draft has been deleted.');
    const { draft } = row;
    if (draft.media.length >= MOST_MEDIA) return 'too-many';
    const added = { ...draft, media: [...draft.media, ownMedia(id, own, world.now())] };
    const folded = withStored(added, added.media.at(-1) as DraftMedia);
    const isTwin = folded.media.every((one) => one.id !== id);
    const isKept = folded.media.some(({ sha256 }) => sha256 === own.sha256);
    await Promise.all([
      isKept && tx.objectStore('blobs').put(own.blob, own.sha256),
      isKept && own.thumb && tx.objectStore('thumbs').put(own.thumb.blob, own.sha256),
      drafts.put(indexed({ ...row, draft: isTwin ? folded : withAdded(folded, id, world.now()) })),
    ]);
    return isTwin ? 'twin' : 'added';
  });
  world.tell({ changed: 'draft', draftId });
  return became;
}

const withAdded = (draft: Draft, id: string, now: number): Draft => ({
  ...draft,
  picked: pickAdded(draft.media, draft.picked, id),
  revision: draft.revision + 1,
  updatedAt: now,
  rightsAt: null,
});

/**
 * Gives timed text to a video of the Draft: to the one whose file has the same name, else to the only one. Answers
 * whether there was one to give it to.
 */
export async function addSubtitles(
  world: Making,
  draftId: string,
  track: DraftSubtitles,
  isFor: (media: DraftMedia) => boolean,
): Promise<boolean> {
  const isGiven = await write(['drafts'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    const row = await drafts.get(draftId);
    const videos = row?.draft.media.filter(({ kind }) => kind === 'video') ?? [];
    const video = videos.find(isFor) ?? (videos.length === 1 ? videos[0] : undefined);
    if (!row || !video) return false;
    const kept = video.subtitles.filter(({ language }) => language !== track.language);
    const media = row.draft.media.map((one) =>
      one === video ? { ...one, subtitles: [...kept, track] } : one,
    );
    const { draft } = row;
    await drafts.put(
      indexed({
        ...row,
        draft: { ...draft, media, revision: draft.revision + 1, updatedAt: world.now() },
      }),
    );
    return true;
  });
  if (isGiven) world.tell({ changed: 'draft', draftId });
  return isGiven;
}
