import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { createOutbox } from '../../extension/send/outbox.ts';
import { newRow } from '../../extension/send/outbox-rows.ts';
import { signIn as signInto } from '../../extension/send/session.ts';
import type { PostInput } from '../../shared/post.ts';
import { account, type StandIn, standIn, W } from './stand-in-worker.ts';
import { freshDatabase, NOW, type TestWorld, testWorld } from './world.ts';

const source = {
  url: 'https://h.example/',
  canonicalUrl: 'https://h.example/',
  title: '',
  site: '',
  at: NOW,
};
const target = (accountId: string): PostInput['targets'][number] => ({
  ...{ accountId, kind: 'photos', caption: 'Flat 7', options: {}, media: [], when: { now: true } },
});
const input: PostInput = {
  ...{ draftId: 'draft-00', revision: 1, title: 'Flat 7', source, media: [], rightsAt: NOW },
  targets: [target(account.id), target('another')],
};
const twin = {
  ...{ publicationId: 'p', postId: 'post-0', draftId: 'draft-0', accountId: account.id, title: 'Flat 7' },
  ...{ publishAt: NOW, timeZone: 'UTC', alike: 'photos' },
};

let world: TestWorld;
let worker: StandIn;
beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  worker = standIn();
  world = testWorld({ fetch: worker.fetch });
  const door = { workerUrl: 'http://127.0.0.1:8787', email: 'a@b.example', password: 'long', device: 'Test' };
  await signInto(world, door);
  await (await database()).put('outbox', { ...newRow('draft-00', 1, W, NOW), input });
});
const item = async () => (await (await database()).get('outbox', 'draft-00'))?.item;

test('nearly the same waits for its owner, who says yes for the accounts that were asked about', async () => {
  const asks = () =>
    Response.json(
      { code: 'duplicate', message: 'Nearly the same.', current: { items: [twin], more: 1 } },
      { status: 409 },
    );
  worker.unkind = (_method, path) => (path.endsWith('/posts') ? asks() : undefined);
  const outbox = createOutbox(world);
  await outbox.resume();
  await world.settled();
  expect(await item()).toMatchObject({ state: 'stuck', error: { code: 'duplicate' } });
  expect((await item())?.error?.current).toEqual({ items: [twin] });
  worker.unkind = () => undefined;
  await outbox.retry('draft-00', true);
  await world.settled();
  expect((await item())?.state).toBe('sent');
  expect(worker.sent.at(-1)?.targets.map((one) => [one.accountId, one.duplicate])).toEqual([
    [account.id, true],
    ['another', undefined],
  ]);
});
