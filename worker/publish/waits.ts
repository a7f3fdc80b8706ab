const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Every wait of the publishing engine, ms. Tests scale them down through `scaled`. */
const WAITS = {
  /** How long a step may hold a row; a publishing call that takes longer counts as lost. */
  lease: 60 * SECOND,
  /** The lease of a step that moves big media. */
  uploadLease: 10 * MINUTE,
  /** A row handed to the queue is handed over again after this. */
  queued: 30 * SECOND,
  /** Preparation starts this long before the due second, and earlier by size. */
  lead: 5 * MINUTE,
  /** Added to the lead for every 10 MB of media. */
  leadPer10MB: 30 * SECOND,
  leadMax: 40 * MINUTE,
  /** Staging is made anew when it would end within this of the due second. */
  stagingMargin: 2 * MINUTE,
  /** The rehearsals before the due second. */
  rehearseDay: 24 * HOUR,
  rehearseHour: HOUR,
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

/** The waits, all multiplied by `factor`: 1 in production. */
export function scaled(factor: number): Waits {
  return Object.fromEntries(Object.entries(WAITS).map(([name, ms]) => [name, ms * factor])) as Waits;
}
