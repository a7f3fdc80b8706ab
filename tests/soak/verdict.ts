import type { Status } from '../../shared/publication.ts';
import { toWall } from '../../shared/schedule.ts';
import { type Asked, judge, type Told } from '../faults/judge.ts';
import { PLAYED } from '../faults/played/index.ts';
import { toldBy } from '../faults/told.ts';
import type { SoakPost, SoakPosts } from './posts.ts';
import type { SoakDay, SoakGiven, SoakReport } from './report.ts';
import type { SoakWorld } from './world.ts';

/** What a month left behind. */
export interface Lived {
  posts: SoakPosts;
  days: SoakDay[];
  reconnected: number;
  troubles: number;
}

const SECOND = 1000;

/** Holds what the database says against what the platforms have. */
export async function reportOf(world: SoakWorld, given: SoakGiven, lived: Lived): Promise<SoakReport> {
  const { posts, days, reconnected, troubles } = lived;
  const { db } = world.context;
  const query = async (sql: string) => (await db.$client.prepare(sql).all<Record<string, unknown>>()).results;
  const told = new Map((await toldBy({ query })).map((one) => [one.id, one]));
  await world.turn(world.now);
  const records = PLAYED.map((one) => one.record(world.fakes, posts.keyOf));
  const shown = records.flatMap((one) => one.shown);
  const isSkipped = (post: SoakPost): boolean =>
    post.account.household.skips && told.get(post.publicationId)?.status === 'canceled';
  const asked = posts.asked.filter((post) => !isSkipped(post));
  const verdict = judge({
    asked: asked.map(asAsked),
    told: [...told.values()],
    shown,
    refused: new Set(records.flatMap((one) => one.refused)),
  });
  const accepted = new Map(shown.map((one) => [one.key, one.acceptedAt]));
  const inTime = posts.asked.filter((post) => {
    const at = accepted.get(post.key);
    return typeof at === 'number' && at - post.meant.at >= 0 && at - post.meant.at < SECOND;
  });
  const isKept = (post: SoakPost): boolean =>
    toWall(post.meant.at, post.account.household.timeZone) === post.wall;
  const stuck = [...told.values()].filter(isStuck);
  const [limited] = await query(
    `SELECT count(*) AS count FROM attempts WHERE step = 'publish' AND outcome IN ('retry') `,
  );
  const { lost, doubled, wrong, uncertainSettled, uncertainLeft, ends } = verdict;
  return {
    ...given,
    lived: days,
    ...{ lost, doubled, wrong, uncertainSettled, uncertainLeft, ends },
    stuck: stuck.length,
    skipped: posts.asked.length - asked.length,
    reconnected,
    troubles,
    limited: Number(limited?.count),
    onTheSecond: inTime.length,
    wallClockKept: inTime.filter((post) => post.meant.how !== 'gap' && isKept(post)).length,
    wallClockMoved: inTime.filter((post) => post.meant.how !== 'gap' && !isKept(post)).length,
    gaps: inTime.filter((post) => post.meant.how === 'gap').length,
    findings: [
      ...verdict.findings.map(({ verdict: what, key, why }) => `${what}: ${key}: ${why}`),
      ...stuck.map((one) => `stuck: ${one.id} ${one.status} ${one.holdReason ?? ''}`),
      ...[...new Set(world.errors.flatMap(strange))].map((line) => `logged: ${line}`),
    ],
  };
}

const asAsked = ({ key, account, kind, meant, publicationId }: SoakPost): Asked => ({
  key,
  publicationId,
  account: account.remoteId,
  place: kind.place ?? 'account',
  parts: kind.parts ?? 1,
  publishAt: meant.at,
});

/** After days of rest something still waits: for the machine, or for an owner who was not asked. */
const isStuck = ({ status, dueAt }: Told): boolean =>
  dueAt !== null ||
  (['scheduled', 'preparing', 'ready', 'publishing', 'confirming', 'held'] as Status[]).includes(status);

/** A platform that does not answer is no fault of ours; everything else is. */
function strange(line: string): string[] {
  const { event, error, database, where, step } = JSON.parse(line);
  return error === 'NoAnswer' ? [] : [JSON.stringify({ event, error, database, step, where })];
}
