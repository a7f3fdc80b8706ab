import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { bundleInstead } from '../runtime/bundle.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { startWorker } from '../runtime/worker.ts';
import type { SoakAsked, SoakDay, SoakGiven, SoakLine, SoakReport } from '../soak/report.ts';
import { atMost, type Figure, type Measure, plain, round } from './figure.ts';

const INSIDE = fileURLToPath(new URL('../soak/inside.ts', import.meta.url));
const MIGRATIONS = fileURLToPath(new URL('../../worker/db/migrations', import.meta.url));
const MONTH: SoakGiven = {
  seed: 'month',
  // Clocks change on 14 March in New York, on 28 March in Berlin, and back on 4 April in Sydney and Santiago.
  start: '2027-03-08',
  days: 30,
  workspaces: 50,
  accounts: 100,
  posts: 20_000,
  ringsEvery: 5,
};
/** By then as many posts are looked at again as are new: from here on a tick may not grow. */
const SETTLED = 12;
/** The last week may read and weigh so much more than the first that is settled. */
const FLAT = 1.1;
/** Each tenth minute a bounded part of what is stored is gone through, a page of the bucket among it. */
const FORGETTING = 1200;

/**
 * A month of fifty workspaces and six hundred accounts on a clock that is passed in, inside the real runtime: on its
 * R2, and on the SQLite of one of its Durable Objects, which is what D1 is made of, without the way there. The clocks'
 * alarms and the queue are stand-ins that ring by the clock passed in. What wants more than one process (killing it)
 * is the business of the faults.
 */
export const soak: Measure = {
  name: 'soak',
  asked: true,
  async measure(stage) {
    const started = Date.now();
    const report = await live(MONTH, (day) =>
      stage.say(
        `day ${day.day + 1}: ${day.stored} posts, ${round(day.bytes / 1e6)} MB, ${round((Date.now() - started) / 1000)} s`,
      ),
    );
    for (const finding of report.findings) stage.say(finding);
    return figuresOf(report, round((Date.now() - started) / 60_000));
  },
};

async function live(given: SoakGiven, hear: (day: SoakDay) => void): Promise<SoakReport> {
  const folder = await mkdtemp(join(tmpdir(), 'clipcast-soak-'));
  const scripts = [await bundleInstead(INSIDE, folder)];
  const worker = await startWorker({ scripts, cron: false, env: testSecrets() });
  try {
    const asked: SoakAsked = { given, migrations: await migrations() };
    const answer = await ask(worker.url, JSON.stringify(asked));
    for await (const line of lines(answer)) {
      if ('failed' in line) throw new Error(line.failed);
      if ('end' in line) return line.end;
      hear(line.day);
    }
    throw new Error('The soak ended without a word.');
  } finally {
    await worker.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The Worker's own migrations, oldest first. */
async function migrations(): Promise<string[]> {
  const names = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(names.map((name) => readFile(join(MIGRATIONS, name), 'utf8')));
}

/** Over plain HTTP: a fetch gives up where it hears nothing for five minutes. */
function ask(url: string, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST' }, resolve).on('error', reject).end(body);
  });
}

async function* lines(answer: IncomingMessage): AsyncGenerator<SoakLine> {
  for await (const line of createInterface({ input: answer })) yield JSON.parse(line) as SoakLine;
}

function figuresOf(report: SoakReport, minutes: number): Figure[] {
  const { lived, days, workspaces, accounts, posts } = report;
  const overdue = Math.max(...lived.map((day) => day.overdue));
  const about = { days, workspaces, 'accounts a platform': accounts, posts, 'took, min': minutes };
  const name = 'soak';
  return [
    atMost(0, {
      name: `${name}: lost, doubled, told wrongly or stuck`,
      value: report.lost + report.doubled + report.wrong + report.stuck + overdue,
      unit: 'posts',
      detail: {
        ...about,
        lost: report.lost,
        doubled: report.doubled,
        wrong: report.wrong,
        stuck: report.stuck,
        'overdue at a day’s end, most': overdue,
        'troubles told': report.troubles,
        'consents given again': report.reconnected,
        'publishing calls put off': report.limited,
        'uncertain and settled': report.uncertainSettled,
        'uncertain, for the owner': report.uncertainLeft,
        'skipped as wished': report.skipped,
        ...Object.fromEntries(Object.entries(report.ends).map(([end, count]) => [`ended ${end}`, count])),
      },
    }),
    atMost(0, {
      name: `${name}: not by the clocks of their zone`,
      value: report.wallClockMoved,
      unit: 'posts',
      detail: { 'by them': report.wallClockKept, 'at times that never came': report.gaps },
    }),
    plain({
      name: `${name}: on the account within their second`,
      value: round(report.onTheSecond / posts, 4),
      unit: 'of 1',
      detail: { posts: report.onTheSecond },
    }),
    flat('rows read by a tick', lived, (day) => day.rowsATick, 'rows'),
    atMost(FORGETTING, {
      name: `${name}: rows read by a tick that forgets, on its fullest day`,
      value: round(Math.max(...lived.map((day) => day.rowsASeldomTick))),
      unit: 'rows',
    }),
    flat('rows read when a clock rings', lived, (day) => day.rowsARing, 'rows'),
    flat('database for each post stored', lived, (day) => day.bytes / day.stored, 'bytes'),
    flat('rows of what passes', lived, (day) => day.passing, 'rows'),
  ];
}

/** The last week against the first that is settled. */
function flat(
  name: string,
  lived: readonly SoakDay[],
  read: (day: SoakDay) => number,
  unit: Figure['unit'],
): Figure {
  const week = (from: number): number => {
    const some = lived.slice(from, from + 7).map(read);
    return some.reduce((sum, one) => sum + one, 0) / some.length;
  };
  const [first, last] = [week(SETTLED), week(lived.length - 7)];
  return {
    name: `soak: ${name}, last week`,
    value: round(last),
    unit,
    target: `at most ${FLAT} times that of days ${SETTLED + 1} to ${SETTLED + 7} (${round(first)})`,
    reached: last <= first * FLAT,
    detail: {},
  };
}
