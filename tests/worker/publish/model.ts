import * as fc from 'fast-check';
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
export const scope = { workspaceId: 'w1', userId: 'u1' };
export const refusedOrDone = (work: Promise<unknown>) => work.catch(() => undefined);
const version = async (stage: Stage, id: string) => (await stage.row(id)).version;

export const MOVES: Record<string, Move> = {
  tick: (stage, id) => advance(stage.context(), id, 'clock'),
  twoTicks: (stage, id) =>
    Promise.all([advance(stage.context(), id, 'clock'), advance(stage.context(), id, 'clock')]),
  message: (stage, id) => advance(stage.context(), id, 'queue'),
  killed: (stage, id, n) => refusedOrDone(advance(stage.context(new Process(1 + (n % 12))), id, 'clock')),
  timePasses: async (stage, _id, n) => stage.pass([1000, 6000, 16_000, 61_000, 20 * 60_000][n % 5] as number),
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

export const moves = fc.array(fc.record({ name: fc.constantFrom(...Object.keys(MOVES)), n: fc.nat(100) }), {
  minLength: 3,
  maxLength: 14,
});

export interface Moved {
  name: string;
  n: number;
}

/** Plays the moves on a stage of its own, lets it come to rest, and answers what is not as it should be. */
export async function playModel(
  played: readonly Moved[],
  prepare?: (stage: Stage) => void,
): Promise<string[]> {
  const stage = await newStage();
  // Nothing here is about punctuality: nobody waits for a second.
  stage.waits = { ...stage.waits, early: 20, fence: 5 };
  prepare?.(stage);
  const id = await stage.add({ publishAt: stage.now() + 2000, lateMinutes: 600 });
  for (const { name, n } of played) await (MOVES[name] as Move)(stage, id, n);
  for (const mood of Object.values(stage.play.moods)) mood.length = 0;
  return brokenPromises(stage, id);
}

/** Lets all come to rest and looks at what came of it. Only an owner may let a second step begin beside a first. */
export async function brokenPromises(stage: Stage, id: string, byMachines = true): Promise<string[]> {
  try {
    await stage.rest();
  } catch (error) {
    return [(error as Error).message];
  }
  const { status, lease } = await stage.row(id);
  const count = stage.play.publicOf(id);
  // What was made public was accepted: it is never sent again, whatever is known of it.
  const broken = [
    ...(count > 1 ? [`It was published ${count} times`] : []),
    ...(isAtRest(status as Status) ? [] : [`It is still ${status}`]),
    ...((status === 'published') === (count === 1) ? [] : [`It is ${status}, and ${count} are public`]),
    ...(lease === null ? [] : ['It is still held']),
    ...(byMachines && stage.play.mostAtOnce > 1 ? ['Two steps were at work on it at once'] : []),
  ];
  return broken.length === 0 ? [] : [...broken, stage.play.calls.join(' ')];
}
