const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Every wait of the publishing engine, ms. Tests scale them down through `scaled`. */
const WAITS = {
  /** How long a step may hold a row; while it is at work it renews that, so only what died waits for its end. */
  lease: 15 * SECOND,
  /** How long a publishing call may be under way. */
  publishCall: 40 * SECOND,
  /** So long after a publishing step was to begin its last call is over: only then does "it is not there" count. */
  settled: 60 * SECOND,
  /** How long any other call may be under way; one part of an upload is the longest. */
  call: 2 * MINUTE,
  /** A staged row is taken up this long before its second: read, token opened … */
  early: SECOND,
  /** … and fenced this long before it, so that the call leaves on the second itself. */
  fence: 300,
  /** Of a second that very many leave on, each is taken up by up to so much earlier … */
  crowdEarly: 10 * SECOND,
  /** … and fenced by up to so much earlier. */
  crowdFence: 4 * SECOND,
  /** A larger crowd is fenced over so much for each of its posts, and taken up as much earlier, … */
  crowdEach: 2.5,
  /** … but over no more than this. */
  crowdFenceMost: 25 * SECOND,
  /** So long what can wait lets the publishing calls of a crowd leave before it. */
  calm: 15 * SECOND,
  /** So long one alarm begins what falls due beside what is slow. */
  tick: 5 * MINUTE,
  /** What is due within this is waited for instead of armed for. */
  nearly: 20,
  /** A row handed to the queue is handed over again after this. */
  queued: 30 * SECOND,
  /** Preparation starts this long before the due second, and earlier by size. */
  lead: 5 * MINUTE,
  /** Added to the lead for every 10 MB of media. */
  leadPer10MB: 30 * SECOND,
  leadMax: 40 * MINUTE,
  /** What is later than this goes out one by one, so long apart. */
  spreadFrom: 5 * MINUTE,
  spread: 2 * MINUTE,
  /** Media that is still missing this long after the due second is not waited for any more. */
  mediaGrace: 10 * MINUTE,
  /** Staging is made anew when it would end within this of the due second. */
  stagingMargin: 2 * MINUTE,
  /** The rehearsals before the due second. */
  rehearseDay: 24 * HOUR,
  rehearseHour: HOUR,
  /** Staging is rehearsed where there is at least so long to its second. */
  rehearseStage: MINUTE,
  /** What a platform means by "ask again in a second". */
  second: SECOND,
  /** Looks at a platform that is working: grows from first to last. */
  pollFirst: 2 * SECOND,
  pollLast: 5 * MINUTE,
  /** A row that is confirming longer than this counts as lost. */
  pollGiveUp: 24 * HOUR,
  /** Looks for a publish whose end we did not see. */
  findFirst: 5 * SECOND,
  findLast: 15 * MINUTE,
  findGiveUp: 2 * HOUR,
  /** Back-off after `unavailable`. */
  retryFirst: 2 * SECOND,
  retryLast: 5 * MINUTE,
  retryGiveUp: HOUR,
  /** The cron arms clocks for rows due within this. */
  sweepAhead: 2 * MINUTE,
  /** Signed links live this long. */
  linkLife: 2 * HOUR,
  /** A token is refreshed when it would die within this. */
  refreshAhead: 15 * MINUTE,
  refreshLease: 60 * SECOND,
  /** An unfinished upload is dropped after this. */
  uploadLife: 7 * 24 * HOUR,
  /** An unused OAuth state is dropped after this. */
  stateLife: 10 * MINUTE,
} as const;

export type Waits = { readonly [Name in keyof typeof WAITS]: number };

/** A wait that a platform or its Provider names, on the scale of ours. */
export const stretched = (ms: number, waits: Waits): number => ms * (waits.second / SECOND);

/** The waits, all multiplied by `factor`: 1 in production. */
export function scaled(factor: number): Waits {
  return Object.fromEntries(Object.entries(WAITS).map(([name, ms]) => [name, ms * factor])) as Waits;
}
