import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAtRest, type Status } from '../../../shared/publication.ts';
import { advance } from '../../../worker/publish/advance.ts';
import {
  cancelPublication,
  editPublication,
  movePublication,
  resendPublication,
} from '../../../worker/publish/owner.ts';
import { failing } from './play.ts';
import { Process } from './process.ts';
import { newStage, type Stage } from './stage.ts';

/**
 * Any order of ticks, deliveries, kills, moods of the platform and moves of the owner: it never publishes twice unless
 * the platform was proven not to have it, and it comes to rest in a state that is true.
 */

type Move = (stage: Stage, id: string, n: number) => Promise<unknown>;
const scope = { workspaceId: 'w1', userId: 'u1' };
const refusedOrDone = (work: Promise<unknown>) => work.catch(() => undefined);
const version = async (stage: Stage, id: string) => (await stage.row(id)).version;

const MOVES: Record<string, Move> = {
  tick: (stage, id) => advance(stage.context(), id, 'clock'),
  twoTicks: (stage, id) =>
    Promise.all([advance(stage.context(), id, 'clock'), advance(stage.context(), id, 'clock')]),
  message: (stage, id) => advance(stage.context(), id, 'queue'),
  killed: (stage, id, n) => refusedOrDone(advance(stage.context(new Process(1 + (n % 12))), id, 'clock')),
  timePasses: async (stage, _id, n) => stage.pass([1000, 6000, 61_000, 20 * 60_000][n % 4] as number),
  dropsReply: async (stage) => stage.play.moods.arrival.push('drop-reply'),
  dropsRequest: async (stage) => stage.play.moods.arrival.push('drop-request'),
  isDown: async (stage) => stage.play.moods.prepare.push(failing('unavailable')),
  isBusy: async (stage) => stage.play.moods.publish.push(failing('limited')),
  isUnsure: async (stage) => stage.play.moods.find.push(() => ({ found: 'unknown', why: 'Hm.' })),
  refuses: async (stage) => stage.play.moods.publish.push(failing('rejected')),
  edit: async (stage, id, n) =>
    refusedOrDone(
      editPublication(stage.context(), scope, id, {
        version: await version(stage, id),
        caption: `Text ${n}`,
      }),
    ),
  now: async (stage, id) =>
    refusedOrDone(
      movePublication(stage.context(), scope, id, {
        version: await version(stage, id),
        when: { now: true },
      }),
    ),
  resend: async (stage, id) =>
    refusedOrDone(resendPublication(stage.context(), scope, id, { version: await version(stage, id) })),
  cancel: async (stage, id, n) =>
    n % 3 === 0
      ? refusedOrDone(cancelPublication(stage.context(), scope, id, { version: await version(stage, id) }))
      : undefined,
  reconnect: (stage) => stage.db.run('UPDATE connections SET generation = generation + 1'),
};

const move = fc.record({ name: fc.constantFrom(...Object.keys(MOVES)), n: fc.nat(100) });

async function play(moves: readonly { name: string; n: number }[]): Promise<void> {
  const stage = await newStage();
  const id = await stage.add({ publishAt: stage.now() + 2000, lateMinutes: 600 });
  for (const { name, n } of moves) await (MOVES[name] as Move)(stage, id, n);
  for (const mood of Object.values(stage.play.moods)) mood.length = 0;
  await stage.rest();
  const row = await stage.row(id);
  const told = JSON.stringify({ status: row.status, calls: stage.play.calls, absences: stage.play.absences });
  const count = stage.play.publicOf(id);
  // What was made public was accepted: it is never sent again, whatever is known of it.
  expect(count, told).toBeLessThanOrEqual(1);
  expect(isAtRest(row.status as Status), told).toBe(true);
  expect(row.status === 'published', told).toBe(count === 1);
  expect(row.lease, told).toBeNull();
}

test('whatever happens in whatever order, nothing is published twice and every end is true', {
  timeout: 240_000,
}, async () => {
  await fc.assert(fc.asyncProperty(fc.array(move, { minLength: 3, maxLength: 14 }), play), {
    numRuns: 60,
    endOnFailure: true,
  });
});
