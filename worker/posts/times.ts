import { stretched, type Waits } from '../waits.ts';

/** When a Publication is looked at. All times ms, all pure. */

export interface Timing {
  publishAt: number;
  /** All of its media has arrived; absent: not yet. */
  mediaComplete?: boolean;
  /** Bytes of its media together. */
  mediaBytes: number;
  /** What the platform needs beyond our own lead, before it is scaled. */
  extraLead?: number;
  /** How long such posts have been taking to be staged, ms; absent or null: not long. */
  takes?: number | null;
}

const TEN_MB = 10_000_000;
/** What was learnt is taken with so much to spare. */
const TO_SPARE = 1.5;

/** When preparation begins: earlier the more there is to send, and where such posts were seen to take long. */
export function prepareAt(timing: Timing, waits: Waits): number {
  const bySize = waits.leadPer10MB * Math.floor(timing.mediaBytes / TEN_MB);
  const own = Math.min(waits.leadMax, waits.lead + bySize);
  const declared = own + stretched(timing.extraLead ?? 0, waits);
  const learnt = Math.min(waits.leadMax, (timing.takes ?? 0) * TO_SPARE);
  return timing.publishAt - Math.max(declared, learnt);
}

/** The first look after scheduling, editing or moving: a rehearsal at once where there is time for one. */
export function firstLook(timing: Timing, now: number, waits: Waits): number {
  return prepareAt(timing, waits) > now ? now : nextLook(timing, now, waits);
}

/** The next look at a scheduled row: a rehearsal a day and an hour ahead, then preparation. Never in the past. */
export function nextLook(timing: Timing, now: number, waits: Waits): number {
  const { publishAt, mediaComplete } = timing;
  const prepare = prepareAt(timing, waits);
  // What has not arrived cannot be sent: its arrival is the next look, this one only ends the waiting.
  const last = mediaComplete ? Math.max(prepare, now) : Math.max(publishAt, now) + waits.mediaGrace;
  const rehearsals = [publishAt - waits.rehearseDay, publishAt - waits.rehearseHour];
  return Math.min(last, ...rehearsals.filter((at) => at > now && at < prepare));
}

export type RehearsalName = 'schedule' | 'day' | 'hour' | 'stage';

/** Which rehearsal this is, by how far away the second is. */
export function rehearsalName(publishAt: number, now: number, waits: Waits): Exclude<RehearsalName, 'stage'> {
  if (publishAt - now <= waits.rehearseHour) return 'hour';
  return publishAt - now <= waits.rehearseDay ? 'day' : 'schedule';
}

/** A pause that doubles from `first` to `last`; `tries` counts from 0. */
export function backOff(first: number, last: number, tries: number): number {
  return Math.min(last, first * 2 ** Math.min(tries, 40));
}

/** How long so many pauses took together. */
export function spent(first: number, last: number, tries: number): number {
  let sum = 0;
  for (let index = 0; index < tries; index += 1) sum += backOff(first, last, index);
  return sum;
}
