import { expect, test, vi } from 'vitest';
import { advance } from '../../../worker/publish/advance.ts';
import {
  cancelPublication,
  editPublication,
  movePublication,
  resendPublication,
} from '../../../worker/publish/owner.ts';
import { countOf, inParts } from './in-parts.ts';
import { failing } from './play.ts';
import { Process } from './process.ts';
import { HOUR, newStage, type Stage } from './stage.ts';

vi.setConfig({ testTimeout: 60_000 });

const PARTS = 3;
const scope = { workspaceId: 'w1', userId: 'u1' };

async function stageInParts(change: Parameters<Stage['add']>[0] = {}) {
  const stage = await newStage();
  inParts(stage.play, PARTS);
  const id = await stage.add(change);
  const version = async () => (await stage.row(id)).version;
  return { stage, id, version, counts: () => countOf(stage.play, id, PARTS) };
}

/** Until the first part is public and the second waits. */
async function begun(change: Parameters<Stage['add']>[0] = {}) {
  const all = await stageInParts(change);
  await advance(all.stage.context(), all.id, 'clock');
  await advance(all.stage.context(), all.id, 'clock');
  expect(all.counts()).toEqual([1, 0, 0]);
  return all;
}

test('each part has a fence of its own, and the post ends with the address of the first', async () => {
  const { stage, id, counts } = await stageInParts();
  await stage.rest();
  expect(counts()).toEqual([1, 1, 1]);
  expect(await stage.row(id)).toMatchObject({ status: 'published', remoteId: `r-${id}-1`, dueAt: null });
  const steps = (await stage.attemptsOf(id)).map((one) => `${one.step} ${one.outcome}`);
  expect(steps).toEqual(['prepare ready', 'publish ready', 'publish ready', 'publish accept']);
});

test('between two parts the row says what is public, and the next part is due', async () => {
  const { stage, id } = await begun();
  const row = await stage.row(id);
  expect(row).toMatchObject({ status: 'ready', remoteId: `r-${id}-1`, url: 'https://play.example/1' });
  expect(row.dueAt).toBeLessThanOrEqual(stage.now());
});

test('killed at any touch of the world, every part comes out once', async () => {
  let killAt = 1;
  for (let goesOn = true; goesOn; killAt += 1) {
    const { stage, id, counts } = await stageInParts();
    goesOn = await stage.runUntilKilled(killAt);
    await stage.rest();
    expect([killAt, counts(), (await stage.row(id)).status]).toEqual([killAt, [1, 1, 1], 'published']);
  }
  expect(killAt).toBeGreaterThan(30);
});

test('a reply lost after a part landed is found, and the next part follows', async () => {
  const { stage, id, counts } = await begun();
  stage.play.moods.arrival.push('drop-reply');
  await stage.rest();
  expect(stage.play.calls).toEqual(['prepare', 'publish 1', 'publish 2', 'find 2', 'publish 3']);
  expect([counts(), (await stage.row(id)).status]).toEqual([[1, 1, 1], 'published']);
});

test('a part that never arrived is proven absent and sent, and no other part again', async () => {
  const { stage, id, counts } = await begun();
  stage.play.moods.arrival.push('drop-request');
  await stage.rest();
  expect([counts(), (await stage.row(id)).status]).toEqual([[1, 1, 1], 'published']);
});

test('parts that went well do not count as tries of the one that does not arrive', async () => {
  const { stage, id } = await stageInParts();
  inParts(stage.play, 8);
  for (let part = 0; part < 8; part += 1) await advance(stage.context(), id, 'clock');
  stage.play.moods.arrival.push('drop-request');
  await stage.rest();
  expect((await stage.row(id)).status).toBe('published');
  expect(countOf(stage.play, id, 8)).toEqual(Array(8).fill(1));
});

test('what is staged can end and the connection be made anew: the parts that are public stay public once', async () => {
  for (const trouble of ['ended', 'reconnected', 'staging-gone'] as const) {
    const { stage, id, counts } = await begun();
    if (trouble === 'ended') stage.pass(HOUR);
    if (trouble === 'reconnected') await stage.db.run('UPDATE connections SET generation = generation + 1');
    if (trouble === 'staging-gone')
      stage.play.moods.publish.push(failing('unavailable', { code: 'staging-gone' }));
    await stage.rest();
    expect([trouble, counts(), (await stage.row(id)).status]).toEqual([trouble, [1, 1, 1], 'published']);
    expect(stage.play.calls.filter((call) => call === 'prepare')).toHaveLength(2);
  }
});

test('a post that has begun is not called late, and cannot be edited or moved any more', async () => {
  const { stage, id, counts, version } = await begun({ lateMinutes: 1, lateOtherwise: 'skip' });
  const edit = editPublication(stage.context(), scope, id, {
    version: await version(),
    caption: 'New words',
  });
  await expect(edit).rejects.toMatchObject({ status: 409 });
  const move = movePublication(stage.context(), scope, id, { version: await version(), when: { now: true } });
  await expect(move).rejects.toMatchObject({ status: 409 });
  stage.pass(5 * 60_000);
  await stage.rest();
  expect([counts(), (await stage.row(id)).status]).toEqual([[1, 1, 1], 'published']);
});

/** A process beside which something else happens, just before its `at`th touch of the world. */
class Interrupted extends Process {
  readonly #at: number;
  readonly #meanwhile: () => Promise<unknown>;
  #count = 0;

  constructor(at: number, meanwhile: () => Promise<unknown>) {
    super();
    this.#at = at;
    this.#meanwhile = meanwhile;
  }

  override async touch<T>(work: () => Promise<T>): Promise<T> {
    this.#count += 1;
    if (this.#count === this.#at) await this.#meanwhile();
    return super.touch(work);
  }
}

test('whatever read the row before a part went out changes nothing after it', async () => {
  for (let at = 1; at <= 8; at += 1)
    for (const what of ['edit', 'tick'] as const) {
      const { stage, id, counts, version } = await stageInParts();
      await advance(stage.context(), id, 'clock');
      const before = await version();
      const slow = stage.context(new Interrupted(at, () => advance(stage.context(), id, 'clock')));
      if (what === 'tick') await advance(slow, id, 'clock');
      else
        await editPublication(slow, scope, id, { version: before, caption: 'New words' }).catch(
          () => undefined,
        );
      await stage.rest();
      expect([at, what, counts()]).toEqual([at, what, [1, 1, 1]]);
      expect(new Set(stage.play.published.map((one) => one.caption)).size).toBe(1);
    }
});

test('a clock that read the row before a part went out does not send that part again', async () => {
  const { stage, id, counts } = await stageInParts();
  await advance(stage.context(), id, 'clock');
  await Promise.all([1, 2, 3, 4].map(() => advance(stage.context(), id, 'clock')));
  await Promise.all([1, 2, 3, 4].map(() => advance(stage.context(), id, 'clock')));
  for (const count of counts()) expect(count).toBeLessThanOrEqual(1);
  await stage.rest();
  expect(counts()).toEqual([1, 1, 1]);
});

test('a part that is refused ends the post with the platform’s words; sent anew, it goes on from there', async () => {
  const { stage, id, counts, version } = await begun();
  stage.play.moods.publish.push(failing('rejected'));
  await stage.rest();
  expect(await stage.row(id)).toMatchObject({ status: 'failed', url: 'https://play.example/1' });
  await resendPublication(stage.context(), scope, id, { version: await version() });
  await stage.rest();
  expect([counts(), (await stage.row(id)).status]).toEqual([[1, 1, 1], 'published']);
});

test('canceled half way, the parts that wait are not sent', async () => {
  const { stage, id, counts, version } = await begun();
  await cancelPublication(stage.context(), scope, id, { version: await version() });
  await stage.rest();
  expect([counts(), (await stage.row(id)).status]).toEqual([[1, 0, 0], 'canceled']);
});
