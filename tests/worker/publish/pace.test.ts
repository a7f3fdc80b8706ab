import { expect, test, vi } from 'vitest';
import { advance } from '../../../worker/publish/advance.ts';
import { failing } from './play.ts';
import { HOUR, newStage, type Stage } from './stage.ts';

vi.setConfig({ testTimeout: 60_000 });

const MINUTE = 60_000;

/** One more account of the same workspace, under the same consent. */
const another = (stage: Stage) =>
  stage.db.run(`INSERT INTO accounts (id, workspace_id, connection_id, platform, remote_id, name, limits, limits_at, created_at)
    VALUES ('a2', 'w1', 'c1', 'tiktok', 'open-2', 'Bob', '{}', 1, 1)`);

const outOrder = (stage: Stage) => stage.play.published.map((one) => one.id);

test('after an outage an account’s late posts go out one by one, in the order they were planned', async () => {
  const stage = await newStage();
  const start = stage.now();
  for (const [id, ago] of [
    ['c', 10],
    ['a', 30],
    ['d', 7],
    ['b', 20],
  ] as const)
    await stage.add({ id, publishAt: start - ago * MINUTE });
  await stage.rest();
  expect(outOrder(stage)).toEqual(['a', 'b', 'c', 'd']);
  const times = stage.play.published.map((one) => one.at);
  for (const [index, at] of times.slice(1).entries())
    expect(at - (times[index] as number)).toBeGreaterThanOrEqual(2 * MINUTE - 1000);
});

test('fifty late posts take their places at once, and none is looked at again before its own', async () => {
  const stage = await newStage();
  for (let post = 0; post < 50; post += 1)
    await stage.add({
      status: 'scheduled',
      publishAt: stage.now() - 40 * MINUTE + post,
      lateOtherwise: 'publish',
    });
  await stage.rest(stage.context(), 400);
  expect(stage.play.published).toHaveLength(50);
  const rows = await stage.db.all<{ n: number }>('SELECT count(*) AS n FROM attempts');
  expect(rows[0]?.n).toBe(100);
});

test('what is on its second is kept waiting by no late one, nor by other accounts', async () => {
  const stage = await newStage();
  await another(stage);
  for (let post = 0; post < 5; post += 1) await stage.add({ publishAt: stage.now() - 20 * MINUTE + post });
  const publishAt = stage.now() + 3 * MINUTE;
  const onTime = await stage.add({ publishAt });
  const other = await stage.add({ accountId: 'a2', publishAt: stage.now() - 20 * MINUTE });
  await stage.rest();
  const at = (id: string) => stage.play.published.find((one) => one.id === id)?.at as number;
  expect(at(onTime) - publishAt).toBeLessThan(500);
  expect(outOrder(stage).indexOf(other)).toBeLessThan(2);
});

test('posts that are on time go out side by side', async () => {
  const stage = await newStage();
  for (let post = 0; post < 4; post += 1) await stage.add();
  await stage.rest();
  const times = stage.play.published.map((one) => one.at);
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(10_000);
  expect(await stage.db.all('SELECT * FROM paces')).toEqual([]);
});

test('a limit that one post meets keeps the account’s others from trying in vain, and no other account', async () => {
  const stage = await newStage();
  await another(stage);
  const [first, second, other] = [await stage.add(), await stage.add(), await stage.add({ accountId: 'a2' })];
  for (const id of [first, second, other]) await advance(stage.context(), id, 'clock');
  const retryAt = stage.now() + 10 * MINUTE;
  stage.play.moods.publish.push(failing('limited', { retryAt }));
  for (const id of [first, second, other]) await advance(stage.context(), id, 'clock');
  expect(stage.play.calls.filter((call) => call === 'publish')).toHaveLength(2);
  expect(stage.play.publicOf(other)).toBe(1);
  expect(await stage.row(second)).toMatchObject({ status: 'ready', failureKind: 'limited' });
  expect((await stage.row(second)).dueAt).toBeGreaterThan(retryAt - 1000);
  await stage.rest();
  expect([stage.play.publicOf(first), stage.play.publicOf(second)]).toEqual([1, 1]);
  expect(await stage.row(second)).toMatchObject({ status: 'published', failureKind: null });
});

test('a limit on our whole app holds for every account there', async () => {
  const stage = await newStage();
  await another(stage);
  await stage.db.run("UPDATE accounts SET platform = 'youtube'");
  const [first, other] = [
    await stage.add({ platform: 'youtube' }),
    await stage.add({ platform: 'youtube', accountId: 'a2' }),
  ];
  for (const id of [first, other]) await advance(stage.context(), id, 'clock');
  stage.play.moods.publish.push(
    failing('limited', { code: 'quotaExceeded', retryAt: stage.now() + HOUR / 2 }),
  );
  for (const id of [first, other]) await advance(stage.context(), id, 'clock');
  expect(stage.play.calls.filter((call) => call === 'publish')).toHaveLength(1);
  await stage.rest();
  expect([stage.play.publicOf(first), stage.play.publicOf(other)]).toEqual([1, 1]);
});

test('the last calls of a window are counted, and what is left over waits for the next', async () => {
  const stage = await newStage();
  const ids = [await stage.add(), await stage.add(), await stage.add()];
  for (const id of ids) await advance(stage.context(), id, 'clock');
  const reset = Math.ceil(stage.now() / 1000) + 900;
  stage.play.headers = { 'x-rate-limit-remaining': '1', 'x-rate-limit-reset': String(reset) };
  await advance(stage.context(), ids[0] as string, 'clock');
  stage.play.headers = {};
  await advance(stage.context(), ids[1] as string, 'clock');
  await advance(stage.context(), ids[2] as string, 'clock');
  expect(stage.play.published).toHaveLength(2);
  expect((await stage.row(ids[2] as string)).dueAt).toBe(reset * 1000);
  await stage.rest();
  expect(stage.play.publicOf(ids[2] as string)).toBe(1);
});

test('of two that are taken at once only as many go out as there are calls left', async () => {
  const stage = await newStage();
  const ids = [await stage.add(), await stage.add()];
  for (const id of ids) await advance(stage.context(), id, 'clock');
  await stage.db.run(
    `INSERT INTO paces (key, calls_left, resets_at, updated_at) VALUES ('a/a1', 1, ${stage.now() + HOUR / 2}, 1)`,
  );
  await Promise.all(ids.map((id) => advance(stage.context(), id, 'clock')));
  expect(stage.play.published).toHaveLength(1);
  await stage.rest();
  expect(stage.play.published).toHaveLength(2);
});

test('a platform that asks for patience while posts are prepared is not asked again before', async () => {
  const stage = await newStage();
  const [first, second] = [await stage.add(), await stage.add()];
  stage.play.headers = {
    'x-business-use-case-usage':
      '{"1":[{"type":"pages","call_count":100,"estimated_time_to_regain_access":7}]}',
  };
  await advance(stage.context(), first, 'clock');
  await advance(stage.context(), second, 'clock');
  expect(stage.play.calls).toEqual(['prepare']);
  expect((await stage.row(second)).dueAt).toBeGreaterThan(stage.now() + 6 * MINUTE);
});

test('a post kept back until it is too late is its owner’s to decide', async () => {
  const stage = await newStage();
  const id = await stage.add({ lateMinutes: 10 });
  await advance(stage.context(), id, 'clock');
  await stage.db.run(
    `INSERT INTO paces (key, open_at, why, updated_at) VALUES ('a/a1', ${stage.now() + HOUR}, 'Enough for now.', 1)`,
  );
  await stage.rest();
  expect(await stage.row(id)).toMatchObject({ status: 'held', holdReason: 'late' });
  expect(stage.play.publicOf(id)).toBe(0);
});
