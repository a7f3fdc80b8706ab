/** What a soak is asked for, and what it tells; known on both sides of the wire. */

export interface SoakGiven {
  seed: string;
  /** Its first day, UTC. */
  start: string;
  days: number;
  workspaces: number;
  /** On each platform. */
  accounts: number;
  posts: number;
  /** The cron rings every so many minutes. The clocks ring by themselves, so every fifth shows as much as every one. */
  ringsEvery: number;
}

/** One day of the clock passed in. */
export interface SoakDay {
  day: number;
  /** Publications that are stored by its end, and what the database weighs then. */
  stored: number;
  bytes: number;
  /** A tick of the minute cron, on average: with nothing seldom in it, and with. */
  rowsATick: number;
  rowsASeldomTick: number;
  /** Rows that an Account's clock reads for one ring, on average. */
  rowsARing: number;
  /** Rows in tables that hold what passes: links, states, notices. */
  passing: number;
  /** Publications that the machine should have looked at two minutes before and had not. */
  overdue: number;
}

export interface SoakReport extends SoakGiven {
  /** Of the month, without the time to come to rest. */
  lived: SoakDay[];
  lost: number;
  doubled: number;
  wrong: number;
  /** At the end something was still to be done. */
  stuck: number;
  uncertainSettled: number;
  uncertainLeft: number;
  /** Too late, and left out as their workspace wishes. */
  skipped: number;
  /** How many ended in which status. */
  ends: Record<string, number>;
  /** Consents that ended and were given again; publishing calls that met a limit; other troubles told. */
  reconnected: number;
  limited: number;
  troubles: number;
  /** On the account within its very second, of those that went out in time. */
  onTheSecond: number;
  /** Went out by the clocks of its zone as asked, on both sides of a change of them; and times that never came. */
  wallClockKept: number;
  wallClockMoved: number;
  gaps: number;
  /** One for each thing that is not as it should be. */
  findings: string[];
}

/** What is asked of a soak from outside: with it come the migrations of its database, a text each. */
export interface SoakAsked {
  given: SoakGiven;
  migrations: string[];
}

/** A line of the stream that a soak tells its day by day in. */
export type SoakLine = { day: SoakDay } | { end: SoakReport } | { failed: string };
