import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAtRest, type Status } from '../../../shared/publication.ts';
import { advance } from '../../../worker/publish/advance.ts';
import { editPublication, resendPublication } from '../../../worker/publish/owner.ts';
import { countOf, inParts } from './in-parts.ts';
import { failing } from './play.ts';
import { Process } from './process.ts';
import { newStage, type Stage } from './stage.ts';

/** The model of one post, once more for a post in three parts. */

const PARTS = 3;
const scope = { workspaceId: 'w1', userId: 'u1' };

type Move = (stage: Stage, id: string, n: number) => Promise<unknown>;
const refusedOrDone = (work: Promise<unknown>) => work.catch(() => undefined);
const versionOf = async (stage: Stage, id: string) => (await stage.row(id)).version;

const MOVES: Record<string, Move> = {
  tick: (stage, id) => advance(stage.context(), id, 'clock'),
  twoTicks: (stage, id) =>
    Promise.all([advance(stage.context(), id, 'clock'), advance(stage.context(), id, 'clock')]),
  killed: (stage, id, n) => refusedOrDone(advance(stage.context(new Process(1 + (n % 12))), id, 'clock')),
  timePasses: async (stage, _id, n) => stage.pass([1000, 6000, 61_000, 20 * 60_000][n % 4] as number),
  dropsReply: async (stage) => stage.play.moods.arrival.push('drop-reply'),
  dropsRequest: async (stage) => stage.play.moods.arrival.push('drop-request'),
  isBusy: async (stage) => stage.play.moods.publish.push(failing('limited')),
  refuses: async (stage) => stage.play.moods.publish.push(failing('rejected')),
  edit: async (stage, id, n) =>
    refusedOrDone(
      editPublication(stage.context(), scope, id, {
        version: await versionOf(stage, id),
        caption: `Text ${n}`,
      }),
    ),
  tickAndEdit: async (stage, id, n) =>
    Promise.all([
      advance(stage.context(), id, 'clock'),
      refusedOrDone(
        editPublication(stage.context(), scope, id, {
          version: await versionOf(stage, id),
          caption: `Text ${n}`,
        }),
      ),
    ]),
  resend: async (stage, id) =>
    refusedOrDone(resendPublication(stage.context(), scope, id, { version: await versionOf(stage, id) })),
  reconnect: (stage) => stage.db.run('UPDATE connections SET generation = generation + 1'),
};
const move = fc.record({ name: fc.constantFrom(...Object.keys(MOVES)), n: fc.nat(100) });

async function play(moves: readonly { name: string; n: number }[]): Promise<void> {
  const stage = await newStage();
  stage.waits = { ...stage.waits, early: 20, fence: 5 };
  inParts(stage.play, PARTS);
  const id = await stage.add({ lateMinutes: 600 });
  const counts = () => countOf(stage.play, id, PARTS);
  for (const { name, n } of moves) await (MOVES[name] as Move)(stage, id, n);
  for (const mood of Object.values(stage.play.moods)) mood.length = 0;
  await stage.rest();
  const { status } = await stage.row(id);
  const told = JSON.stringify({ status, calls: stage.play.calls, public: stage.play.published });
  for (const count of counts()) expect(count, told).toBeLessThanOrEqual(1);
  expect(new Set(stage.play.published.map((one) => one.caption)).size, told).toBeLessThanOrEqual(1);
  expect(isAtRest(status as Status), told).toBe(true);
  expect(status === 'published', told).toBe(counts().every((count) => count === 1));
}

test('whatever happens in whatever order, no part is published twice and no half post is called whole', {
  timeout: 240_000,
}, async () => {
  await fc.assert(fc.asyncProperty(fc.array(move, { minLength: 3, maxLength: 14 }), play), {
    numRuns: 40,
    endOnFailure: true,
  });
});
