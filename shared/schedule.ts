/**
 * Wall-clock times in a zone and the instants they mean. A wall time is written `YYYY-MM-DDTHH:mm:ss`.
 * Instants are ms since the epoch, UTC. The zone database is the runtime's own (Intl).
 */

export const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

export interface Meant {
  at: number;
  /** gap: the clocks jump over this time, the instant is later by the jump; overlap: it comes twice, the first counts. */
  how: 'exact' | 'gap' | 'overlap';
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

export function isTimeZone(timeZone: string): boolean {
  try {
    formatFor(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** The wall time that clocks in `timeZone` show at `at`. Throws RangeError for an unknown zone. */
export function toWall(at: number, timeZone: string): string {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(new Date(at))) parts[type] = value;
  const year = (parts.year ?? '').padStart(4, '0');
  return `${year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
}

/** What clocks in a zone show at an instant; tests pretend other rules than today's. */
export type Clocks = typeof toWall;

const asIfUtc = (wall: string): number => Date.parse(`${wall.length === 16 ? `${wall}:00` : wall}Z`);

/**
 * The instant a wall time means in a zone. A time in a gap moves forward by the gap, one that comes twice
 * is the first: the same choice as Temporal's "compatible".
 * Throws RangeError for an unknown zone or a wall time that is none.
 */
export function toInstant(wall: string, timeZone: string, clocks: Clocks = toWall): Meant {
  const utc = asIfUtc(wall);
  if (!WALL_TIME.test(wall) || Number.isNaN(utc)) throw new RangeError(`Not a wall time: ${wall}`);
  const offsetAt = (at: number): number => asIfUtc(clocks(at, timeZone)) - Math.floor(at / 1000) * 1000;
  const day = 86_400_000;
  const before = offsetAt(utc - day);
  const after = offsetAt(utc + day);
  const first = utc - before;
  const second = utc - after;
  const fitsFirst = offsetAt(first) === before;
  const fitsSecond = offsetAt(second) === after;
  if (fitsFirst) return { at: first, how: fitsSecond && first !== second ? 'overlap' : 'exact' };
  if (fitsSecond) return { at: second, how: 'exact' };
  return { at: first, how: 'gap' };
}

/**
 * The instant that a stored wall time means by the rules its zone has now. `at` is what it meant when it was stored: it
 * stays where clocks there still show that time at it (of a time that comes twice, either), else the wall clock wins.
 */
export function meansNow(wall: string, timeZone: string, at: number, clocks: Clocks = toWall): number {
  try {
    if (asIfUtc(clocks(at, timeZone)) === asIfUtc(wall)) return at;
    return toInstant(wall, timeZone, clocks).at;
  } catch {
    // The zone has left the database: what was meant once is the best there is.
    return at;
  }
}

const withClock = (wall: string, clock: string): string => `${wall.slice(0, 10)}T${clock}`;

export type QuickChoice = 'now' | 'in-an-hour' | 'tonight' | 'tomorrow-morning';

/** The quick choices as wall times in the zone, on whole minutes but for now; `tonight` is left out once 18:30 has passed. */
export function quickTimes(
  now: number,
  timeZone: string,
): { choice: QuickChoice; wall: string; at: number }[] {
  const hour = 3_600_000;
  const today = toWall(now, timeZone);
  const tonight = withClock(today, '18:30:00');
  const noon = toInstant(withClock(today, '12:00:00'), timeZone).at;
  const tomorrow = withClock(toWall(noon + 24 * hour, timeZone), '09:00:00');
  const choices: { choice: QuickChoice; wall: string }[] = [
    { choice: 'now', wall: today },
    { choice: 'in-an-hour', wall: `${toWall(now + hour, timeZone).slice(0, 16)}:00` },
    { choice: 'tonight', wall: tonight },
    { choice: 'tomorrow-morning', wall: tomorrow },
  ];
  return choices
    .map((entry) => ({ ...entry, at: toInstant(entry.wall, timeZone).at }))
    .filter((entry) => entry.choice !== 'tonight' || entry.at > now);
}
