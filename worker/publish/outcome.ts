import { Failure } from '../../shared/failure.ts';
import { type EventName, next, type Status } from '../../shared/publication.ts';
import type { PublicationChange, PublicationRow } from '../db/queries/publications.ts';
import { backOff, spent } from '../posts/times.ts';
import type { Found, Receipt, Step } from '../providers/provider.ts';
import { stretched, type Waits } from '../waits.ts';

/** How a step's result ends it: pure, so that every rule of the failures stands in one place. */

export interface Ending {
  event: EventName;
  change: PublicationChange & { status: Status };
  /** To be sealed into the row. */
  handle?: unknown;
  /** What a person may read in the Attempt. */
  note: string | null;
  notice?: { kind: 'failed' | 'uncertain' | 'rehearsal'; message: string };
  /** The platform has no more use for the links, or shall have none. */
  closesLinks?: boolean;
}

export interface Scene {
  row: PublicationRow;
  /** The status the row has while the step runs. */
  status: Status;
  now: number;
  /** When the publishing call left; null while none did. */
  sentAt: number | null;
  /** Publishing calls of the last while, for `absent`. */
  publishes: number;
  waits: Waits;
}

/** So often the machine sends a post anew that a platform proved not to have. */
const MOST_PUBLISHES = 5;

const NO_FAILURE = {
  failureKind: null,
  failureCode: null,
  failureMessage: null,
  failureField: null,
} as const;

const failed = (failure: Failure) => ({
  failureKind: failure.kind,
  failureCode: failure.code,
  failureMessage: failure.message,
  failureField: failure.field ?? null,
});

function move(scene: Scene, event: EventName, change: PublicationChange, rest: Partial<Ending> = {}): Ending {
  const status = next(scene.status, event);
  if (!status) throw new Error(`No ${event} from ${scene.status}`);
  return { event, note: null, ...rest, change: { ...change, status } };
}

// Good ends

function accept(scene: Scene, receipt: Receipt): Ending {
  const change = { ...ended(scene), remoteId: receipt.remoteId, url: receipt.url, publishedAt: scene.now };
  return move(scene, 'accept', change, { closesLinks: true });
}

function deliver(scene: Scene, receipt: Receipt | null): Ending {
  const change = { ...ended(scene), remoteId: receipt?.remoteId ?? null, url: receipt?.url ?? null };
  return move(scene, 'deliver', change, { closesLinks: true });
}

/** One part of several is public. What is known of it outlasts whatever happens to the next, which is due at once. */
function goOn(scene: Scene, { receipt, handle }: { receipt: Receipt; handle: unknown }): Ending {
  const { remoteId, url } = receipt;
  const change = { ...NO_FAILURE, dueAt: scene.now, tries: 0, sentAt: scene.sentAt, remoteId, url };
  return move(scene, 'ready', change, { handle });
}

const ended = (scene: Scene) => ({ ...NO_FAILURE, dueAt: null, tries: 0, sentAt: scene.sentAt });

/** Ask again: as the platform says, or by our own growing rhythm. */
function wait(scene: Scene, seconds: number | undefined, handle: unknown): Ending {
  const { row, waits, now } = scene;
  const tries = scene.status === 'confirming' || scene.status === row.status ? row.tries : 0;
  const pause =
    seconds === undefined ? backOff(waits.pollFirst, waits.pollLast, tries) : seconds * waits.second;
  // Nothing to wait for means that it got on, and only has more to do than one step may: no look was in vain.
  const looks = seconds === 0 ? 0 : tries + 1;
  const change = { ...NO_FAILURE, dueAt: now + pause, tries: looks, sentAt: scene.sentAt };
  return move(scene, 'wait', change, { handle });
}

// Bad ends

function refuse(scene: Scene, failure: Failure): Ending {
  const change = { ...failed(failure), dueAt: null, tries: 0, sentAt: scene.sentAt };
  return move(scene, 'refuse', change, {
    note: failure.message,
    notice: { kind: 'failed', message: failure.message },
    closesLinks: true,
  });
}

/** When a platform that has too much to do wants to be asked again, ms; 0 where it does not say. */
const toldTime = ({ now, waits }: Scene, { kind, retryAt }: Failure): number =>
  kind === 'limited' && retryAt !== undefined ? now + stretched(retryAt - now, waits) : 0;

const outOfPatience = (scene: Scene): boolean =>
  spent(scene.waits.retryFirst, scene.waits.retryLast, scene.row.tries) >= scene.waits.retryGiveUp;

/** `limited` and `unavailable` while nothing was made: again later, within bounds. */
function again(scene: Scene, failure: Failure): Ending {
  const { row, waits, now } = scene;
  if (failure.kind === 'unavailable' && outOfPatience(scene)) return refuse(scene, failure);
  const pause = failure.code === TOKEN_RENEWED ? 0 : backOff(waits.retryFirst, waits.retryLast, row.tries);
  const dueAt = Math.max(toldTime(scene, failure), now + pause);
  const tries = failure.kind === 'limited' ? row.tries : row.tries + 1;
  const change = { ...failed(failure), dueAt, tries };
  const note = failure.message;
  if (failure.code === 'staging-gone') {
    // What is public stays known: the handle of a post that has begun is never thrown away.
    const none = row.remoteId ? {} : { handleSealed: null, stagedHash: null };
    const staged = { ...none, stagingValidUntil: null };
    return move(
      scene,
      scene.status === 'publishing' ? 'restage' : 'retry',
      { ...change, ...staged },
      { note },
    );
  }
  return move(scene, 'retry', change, { note, closesLinks: true });
}

/** The token was refused, a new one is here: the step is taken again at once, this one time. */
export const TOKEN_RENEWED = 'token-renewed';

function lose(scene: Scene, note: string): Ending {
  const change = {
    ...NO_FAILURE,
    dueAt: scene.now + scene.waits.findFirst,
    tries: 0,
    sentAt: scene.sentAt ?? scene.row.sentAt,
  };
  return move(scene, 'lose', change, { note });
}

function hold(scene: Scene, failure: Failure): Ending {
  const change = { ...failed(failure), holdReason: 'connection-dead', dueAt: null, tries: 0 };
  return move(scene, 'hold', change, { note: failure.message, closesLinks: true });
}

// The steps

export function endPrepare(scene: Scene, result: Step | Failure): Ending {
  if (result instanceof Failure) {
    if (result.kind === 'rejected') return refuse(scene, result);
    return result.kind === 'reconnect' ? hold(scene, result) : again(scene, result);
  }
  const { row, now } = scene;
  // What an earlier call began has come in after all: a late yes counts more than our plans.
  if (result.step === 'published') return accept(scene, result.receipt);
  if (result.step === 'delivered') return deliver(scene, result.receipt);
  if (result.step === 'ready') {
    const change = {
      ...NO_FAILURE,
      stagingValidUntil: result.validUntil,
      dueAt: Math.max(row.publishAt, now),
    };
    return move(scene, 'ready', change, { handle: result.handle });
  }
  if (result.step === 'wait') {
    const slow = now > Math.max(row.publishAt, row.createdAt) + scene.waits.retryGiveUp && row.tries > 20;
    return slow ? refuse(scene, SLOW) : wait(scene, result.seconds, result.handle);
  }
  return again(scene, unexpected('unavailable'));
}

const SLOW = new Failure({
  kind: 'unavailable',
  code: 'processing',
  message: 'The platform did not finish preparing this post.',
});

const unexpected = (kind: 'unavailable' | 'lost'): Failure =>
  new Failure({ kind, code: 'internal', message: 'Something broke on our side during this step.' });

export function endPublish(scene: Scene, result: Step | Failure): Ending {
  if (result instanceof Failure) {
    switch (result.kind) {
      case 'rejected':
        return refuse(scene, result);
      case 'reconnect':
        return hold(scene, result);
      case 'lost':
        return lose(scene, result.message);
      default:
        return again(scene, result);
    }
  }
  switch (result.step) {
    case 'published':
      return { ...accept(scene, result.receipt), ...withHandle(result) };
    case 'delivered':
      return { ...deliver(scene, result.receipt), ...withHandle(result) };
    case 'part':
      return goOn(scene, result);
    case 'wait':
      return wait(scene, result.seconds, result.handle);
    default:
      return lose(scene, unexpected('lost').message);
  }
}

const withHandle = (result: { handle?: unknown }) =>
  result.handle === undefined ? {} : { handle: result.handle };

export function endPoll(scene: Scene, result: Step | Failure): Ending {
  const { row, waits, now } = scene;
  const isTooLong = now > (scene.sentAt ?? row.publishAt) + waits.pollGiveUp;
  if (result instanceof Failure) {
    if (result.kind === 'rejected') return refuse(scene, result);
    if (result.kind === 'lost' || result.kind === 'reconnect' || isTooLong)
      return lose(scene, result.message);
    const pause = backOff(waits.pollFirst, waits.pollLast, row.tries);
    const dueAt = Math.max(toldTime(scene, result), now + pause);
    return move(scene, 'wait', { ...failed(result), dueAt, tries: row.tries + 1 }, { note: result.message });
  }
  if (result.step === 'published') return { ...accept(scene, result.receipt), ...withHandle(result) };
  if (result.step === 'delivered') return { ...deliver(scene, result.receipt), ...withHandle(result) };
  if (isTooLong) return lose(scene, 'The platform has been working on it for too long.');
  return wait(scene, result.step === 'wait' ? result.seconds : undefined, result.handle);
}

export function endFind(scene: Scene, result: Found | Failure): Ending {
  if (result instanceof Failure) {
    if (result.kind === 'rejected') return refuse(scene, result);
    const look = lookAgain(scene, result.message, { notBefore: toldTime(scene, result) });
    return { ...look, change: { ...look.change, ...failed(result) } };
  }
  switch (result.found) {
    case 'published':
      return accept(scene, result.receipt);
    case 'part':
      return goOn(scene, result);
    case 'delivered':
      return deliver(scene, result.receipt);
    case 'working':
      return { ...wait(scene, undefined, result.handle), note: 'The platform is working on it.' };
    case 'absent':
      return absent(scene, result.why);
    default: {
      // With its links closed nothing more can be fetched, and a look tells.
      const tellsAt = result.closeLinks ? scene.now + scene.waits.findFirst : result.tellsAt;
      const look = lookAgain(scene, result.why, { tellsAt });
      return result.closeLinks ? { ...look, closesLinks: true } : look;
    }
  }
}

/** Proven not to be there: it may be sent anew, so often and no more. */
function absent(scene: Scene, why: string): Ending {
  const { waits, now, publishes } = scene;
  // A call that may still be under way could land after the platform was asked.
  const settledAt = (scene.sentAt ?? 0) + waits.settled;
  if (now < settledAt) return lookAgain(scene, why, { tellsAt: settledAt, notBefore: settledAt });
  if (publishes >= MOST_PUBLISHES) {
    const message = 'The platform did not take the post, however often it was sent.';
    return refuse(scene, new Failure({ kind: 'unavailable', code: 'never-arrived', message }));
  }
  const pause = publishes <= 1 ? 0 : backOff(waits.retryFirst, waits.retryLast, publishes);
  const change = { ...NO_FAILURE, dueAt: now + pause, tries: 0, sentAt: null };
  return move(scene, 'retry', change, { note: why, closesLinks: true });
}

/**
 * Still unknown: look again, less and less often, and at the moment from which a look tells; in the end the owner is
 * asked. Where the platform has said when it takes questions again, not before.
 */
export function lookAgain(
  scene: Scene,
  why: string,
  { tellsAt = 0, notBefore = 0 }: { tellsAt?: number | undefined; notBefore?: number } = {},
): Ending {
  const { row, waits, now } = scene;
  const isOver = now >= tellsAt && spent(waits.findFirst, waits.findLast, row.tries) >= waits.findGiveUp;
  if (isOver) {
    const message = 'May have been published: look at the platform, then choose.';
    const notice = { kind: 'uncertain', message } as const;
    return move(scene, 'wait', { dueAt: null, tries: row.tries }, { note: why, notice });
  }
  const next = now + backOff(waits.findFirst, waits.findLast, row.tries);
  const dueAt = Math.max(notBefore, tellsAt > now ? Math.min(next, tellsAt) : next);
  return move(scene, 'wait', { dueAt, tries: row.tries + 1 }, { note: why });
}
