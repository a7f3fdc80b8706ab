import type { Post } from '../../shared/api.ts';
import type { Media } from '../../shared/media.ts';
import { PostInput } from '../../shared/post.ts';
import { cutOf } from '../../shared/shape.ts';
import { database, type OutboxRow } from '../draft/database.ts';
import { readDraft } from '../draft/drafts.ts';
import { linkPost } from '../draft/edit.ts';
import { Refusal } from '../failure.ts';
import { makeSheet } from '../sheet/make-sheet.ts';
import { prepareMedia } from '../video/prepare-media.ts';
import type { World } from '../world.ts';
import { keepPosts } from './keep-post.ts';
import { withKnownTwins } from './known-twins.ts';
import { changeOutbox } from './outbox-rows.ts';
import { aimsOf, isSheet, type Prepared, pickedMedia, postInputOf, thumbnailOf } from './post-input.ts';
import { readRemembered } from './remembered.ts';
import { call, pairingOrRefuse } from './session.ts';
import { uploadMedia } from './upload-media.ts';

const SIDE_BY_SIDE = 3;

/** The row went another way (given up, or a newer revision): this sending just ends. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/**
 * Takes one Draft all the way: makes media ready, tells the Worker of the Post, brings what it misses. Every step
 * may be repeated after being killed anywhere in it. Throws Unreached, Refusal or Superseded.
 */
export async function sendItem(world: World, row: OutboxRow, signal: AbortSignal): Promise<void> {
  const pairing = await pairingOrRefuse();
  if (pairing.workspaceId !== row.workspaceId)
    throw new Refusal('other-workspace', 'You are signed in to another workspace now.');
  const input = row.input ?? (await prepare(world, row, signal));
  const post = await announce(world, row, input);
  await bring(world, row, input, post, signal);
}

const change = async (
  world: World,
  row: OutboxRow,
  how: Parameters<typeof changeOutbox>[3],
): Promise<OutboxRow> => {
  const changed = await changeOutbox(world, row.draftId, row.item.revision, how);
  if (!changed) throw new Superseded();
  return changed;
};

async function prepare(world: World, row: OutboxRow, signal: AbortSignal): Promise<PostInput> {
  const draft = await readDraft(row.draftId);
  if (!draft) throw new Refusal('draft-gone', 'This draft has been deleted.');
  const { accounts } = await readRemembered();
  const aims = aimsOf(draft, accounts);
  const prepared: Prepared[] = [];
  const media = aims.reduce((sum, aim) => sum + aim.media.length, 0);
  await change(world, row, { item: { total: { media, bytes: 0 }, done: { media: 0, bytes: 0 } } });
  for (const aim of aims) {
    const own = pickedMedia(draft, aim.target).filter((one) => aim.media.includes(one.id));
    const made = async (): Promise<void> => {
      signal.throwIfAborted();
      await change(world, row, ({ item: { done } }) => ({
        item: { done: { ...done, media: done.media + 1 } },
      }));
    };
    const ready = new Map<string, Media>();
    if (isSheet(aim)) {
      const sheet = { title: aim.target.title ?? '', photos: own.map((one) => one.media), kind: aim.kind };
      prepared.push({ media: ready, sheet: await makeSheet(world, draft, sheet, made) });
      continue;
    }
    const first = own.find((one) => one.media.kind === 'image')?.media;
    for (const { id, media } of own) {
      signal.throwIfAborted();
      const photo = { id, interest: draft.media.find((one) => one.id === id)?.interest };
      ready.set(id, await prepareMedia(world, media, aim.kind, cutOf(aim.target, aim.kind, photo, first)));
      await made();
    }
    const thumbnail = thumbnailOf(draft, aim);
    // A post is not held up by a thumbnail whose bytes are gone.
    const isHere = thumbnail && (await (await database()).getKey('blobs', thumbnail.sha256));
    prepared.push({ media: ready, thumbnail: isHere ? thumbnail : undefined });
  }
  // The Draft may have been edited since: what goes out is the revision that was scheduled.
  const made = { ...draft, revision: row.item.revision };
  if (draft.revision !== made.revision)
    throw new Refusal('stale-revision', 'This draft was changed after you scheduled it. Schedule it again.');
  const input = PostInput.parse(postInputOf(made, aims, prepared));
  const bytes = input.media.reduce((sum, one) => sum + one.bytes, 0);
  await change(world, row, {
    input,
    item: {
      state: 'sending',
      done: { media: 0, bytes: 0 },
      total: { media: input.media.length, bytes },
      error: null,
    },
  });
  return input;
}

/** The Worker hears of the Post before its media: a browser that closes in between is noticed, not forgotten. */
async function announce(world: World, row: OutboxRow, input: PostInput): Promise<Post> {
  await change(world, row, { told: true });
  const post = await call(world, 'createPost', {}, input).catch(withKnownTwins);
  await keepPosts(world, [post]);
  await linkPost(world, row.draftId, post.id);
  await change(world, row, { tries: 0, item: { state: 'uploading', postId: post.id, error: null } });
  return post;
}

async function bring(
  world: World,
  row: OutboxRow,
  input: PostInput,
  post: Post,
  signal: AbortSignal,
): Promise<void> {
  const pairing = await pairingOrRefuse();
  const sha256s = input.media.map((one) => one.sha256);
  const { present } = await call(world, 'mediaPresence', {}, { sha256s });
  const absent = input.media.filter((one) => !present.includes(one.sha256));
  const here = input.media.filter((one) => present.includes(one.sha256));
  const bytes = here.reduce((sum, one) => sum + one.bytes, 0);
  await change(world, row, { item: { done: { media: here.length, bytes } } });
  const add = (media: number, more: number) =>
    change(world, row, ({ item: { done } }) => ({
      item: { done: { media: done.media + media, bytes: done.bytes + more } },
    }));
  await eachOf(absent, SIDE_BY_SIDE, async (media) => {
    await uploadMedia(world, pairing, media, {
      signal,
      uploadId: (await (await database()).get('outbox', row.draftId))?.uploads[media.sha256],
      begun: async (id) => {
        await change(world, row, ({ uploads }) => ({ uploads: { ...uploads, [media.sha256]: id } }));
      },
      arrived: async (more) => {
        await add(0, more);
      },
    });
    await add(1, 0);
  });
  await keepPosts(world, [await call(world, 'post', { id: post.id }, {})]);
  await change(world, row, { uploads: {}, item: { state: 'sent', error: null } });
}

/** Does `work` for each, `count` at a time. The first failure ends it once those under way have ended. */
async function eachOf<T>(all: readonly T[], count: number, work: (one: T) => Promise<void>): Promise<void> {
  const rest = [...all];
  const ends = await Promise.allSettled(
    Array.from({ length: Math.min(count, rest.length) }, async () => {
      for (let one = rest.shift(); one !== undefined; one = rest.shift()) {
        await work(one).catch((error) => {
          rest.length = 0;
          throw error;
        });
      }
    }),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
