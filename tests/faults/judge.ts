import { isAtRest, type Status } from '../../shared/publication.ts';

/**
 * What the platforms' own record says of each post, held against what the Worker says of it. Pure: it is told
 * everything and decides alone.
 */

/** What was asked for, and acknowledged by the Worker. */
export interface Asked {
  key: string;
  publicationId: string;
  /** The platform's own name of the account. */
  account: string;
  place: 'account' | 'inbox';
  /** Posts in a row that it consists of. */
  parts: number;
  publishAt: number;
}

/** A Publication as D1 has it at the end. */
export interface Told {
  id: string;
  status: Status;
  dueAt: number | null;
  holdReason: string | null;
  failureCode: string | null;
  remoteId: string | null;
  /** Whether it was ever uncertain. */
  wasUncertain: boolean;
  /** Attempts that nobody ended. */
  openAttempts: number;
}

/** What a platform took and did not refuse: it stands there, waits in an inbox, or is on its way to either. */
export interface Shown {
  key: string;
  account: string;
  place: 'account' | 'inbox';
  /** Names the platform has for it. */
  ids: string[];
  /** When the request that made it public arrived, ms; null while none did. */
  acceptedAt: number | null;
  /** How many of its parts are there; all where absent. */
  parts?: number;
  /** How often its first comment stands below it. */
  comments?: number;
}

/** For a while the Worker's clock went ahead (or behind) by so many ms. */
export interface Jump {
  from: number;
  to: number;
  ms: number;
}

export interface Evidence {
  asked: readonly Asked[];
  told: readonly Told[];
  shown: readonly Shown[];
  /** Keys of posts that the platform refused for good. */
  refused: ReadonlySet<string>;
  jumps?: readonly Jump[];
}

export interface Finding {
  verdict: 'lost' | 'doubled' | 'wrong';
  key: string;
  why: string;
}

export interface Verdict {
  findings: Finding[];
  lost: number;
  doubled: number;
  wrong: number;
  /** Ever uncertain; of these settled by looking, and left for the owner. */
  uncertain: number;
  uncertainSettled: number;
  uncertainLeft: number;
  /** Attempts that were cut off and that nobody wrote an end to; the post itself may be well. */
  openAttempts: number;
  /** How many ended in which status. */
  ends: Record<string, number>;
}

/** Failures that need no refusal of the platform's: it was proven, again and again, not to have taken the post. */
const TRUE_WITHOUT_REFUSAL = ['never-arrived'];

export function judge(evidence: Evidence): Verdict {
  const told = new Map(evidence.told.map((one) => [one.id, one]));
  const known = new Set(evidence.asked.map((one) => one.key));
  const findings = [
    ...evidence.asked.flatMap((asked) => judgePost(evidence, asked, told.get(asked.publicationId))),
    ...evidence.shown
      .filter((one) => !known.has(one.key))
      .map((one): Finding => ({ verdict: 'wrong', key: one.key, why: 'nobody asked for it' })),
  ];
  const count = (verdict: Finding['verdict']): number =>
    new Set(findings.filter((one) => one.verdict === verdict).map((one) => one.key)).size;
  const ends: Record<string, number> = {};
  for (const { status } of evidence.told) ends[status] = (ends[status] ?? 0) + 1;
  const wasUncertain = evidence.told.filter((one) => one.wasUncertain || one.status === 'uncertain');
  const left = wasUncertain.filter((one) => one.status === 'uncertain').length;
  return {
    findings,
    lost: count('lost'),
    doubled: count('doubled'),
    wrong: count('wrong'),
    uncertain: wasUncertain.length,
    uncertainSettled: wasUncertain.length - left,
    uncertainLeft: left,
    openAttempts: evidence.told.reduce((sum, one) => sum + one.openAttempts, 0),
    ends,
  };
}

function judgePost(evidence: Evidence, asked: Asked, told: Told | undefined): Finding[] {
  const { key } = asked;
  const mine = evidence.shown.filter((one) => one.key === key);
  const [first] = mine;
  const isRefused = evidence.refused.has(key);
  const findings: Finding[] = [];
  const find = (verdict: Finding['verdict'], why: string): void => void findings.push({ verdict, key, why });
  if (mine.length > 1) find('doubled', `the platform has it ${mine.length} times`);
  const comments = first?.comments ?? 0;
  if (comments > 1) find('doubled', `its first comment stands there ${comments} times`);
  if (!told) {
    find('lost', 'the Worker took it and has no row of it');
    return findings;
  }
  if (first) {
    const misplaced = sayOfPlace(evidence, asked, first);
    if (misplaced) find('wrong', misplaced);
    const isPart = (first.parts ?? asked.parts) < asked.parts;
    const trouble = isPart ? sayOfPart(told, isRefused) : sayOfShown(asked, first, told);
    if (trouble) find('wrong', trouble);
  } else {
    const trouble = sayOfAbsent(told, isRefused);
    if (trouble) find(...trouble);
  }
  return findings;
}

function sayOfPlace({ jumps = [] }: Evidence, asked: Asked, shown: Shown): string | null {
  if (shown.account !== asked.account) return `it stands on ${shown.account}, not on ${asked.account}`;
  if (shown.place !== asked.place) return `it went to the ${shown.place}`;
  const { acceptedAt } = shown;
  const early = acceptedAt === null ? 0 : asked.publishAt - acceptedAt;
  const isClocks = jumps.some(
    (jump) => (acceptedAt ?? 0) >= jump.from && (acceptedAt ?? 0) <= jump.to && early <= jump.ms,
  );
  return early > 0 && !isClocks ? `it went out ${early} ms early` : null;
}

/** What is untrue about a post of which the platform has some parts. */
function sayOfPart(told: Told, isRefused: boolean): string | null {
  if (told.status === 'uncertain' && told.dueAt === null) return null;
  const isTrue =
    told.status === 'failed' && (isRefused || TRUE_WITHOUT_REFUSAL.includes(told.failureCode ?? ''));
  return isTrue ? null : `only a part of it is there, and the Worker says ${wordsOf(told)}`;
}

/** What is untrue about a post that the platform has. */
function sayOfShown(asked: Asked, shown: Shown, told: Told): string | null {
  const end = asked.place === 'account' ? 'published' : 'delivered';
  // "May have been published" is true of it as well.
  if (told.status === 'uncertain' && told.dueAt === null) return null;
  if (told.status !== end) return `the platform has it, and the Worker says ${wordsOf(told)}`;
  if (told.remoteId !== null && !shown.ids.includes(told.remoteId))
    return 'the receipt names something else than what stands there';
  return null;
}

/** What is untrue about a post that the platform does not have. */
function sayOfAbsent(told: Told, isRefused: boolean): ['lost' | 'wrong', string] | null {
  if (told.status === 'published' || told.status === 'delivered')
    return ['wrong', `the Worker says ${told.status}, and the platform has nothing of it`];
  if (told.status === 'uncertain' && told.dueAt === null) return null;
  if (told.status === 'failed' && (isRefused || TRUE_WITHOUT_REFUSAL.includes(told.failureCode ?? '')))
    return null;
  const isStuck = !isAtRest(told.status);
  return ['lost', isStuck ? `it is still ${wordsOf(told)}` : `it ended ${wordsOf(told)}`];
}

const wordsOf = ({ status, holdReason, failureCode }: Told): string =>
  [status, holdReason, failureCode].filter(Boolean).join(', ');
