import { beforeEach, describe, expect, it } from 'vitest';
import { createFilms } from '../../extension/background/films.ts';
import { createMaking } from '../../extension/background/making.ts';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { saveDraft } from '../../extension/draft/edit.ts';
import { readFilm } from '../../extension/draft/films.ts';
import { forgetDeleted } from '../../extension/draft/forget.ts';
import { storeFilm } from '../../extension/draft/store-film.ts';
import { beginDraft, storeOwn } from '../../extension/draft/store-own.ts';
import { takeOwn } from '../../extension/draft/take-own.ts';
import { createOutbox } from '../../extension/send/outbox.ts';
import { remember } from '../../extension/send/remember.ts';
import { scheduleDraft } from '../../extension/send/schedule-draft.ts';
import { signIn } from '../../extension/send/session.ts';
import type { Draft, Target } from '../../shared/draft.ts';
import { jpeg, movie } from '../extension/bytes.ts';
import { account, type StandIn, standIn } from '../extension/stand-in-worker.ts';
import { freshDatabase, testWorld } from '../extension/world.ts';
import { film } from './sample-film.ts';

const size = { width: 1080, height: 1920 };
const thumb = {
  ...{ blob: new Blob(['small']), thumbhash: 'aGFzaA==', lookHash: '0'.repeat(16) },
  ...{ width: 180, height: 320 },
};
const placeOf = (platform: 'youtube' | 'facebook') => ({ ...account, id: platform, platform, limits: {} });
const youtube: Target = { accountId: 'youtube', title: 'Tour', options: { madeForKids: 'no' } };
const facebook: Target = { accountId: 'facebook', options: {} };

let worker: StandIn;
let world = testWorld();
let draftId = '';
beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  worker = standIn();
  world = testWorld({ fetch: worker.fetch });
  await signIn(world, {
    ...{ workerUrl: 'http://127.0.0.1:8787', email: 'ann@example.com' },
    ...{ password: 'long enough', device: 'Test' },
  });
  await remember({ accounts: [placeOf('youtube'), placeOf('facebook')] });
  draftId = await beginDraft(world, { title: 'Tour' });
  await makeFilm('one');
});

const draftOf = async (): Promise<Draft> => {
  const row = await (await database()).get('drafts', draftId);
  if (!row) throw new Error('No draft');
  return row.draft;
};
const filmOf = async () => {
  const found = (await draftOf()).media.find(({ kind }) => kind === 'video');
  if (!found?.posterImage) throw new Error('No film with a poster');
  return { ...found, posterImage: found.posterImage };
};

/** A film of the Draft; its poster says `behind`, so that two of them differ. */
async function makeFilm(behind: string): Promise<void> {
  const making = createMaking(world, { open: async () => {}, close: async () => {} });
  await createFilms(world, making).keep({ draftId, film: film(), make: true });
  const job = await readFilm(draftId);
  if (!job) throw new Error('No job');
  const file = new Blob([movie({ ...size, seconds: 30 }), behind], { type: 'video/mp4' });
  const poster = new Blob([jpeg({ ...size, behind })], { type: 'image/jpeg' });
  await storeFilm(world.tell, job, {
    ...{ file, poster, mime: 'video/mp4', ...size, seconds: 30, thumb },
    coding: { pictures: 'avc', sound: 'aac' },
  });
  await making.rest();
}

/** What each account is sent, by kind and size, and every address that bytes were brought to. */
async function sent(targets: Target[], more: readonly string[] = []) {
  const { id } = await filmOf();
  const when = { wall: '2026-11-22T18:30:00', timeZone: 'Europe/Berlin' };
  const changes = { targets, when, rightsAt: world.now(), picked: [id, ...more] };
  const { revision } = await saveDraft(world, draftId, changes);
  await scheduleDraft(world, createOutbox(world), draftId, revision);
  await world.settled();
  const input = worker.sent.at(-1);
  const brought = worker.asked.filter((one) => one.startsWith('PUT')).map((one) => one.split('/').at(-1));
  return {
    brought,
    media: input?.media ?? [],
    at: (accountId: string) => input?.targets.find((one) => one.accountId === accountId)?.media ?? [],
  };
}

async function addPhoto(): Promise<string> {
  const file = new File([jpeg({ width: 1280, height: 720 })], 'a.jpg');
  const hands = { drawThumb: world.drawThumb, drawStill: async () => null };
  const watch = { signal: new AbortController().signal, onBytes: () => {} };
  const own = await takeOwn(hands, file, watch);
  if ('trouble' in own) throw new Error(own.trouble);
  await storeOwn(world, draftId, own);
  return (await draftOf()).media.find(({ kind }) => kind === 'photo')?.id ?? '';
}

describe('the poster of a video made here', () => {
  it('lies beside it as a picture, and goes along as the thumbnail where one is taken, and nowhere else', async () => {
    const { posterImage } = await filmOf();
    const kept = await (await database()).get('blobs', posterImage.sha256);
    expect(kept?.size).toBe(posterImage.bytes);
    const { at, media, brought } = await sent([youtube, facebook]);
    expect(at('youtube')).toHaveLength(2);
    expect(at('youtube')[1]).toBe(posterImage.sha256);
    expect(media.find(({ sha256 }) => sha256 === posterImage.sha256)).toMatchObject({
      ...{ kind: 'image', mime: 'image/jpeg', bytes: posterImage.bytes, ...size },
    });
    expect(brought).toContain(posterImage.sha256);
    expect(at('facebook')).toEqual(at('youtube').slice(0, 1));
  });

  it('stays where its owner wants none, or where a picture of theirs goes along', async () => {
    const { posterImage } = await filmOf();
    const none = await sent([{ ...youtube, poster: false }]);
    expect([none.at('youtube').length, none.brought.includes(posterImage.sha256)]).toEqual([1, false]);
    const other = await sent([youtube], [await addPhoto()]);
    expect(other.at('youtube')).toHaveLength(2);
    expect(other.brought).not.toContain(posterImage.sha256);
  });

  it('does not hold up the video where its bytes are gone', async () => {
    const { posterImage } = await filmOf();
    await (await database()).delete('blobs', posterImage.sha256);
    expect((await sent([youtube])).at('youtube')).toHaveLength(1);
  });

  it('is that of the video as it was made last', async () => {
    const before = await filmOf();
    await makeFilm('two');
    const after = await filmOf();
    expect(after.posterImage.sha256).not.toBe(before.posterImage.sha256);
    expect((await sent([youtube])).at('youtube')[1]).toBe(after.posterImage.sha256);
  });

  it('stays as long as its draft, and goes with it', async () => {
    const { posterImage } = await filmOf();
    const db = await database();
    const other = await beginDraft(world, { title: 'Other' });
    const remove = async (id: string): Promise<void> => {
      const row = await db.get('drafts', id);
      if (row) await db.put('drafts', { ...row, deletedAt: 0 });
      await forgetDeleted(world);
    };
    await remove(other);
    expect(await db.get('blobs', posterImage.sha256)).toBeDefined();
    await remove(draftId);
    expect(await db.get('blobs', posterImage.sha256)).toBeUndefined();
  });
});
