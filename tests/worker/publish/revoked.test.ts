import { expect, test, vi } from 'vitest';
import { lookAnew, resumeHeld, storeConnection } from '../../../worker/db/queries/consents.ts';
import { accounts, connections, notices } from '../../../worker/db/schema.ts';
import { endConsents } from '../../../worker/hooks/take-hook.ts';
import { advance } from '../../../worker/publish/advance.ts';
import { resolvePublication } from '../../../worker/publish/owner.ts';
import { failing } from './play.ts';
import { HOUR, newStage, type Stage } from './stage.ts';

vi.setConfig({ testTimeout: 30_000 });

/** What TikTok's authorization.removed and Meta's deauthorize come to. */
const revoke = (stage: Stage) => {
  const why = 'removed at the platform by its owner';
  return endConsents(stage.context(), 'tiktok', { remoteId: 'open-1', at: stage.now() + 1000, why });
};

/** The owner consents anew: as the end of the OAuth walk stores it. */
async function connectAnew(stage: Stage): Promise<void> {
  const { db } = stage;
  const now = stage.now() + 2000;
  stage.pass(2000);
  const context = stage.context();
  const [connection] = await db.select().from(connections);
  const [account] = await db.select().from(accounts);
  if (!connection || !account) throw new Error('Nothing to connect anew');
  const accessSealed = await context.keys.seal('token', 'connections/c1/access', 'token-2');
  const fresh = {
    ...connection,
    status: 'alive' as const,
    accessSealed,
    accessExpiresAt: now + 24 * HOUR,
    updatedAt: now,
  };
  await storeConnection(db, fresh, [{ ...account, limitsAt: now }], { code: 'x', message: 'x' });
  await db.batch([resumeHeld(db, 'c1', now), lookAnew(db, 'c1', now)]);
}

async function isOver(stage: Stage): Promise<void> {
  const [row] = await stage.db.select().from(connections);
  expect(row).toMatchObject({ status: 'dead', accessSealed: null, refreshSealed: null });
  const told = (await stage.db.select().from(notices)).filter((one) => one.kind === 'connection-dead');
  expect(told).toHaveLength(1);
}

const told = async (stage: Stage): Promise<string> =>
  (await stage.db.select().from(notices)).find((one) => one.kind === 'connection-dead')?.message ?? '';

/** Every moment of a post's way at which the platform can end the consent. */
const MOMENTS: Record<string, { bring: (stage: Stage, id: string) => Promise<void>; public: 0 | 1 }> = {
  'before it is prepared': { bring: (stage) => revoke(stage), public: 0 },
  'while it is being prepared': {
    async bring(stage, id) {
      stage.play.moods.prepare.push(async () => {
        await revoke(stage);
        return { step: 'ready', handle: {}, validUntil: null };
      });
      await advance(stage.context(), id, 'clock');
    },
    public: 0,
  },
  'when it is staged and waits for its second': {
    async bring(stage, id) {
      await advance(stage.context(), id, 'clock');
      await revoke(stage);
    },
    public: 0,
  },
  'during the publishing call, which still says yes': {
    async bring(stage, id) {
      await advance(stage.context(), id, 'clock');
      stage.play.moods.publish.push(async (job) => {
        await revoke(stage);
        await job.request(`https://play.example/publish/${id}/x`);
        return { step: 'published', receipt: { remoteId: `r-${id}`, url: null } };
      });
      await advance(stage.context(), id, 'clock');
    },
    public: 1,
  },
  'during the publishing call, whose answer is lost': {
    async bring(stage, id) {
      await advance(stage.context(), id, 'clock');
      stage.play.moods.publish.push(async (job) => {
        await revoke(stage);
        stage.play.moods.arrival.push('drop-reply');
        await job.request(`https://play.example/publish/${id}/x`);
        throw new Error('not reached');
      });
      await advance(stage.context(), id, 'clock');
    },
    public: 1,
  },
  'during the publishing call, which is refused with a 401': {
    async bring(stage, id) {
      await advance(stage.context(), id, 'clock');
      stage.play.moods.publish.push(failing('reconnect'));
      await advance(stage.context(), id, 'clock');
    },
    public: 0,
  },
  'while the platform is at work on it': {
    async bring(stage, id) {
      await advance(stage.context(), id, 'clock');
      stage.play.moods.publish.push(async (job) => {
        await job.request(`https://play.example/publish/${id}/x`);
        return { step: 'wait', handle: { publishId: 'v1' } };
      });
      await advance(stage.context(), id, 'clock');
      await revoke(stage);
    },
    public: 1,
  },
  'while it is asked how far it is, which is refused with a 401': {
    async bring(stage, id) {
      await advance(stage.context(), id, 'clock');
      stage.play.moods.publish.push(async (job) => {
        await job.request(`https://play.example/publish/${id}/x`);
        return { step: 'wait', seconds: 1, handle: { publishId: 'v1' } };
      });
      await advance(stage.context(), id, 'clock');
      stage.play.moods.poll.push(failing('reconnect'));
      stage.pass(2000);
      await advance(stage.context(), id, 'clock');
    },
    public: 1,
  },
  'while it is looked for, which is refused with a 401': {
    async bring(stage, id) {
      stage.play.moods.arrival.push('drop-reply');
      await advance(stage.context(), id, 'clock');
      await advance(stage.context(), id, 'clock');
      stage.play.moods.find.push(failing('reconnect'));
      stage.pass(6000);
      await advance(stage.context(), id, 'clock');
    },
    public: 1,
  },
};

const AFTER: Record<0 | 1, string[]> = { 0: ['held'], 1: ['published', 'uncertain', 'confirming'] };

test.each(Object.keys(MOMENTS))(
  'a consent that ends %s: the tokens go, the owner is told once, and the post is what it is',
  async (moment) => {
    const { bring, public: out } = MOMENTS[moment] as (typeof MOMENTS)[string];
    const stage = await newStage();
    const id = await stage.add();
    const other = await stage.add({ publishAt: stage.now() + HOUR, dueAt: stage.now() + HOUR });
    await bring(stage, id);
    await isOver(stage);
    expect(stage.play.publicOf(id)).toBe(out);
    expect(AFTER[out]).toContain((await stage.row(id)).status);
    expect(await stage.row(other)).toMatchObject({ status: 'held', holdReason: 'connection-dead' });
    if ((await stage.row(id)).status !== 'held' && (await stage.row(id)).status !== 'published')
      expect(await told(stage)).toContain('just being published');

    await connectAnew(stage);
    // Nobody waits for the next of ever rarer looks.
    if ((await stage.row(id)).status !== 'published')
      expect((await stage.row(id)).dueAt).toBeLessThanOrEqual(stage.now());
    await stage.rest();
    expect((await stage.row(id)).status).toBe('published');
    expect((await stage.row(other)).status).toBe('published');
    expect([stage.play.publicOf(id), stage.play.publicOf(other)]).toEqual([1, 1]);
  },
);

test.each(
  Object.entries(MOMENTS)
    .filter(([, { public: out }]) => out === 1)
    .map(([name]) => name),
)(
  'a consent that ends %s and is never renewed: nothing is sent again, and in the end the owner says what happened',
  async (moment) => {
    const stage = await newStage();
    const id = await stage.add();
    await MOMENTS[moment]?.bring(stage, id);
    await stage.rest();
    expect(stage.play.publicOf(id)).toBe(1);
    const { status, version } = await stage.row(id);
    if (status === 'published') return;
    expect([status, await stage.noticesOf(id)]).toEqual(['uncertain', ['uncertain']]);
    await resolvePublication(stage.context(), { workspaceId: 'w1', userId: 'u1' }, id, {
      version,
      published: true,
    });
    expect((await stage.row(id)).status).toBe('published');
    await isOver(stage);
  },
);
