import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { disconnect, settleClosing } from '../../worker/connect/disconnect.ts';
import { connections } from '../../worker/db/schema.ts';
import { advance } from '../../worker/publish/advance.ts';
import { resolvePublication } from '../../worker/publish/owner.ts';
import { newStage, type Stage } from './publish/stage.ts';

const MINUTE = 60_000;
const scope = { workspaceId: 'w1', userId: 'u1' };
let stage: Stage;
let revoked: number;

beforeEach(async () => {
  stage = await newStage();
  revoked = 0;
  vi.spyOn(stage.play.provider, 'revoke').mockImplementation(async () => {
    revoked += 1;
  });
});

const connection = async () =>
  (await stage.db.select().from(connections).where(eq(connections.id, 'c1')).get()) as NonNullable<
    Awaited<ReturnType<typeof readAll>>[number]
  >;
const readAll = () => stage.db.select().from(connections);
const leave = () => disconnect(stage.context(), 'w1', 'c1');
const inFlight = (id: string, status: 'confirming' | 'publishing') =>
  stage.add({
    id,
    status,
    sentAt: stage.now(),
    publishAttempt: `at-${id}`,
    dueAt: stage.now() + 60 * MINUTE,
  });

describe('an account that its owner disconnects', () => {
  it('claims nothing from that moment on, though posts are due, and says how many wait for a new consent', async () => {
    for (const id of ['a', 'b']) await stage.add({ id });
    await inFlight('c', 'confirming');
    expect(await leave()).toEqual({ held: 2, settling: 1 });
    expect(await connection()).toMatchObject({ status: 'closing' });
    for (const id of ['a', 'b']) {
      await advance(stage.context(), id, 'clock');
      expect(await stage.row(id)).toMatchObject({
        status: 'held',
        holdReason: 'connection-dead',
        dueAt: null,
      });
    }
    expect(stage.play.calls).toEqual([]);
    // One that another screen schedules meanwhile is not claimed either.
    await stage.add({ id: 'd' });
    await advance(stage.context(), 'd', 'clock');
    expect(await stage.row('d')).toMatchObject({ status: 'held', holdReason: 'connection-dead' });
    expect(stage.play.published).toEqual([]);
  });

  it('keeps its tokens while something is in flight, and not a minute longer', async () => {
    await inFlight('c', 'confirming');
    await leave();
    stage.pass(3 * MINUTE);
    await settleClosing(stage.context());
    expect(await connection()).toMatchObject({ status: 'closing', accessSealed: expect.any(String) });
    await stage.db.run("UPDATE publications SET status = 'published', due_at = NULL WHERE id = 'c'");
    await settleClosing(stage.context());
    expect(await connection()).toMatchObject({
      status: 'dead',
      accessSealed: null,
      deadReason: 'disconnected',
    });
    expect(revoked).toBe(1);
    expect(await stage.noticesOf('c')).toEqual([]);
  });

  it('leaves to the owner, after ten minutes, what was not settled: told once, with two ways to go', async () => {
    await inFlight('c', 'confirming');
    await inFlight('d', 'publishing');
    await leave();
    stage.pass(10 * MINUTE + 1000);
    await settleClosing(stage.context());
    await settleClosing(stage.context());
    expect(await connection()).toMatchObject({ status: 'dead', accessSealed: null, refreshSealed: null });
    expect(revoked).toBe(1);
    for (const id of ['c', 'd']) {
      expect(await stage.row(id)).toMatchObject({ status: 'uncertain', dueAt: null, lease: null });
      expect(await stage.noticesOf(id)).toEqual(['uncertain']);
    }
    const seen = await stage.row('c');
    await resolvePublication(stage.context(), scope, 'c', { version: seen.version, published: true });
    const unseen = await stage.row('d');
    await resolvePublication(stage.context(), scope, 'd', { version: unseen.version, published: false });
    expect([(await stage.row('c')).status, (await stage.row('d')).status]).toEqual(['published', 'failed']);
  });
});
