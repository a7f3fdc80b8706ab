import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiError, Post, Publication } from '../../shared/api.ts';
import { toWall } from '../../shared/schedule.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { DB, draft, hashOf, jpeg, newAccount, photo, schedule, stillClocks, target } from './sample.ts';

let anna: SignedInPerson;
let account: string;
let sha256: string;
const DAY = 86_400_000;
const LOOKS = '0f3c96a5d2e14b78';
const NEARLY = '0f3c96a5d2e14b7a';

beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
  account = await newAccount(anna);
  sha256 = await hashOf(jpeg());
  await schedule(anna, draft(account, sha256, { media: [{ ...photo(sha256), lookHash: LOOKS }] }));
});

const other = async (change: Parameters<typeof target>[2] = {}, lookHash = NEARLY) => {
  const bytes = await hashOf(jpeg(4096, 9));
  return draft(account, bytes, {
    draftId: 'draft-0002',
    title: 'The same house',
    media: [{ ...photo(bytes), lookHash }],
    targets: [target(account, bytes, { caption: 'Other words for it', ...change })],
  });
};
const rows = () => DB.prepare('SELECT id, duplicate_at FROM publications ORDER BY created_at').all();

it('nearly the same photos on the same account are asked about, and nothing is written until then', async () => {
  const { status, body } = await schedule<ApiError>(anna, await other());
  expect([status, body.code]).toEqual([409, 'duplicate']);
  expect(body.current).toMatchObject({
    items: [{ accountId: account, title: 'Townhouse, 5 rooms', alike: 'photos', draftId: 'draft-0001' }],
  });
  expect((await rows()).results).toHaveLength(1);
});

it('the same words are asked about', async () => {
  const caption = 'Sunny  townhouse with a garden #townhouse';
  const { body } = await schedule<ApiError>(anna, await other({ caption }, 'f0c3695a2d1eb487'));
  expect(body.current).toMatchObject({ items: [{ alike: 'caption' }] });
});

it('the owner’s yes is taken and stored, and not asked for again when the time is moved', async () => {
  const first = await schedule<Post>(anna, await other({ duplicate: true }));
  expect(first.status).toBe(201);
  const { results } = await rows();
  expect(results[1]?.duplicate_at).toEqual(expect.any(Number));
  const when = { scheduledAt: '2027-03-02T18:30:00', timeZone: 'Europe/Berlin' };
  const moved = await schedule<Post>(anna, { ...(await other({ when })), revision: 2 });
  expect(moved.status).toBe(200);
  expect((await rows()).results[1]?.duplicate_at).toBe(results[1]?.duplicate_at);
});

it('another account, another time of the year and a canceled post are no duplicates', async () => {
  const elsewhere = await newAccount(anna, 'bergimmobilien');
  const there = await other();
  const targets = there.targets.map((one) => ({ ...one, accountId: elsewhere }));
  expect((await schedule(anna, { ...there, targets })).status).toBe(201);
  const late = { scheduledAt: '2027-04-20T18:30:00', timeZone: 'Europe/Berlin' };
  const far = { ...(await other({ when: late })), draftId: 'draft-0003' };
  expect((await schedule(anna, far)).status).toBe(201);
  await DB.prepare(`UPDATE publications SET status = 'canceled'`).run();
  expect((await schedule(anna, { ...(await other()), draftId: 'draft-0004' })).status).toBe(201);
});

it('how many days count is the workspace’s own choice, and none is one', async () => {
  const when = {
    scheduledAt: toWall(Date.parse('2027-03-01T17:30:00Z') + 5 * DAY, 'Europe/Berlin'),
    timeZone: 'Europe/Berlin',
  };
  const edit = (duplicateDays: number) =>
    ask('PATCH', `/v1/w/${anna.workspaceId}`, { token: anna.token, body: { duplicateDays } });
  await edit(6);
  expect((await schedule(anna, await other({ when }))).status).toBe(409);
  await edit(4);
  expect((await schedule(anna, await other({ when }))).status).toBe(201);
  await edit(0);
  expect((await schedule(anna, { ...(await other()), draftId: 'draft-0003' })).status).toBe(201);
});

it('a post is no duplicate of itself', async () => {
  const again = draft(account, sha256, {
    revision: 2,
    media: [{ ...photo(sha256), lookHash: LOOKS }],
    targets: [target(account, sha256, { caption: 'New words for the same house' })],
  });
  expect((await schedule(anna, again)).status).toBe(200);
});

describe('what is planned already', () => {
  const at = (days: number) => ({
    scheduledAt: toWall(Date.parse('2027-03-01T17:30:00Z') + days * DAY, 'Europe/Berlin'),
    timeZone: 'Europe/Berlin',
  });
  const far = async (change: Parameters<typeof target>[2] = {}, lookHash = NEARLY) => {
    const { body } = await schedule<Post>(anna, await other({ when: at(60), ...change }, lookHash));
    return body.publications[0] as Publication;
  };
  const change = (method: 'POST' | 'PATCH', { id }: Publication, body: object, way = '') =>
    ask<ApiError & Post>(method, `/v1/w/${anna.workspaceId}/publications/${id}${way}`, {
      token: anna.token,
      body,
    });
  const move = (one: Publication, days: number, more: object = {}) =>
    change('POST', one, { version: one.version, when: at(days), ...more }, '/move');

  it('is asked about when it is moved near what looks the same, stays where it is, and goes with a yes', async () => {
    const one = await far();
    const asked = await move(one, 2);
    expect([asked.status, asked.body.code]).toEqual([409, 'duplicate']);
    expect(asked.body.current).toMatchObject({ items: [{ draftId: 'draft-0001', alike: 'photos' }] });
    const moved = await move(one, 2, { duplicate: true });
    expect(moved.status).toBe(200);
    const [there] = moved.body.publications as [Publication];
    expect(there).toMatchObject({ scheduledAt: at(2).scheduledAt, version: one.version + 1 });
    // The yes is remembered.
    expect((await move(there, 3)).status).toBe(200);
  });

  it('is moved without a word about what it stood beside before', async () => {
    const one = await far({ when: at(2), duplicate: true });
    await DB.prepare('UPDATE publications SET duplicate_at = NULL').run();
    expect((await move(one, 3)).status).toBe(200);
  });

  it('is asked about when it is edited into the words of another, and not when it is edited into its own', async () => {
    const one = await far({ when: at(2) }, 'f0c3695a2d1eb487');
    const caption = 'Sunny townhouse with a garden #townhouse';
    const edit = (more: object) => change('PATCH', one, { version: one.version, ...more });
    const asked = await edit({ caption });
    expect([asked.status, asked.body.code]).toEqual([409, 'duplicate']);
    expect(asked.body.current).toMatchObject({ items: [{ alike: 'caption' }] });
    expect((await edit({ caption, duplicate: true })).status).toBe(200);
    expect((await rows()).results[1]?.duplicate_at).toEqual(expect.any(Number));
    const [now] = (await change(
      'PATCH',
      { ...one, version: one.version + 1 },
      {
        version: one.version + 1,
        caption: 'Quite other words for this house',
      },
    ).then(({ body }) => body.publications)) as [Publication];
    expect(now.caption).toBe('Quite other words for this house');
    // The yes was to those other words.
    expect((await rows()).results[1]?.duplicate_at).toBeNull();
  });
});
