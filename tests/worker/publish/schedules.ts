import { advance } from '../../../worker/publish/advance.ts';
import { cancelPublication, editPublication, movePublication } from '../../../worker/publish/owner.ts';
import { withdrawReview } from '../../../worker/review/decide.ts';
import { brokenPromises, scope } from './model.ts';
import { Process } from './process.ts';
import { newStage, type Stage } from './stage.ts';
import { switching, Turns } from './turns.ts';

/** Every order, with two switches at most, in which two touch the world while a row stands in each of its states. */

type Begin = (stage: Stage) => Promise<string>;
const DEAD = 'attempt-that-died';
const cutOff = (stage: Stage) => ({ lease: DEAD, leaseUntil: stage.now() - 1, dueAt: stage.now() - 1 });
const sent = (stage: Stage) => ({
  publishAttempt: DEAD,
  sentAt: stage.now() - 61_000,
  stagedHash: 'hash-1',
  stagedGeneration: 1,
});
const isThere = (stage: Stage, id: string): string => {
  stage.play.published.push({ id, at: stage.now() - 61_000, caption: 'Sunny house' });
  return id;
};

export const SETTINGS: Record<string, Begin> = {
  scheduled: (stage) => stage.add({ lateMinutes: 600 }),
  'preparing, cut off': (stage) => stage.add({ status: 'preparing', ...cutOff(stage), lateMinutes: 600 }),
  ready: async (stage) => {
    const id = await stage.add({ lateMinutes: 600 });
    await advance(stage.context(), id, 'clock');
    return id;
  },
  'publishing, cut off, and it arrived': async (stage) =>
    isThere(
      stage,
      await stage.add({ status: 'publishing', ...sent(stage), ...cutOff(stage), lateMinutes: 600 }),
    ),
  'publishing, cut off, and it did not arrive': (stage) =>
    stage.add({ status: 'publishing', ...sent(stage), ...cutOff(stage), lateMinutes: 600 }),
  confirming: async (stage) =>
    isThere(stage, await stage.add({ status: 'confirming', ...sent(stage), lateMinutes: 600 })),
  'uncertain, and it is not there': (stage) =>
    stage.add({ status: 'uncertain', ...sent(stage), lateMinutes: 600 }),
};

/** Does its work as a process that takes turns; answers what must be true afterwards because it was told "done". */
type Actor = (stage: Stage, process: Process, id: string, version: number) => Promise<Word | undefined>;
type Word = 'canceled' | 'edited' | 'withdrawn';

const WORDS = 'Other words';
const told = async (work: Promise<unknown>, promise?: Word): Promise<Word | undefined> =>
  work.then(
    () => promise,
    () => undefined,
  );

export const ACTORS: Record<string, Actor> = {
  tick: (stage, process, id) => told(advance(stage.context(process), id, 'clock')),
  message: (stage, process, id) => told(advance(stage.context(process), id, 'queue')),
  cancel: (stage, process, id, version) =>
    told(cancelPublication(stage.context(process), scope, id, { version }), 'canceled'),
  edit: (stage, process, id, version) =>
    told(editPublication(stage.context(process), scope, id, { version, caption: WORDS }), 'edited'),
  move: (stage, process, id, version) =>
    told(movePublication(stage.context(process), scope, id, { version, when: { now: true } })),
  withdraw: (stage, process) =>
    told(withdrawReview(stage.context(process), { ...scope, role: 'owner' }, 'p1'), 'withdrawn'),
  reconnect: (stage, process) =>
    told(process.touch(async () => stage.db.run('UPDATE connections SET generation = generation + 1'))),
};

export interface Schedule {
  setting: string;
  actors: readonly [string, string];
  /** Turns of the first, then of the other, before the first goes on to its end. */
  turns: readonly [number, number];
  /** The first never goes on: it died there. */
  dies: boolean;
}

export interface Played {
  broken: string[];
  /** Turns each took. */
  taken: readonly number[];
}

export async function playSchedule(schedule: Schedule, prepare?: (stage: Stage) => void): Promise<Played> {
  const stage = await newStage();
  stage.waits = { ...stage.waits, early: 20, fence: 5 };
  prepare?.(stage);
  const id = await (SETTINGS[schedule.setting] as Begin)(stage);
  // Each was approved, so that this can be taken back.
  await stage.db.run(`UPDATE workspaces SET approval = 'approver'`);
  await stage.db.run(`UPDATE publications SET review = 'approved'`);
  const { version } = await stage.row(id);
  const [first] = schedule.turns;
  const turns = new Turns(2, switching(schedule.turns));
  const promised = await Promise.all(
    schedule.actors.map((name, actor) =>
      turns.play(actor, async (turn) => {
        // A touch is two steps of a process, and dying is one that is never made.
        const killAt = schedule.dies && actor === 0 ? 2 * first + 1 : undefined;
        return (ACTORS[name] as Actor)(stage, new Process(killAt, turn), id, version);
      }),
    ),
  );
  const broken = await brokenPromises(stage, id, isMachines(schedule));
  const { status } = await stage.row(id);
  const made = stage.play.published.filter((one) => one.id === id);
  if (promised.includes('canceled') && (status !== 'canceled' || made.length > 0))
    broken.push(`Its owner was told it is canceled; it is ${status}, and ${made.length} are public`);
  if (promised.includes('edited') && made.some((one) => one.caption !== WORDS))
    broken.push('Its owner was told it is edited; it went out as it was');
  if (promised.includes('withdrawn') && made.length > 0)
    broken.push('Its owner was told that it is taken back; it went out all the same');
  return { broken, taken: turns.taken };
}

const isMachines = ({ actors }: Schedule): boolean =>
  actors.every((name) => name === 'tick' || name === 'message');

const ON = Number.POSITIVE_INFINITY;

/** All orders of these two in this setting: with one switch, or with two and the first dying at each of its touches. */
export async function* schedulesOf(
  setting: string,
  actors: readonly [string, string],
  switches: 1 | 2,
  prepare?: (stage: Stage) => void,
): AsyncGenerator<Schedule & Played> {
  const play = async (turns: [number, number], dies = false): Promise<Schedule & Played> => {
    const schedule = { setting, actors, turns, dies };
    return { ...schedule, ...(await playSchedule(schedule, prepare)) };
  };
  const inTurn = await play([ON, 0]);
  yield inTurn;
  const [mostFirst = 0] = inTurn.taken;
  const [, mostOther = 0] = (await play([0, ON])).taken;
  for (let first = 0; first < mostFirst; first += 1) {
    yield await play([first, ON]);
    if (switches === 1) continue;
    for (let other = 1; other < mostOther; other += 1) yield await play([first, other]);
    yield await play([first, ON], true);
  }
}
