import type { Lesson } from '../db/queries/paces.ts';

/**
 * What answers tell of a platform's limits, beside what they are about. Only what changes something is kept, so that
 * the usual post writes nothing here.
 */

export interface Lessons {
  account: Lesson;
  app: Lesson;
}

export const noLessons = (): Lessons => ({ account: {}, app: {} });

/** From so few calls on they are counted. */
const FEW = 20;
/** Meta: of 100 that are allowed. From `QUIET` on we leave out what is not needed, from `FULL` on nothing is taken. */
const QUIET = 80;
const FULL = 100;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
}

export interface Hearing {
  now: number;
  /** What it answers: a publishing call, whose own counters are told with it, another step of a post, or a look at numbers. */
  to: 'publish' | 'step' | 'look';
  /** Times that a platform names, on the scale of our waits. */
  patience: (ms: number) => number;
}

/** Adds what one answer tells. */
export function heed(lessons: Lessons, answer: Answer, { now, to, patience }: Hearing): void {
  const told: Lessons = { account: {}, app: {} };
  hear(told, answer, now, to);
  for (const whose of ['account', 'app'] as const) {
    const lesson = { ...told[whose] };
    for (const time of ['openAt', 'quietUntil', 'resetsAt'] as const) {
      const at = lesson[time];
      if (at !== undefined) lesson[time] = now + patience(at - now);
    }
    merge(lessons[whose], lesson);
  }
}

/** The later of two times, and the window with least left. */
function merge(into: Lesson, more: Lesson): void {
  for (const time of ['openAt', 'quietUntil'] as const) {
    const at = more[time];
    if (at !== undefined) into[time] = Math.max(into[time] ?? 0, at);
  }
  if (more.left === undefined || (into.left !== undefined && into.left < more.left)) return;
  into.left = more.left;
  if (more.resetsAt !== undefined) into.resetsAt = more.resetsAt;
}

function hear(lessons: Lessons, answer: Answer, now: number, to: Hearing['to']): void {
  const { headers } = answer;
  if (to === 'publish') {
    // https://docs.x.com/x-api/fundamentals/rate-limits
    counted(lessons.account, headers, 'x-rate-limit', now);
    counted(lessons.account, headers, 'x-user-limit-24hour', now);
    counted(lessons.app, headers, 'x-app-limit-24hour', now);
  }
  // https://developers.facebook.com/docs/graph-api/overview/rate-limiting
  used(lessons.app, read(headers, 'x-app-usage'), now);
  for (const entry of Object.values(read(headers, 'x-business-use-case-usage') ?? {}))
    for (const one of Array.isArray(entry) ? entry : []) used(lessons.account, one, now);
  if (to === 'look') looked(lessons.account, answer, now);
  else asked(lessons.account, answer, now);
}

/** What is left of a window; the window with least left counts. */
function counted(lesson: Lesson, headers: Headers, name: string, now: number): void {
  const left = numberIn(headers, `${name}-remaining`);
  const resetsAt = (numberIn(headers, `${name}-reset`) ?? 0) * 1000;
  if (left === undefined || left > FEW || resetsAt <= now) return;
  if (lesson.left !== undefined && lesson.left < left) return;
  lesson.left = left;
  lesson.resetsAt = resetsAt;
}

/** Percent of what Meta allows, and how long until it allows more. */
function used(lesson: Lesson, usage: unknown, now: number): void {
  if (typeof usage !== 'object' || usage === null) return;
  const { estimated_time_to_regain_access: minutes, ...rest } = usage as Record<string, unknown>;
  const percents = Object.values(rest).filter((value) => typeof value === 'number');
  const most = Math.max(0, ...percents);
  const wait = typeof minutes === 'number' && minutes > 0 ? minutes * MINUTE : 0;
  if (most >= FULL || wait > 0) lesson.openAt = Math.max(lesson.openAt ?? 0, now + (wait || HOUR));
  else if (most >= QUIET) lesson.quietUntil = Math.max(lesson.quietUntil ?? 0, now + HOUR);
}

function asked(lesson: Lesson, answer: Answer, now: number): void {
  const at = retryAfter(answer, now);
  if (at) lesson.openAt = Math.max(lesson.openAt ?? 0, at);
}

/** Calls that only look have counters of their own: where those are used up no look is made, and posts go out as before. */
function looked(lesson: Lesson, answer: Answer, now: number): void {
  const window: Lesson = {};
  counted(window, answer.headers, 'x-rate-limit', now);
  const until = Math.max(retryAfter(answer, now) ?? 0, window.left === 0 ? (window.resetsAt ?? 0) : 0);
  if (until > now) lesson.quietUntil = Math.max(lesson.quietUntil ?? 0, until);
}

/** https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfter({ status, headers }: Answer, now: number): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const said = headers.get('retry-after') ?? '';
  const at = /^\d+$/.test(said) ? now + Number(said) * 1000 : Date.parse(said);
  return at > now && at < now + 25 * HOUR ? at : undefined;
}

const numberIn = (headers: Headers, name: string): number | undefined => {
  const value = headers.get(name);
  return value !== null && /^\d{1,12}$/.test(value) ? Number(value) : undefined;
};

function read(headers: Headers, name: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(headers.get(name) ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
