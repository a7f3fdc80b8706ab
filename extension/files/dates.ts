/** Days and times as people and spreadsheets write them. No clock and no zone here: what comes out is what clocks show. */

/** Whether 03/04 is the third of April or the fourth of March. */
export type DayOrder = 'day-first' | 'month-first';

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Names of months in the six languages, as they begin. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|janv|sty)/i, /^(?:feb|fév|fev|lut)/i, /^(?:mar|mär|mrz|maa|mrt|mars)/i, /^(?:apr|abr|avr|kwi)/i, /^(?:may|mai|mei|maj)/i, /^(?:jun|juin|cze)/i,
  /^(?:jul|juil|lip)/i, /^(?:aug|ago|aoû|aou|sie)/i, /^(?:sep|set|wrz)/i, /^(?:oct|okt|paź|paz)/i, /^(?:nov|lis)/i, /^(?:dec|dez|dic|déc|gru)/i,
]; // biome-ignore format: a table

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const PACKED = /^(\d{4})(\d{2})(\d{2})(?=$|T)/;
/** With points the day comes first everywhere. */
const POINTS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/;
const EITHER = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/;
const DAY_NAMED =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+)?(\p{L}{3,})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})(?!\d)/u;
const MONTH_NAMED = /^(?:\p{L}+\.?,?\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? { year, month, day }
    : null;
}
const monthOf = (name: string): number => MONTHS.findIndex((month) => month.test(name)) + 1;

/** The day at the beginning of a text and what stands behind it, null where there is none. */
export function readDay(text: string, order: DayOrder): { day: Day; rest: string } | null {
  const plain = text.trim();
  const after = (match: RegExpExecArray, day: Day | null) =>
    day && {
      day,
      rest: plain
        .slice(match[0].length)
        .replace(/^(?:T|,|\s|um|à|at|a las|om|o)*\s*(?=\d)/i, '')
        .trim(),
    };
  const n = (match: RegExpExecArray, at: number) => Number(match[at]);
  const iso = YEAR_FIRST.exec(plain) ?? PACKED.exec(plain);
  if (iso) return after(iso, dayOf(n(iso, 1), n(iso, 2), n(iso, 3)));
  const points = POINTS.exec(plain);
  if (points) return after(points, dayOf(fullYear(points[3] ?? ''), n(points, 2), n(points, 1)));
  const either = EITHER.exec(plain);
  if (either) {
    const [first, second, year] = [n(either, 1), n(either, 2), fullYear(either[3] ?? '')];
    // What can be no month is the day, whatever the others are.
    const dayFirst = first > 12 || (second <= 12 && order === 'day-first');
    return after(either, dayFirst ? dayOf(year, second, first) : dayOf(year, first, second));
  }
  const named = DAY_NAMED.exec(plain);
  if (named && monthOf(named[2] ?? '') > 0)
    return after(named, dayOf(n(named, 3), monthOf(named[2] ?? ''), n(named, 1)));
  const month = MONTH_NAMED.exec(plain);
  if (month && monthOf(month[1] ?? '') > 0)
    return after(month, dayOf(n(month, 3), monthOf(month[1] ?? ''), n(month, 2)));
  return null;
}

/**
 * Which comes first in a column of days: known where one of them can be read one way alone, else null, and its owner is
 * asked. Undefined where the question does not come up.
 */
export function orderIn(cells: readonly string[]): DayOrder | null | undefined {
  const either = cells.flatMap((cell) => EITHER.exec(cell.trim()) ?? []);
  const pairs: number[][] = [];
  for (const cell of cells) {
    const match = EITHER.exec(cell.trim());
    if (match) pairs.push([Number(match[1]), Number(match[2])]);
  }
  if (either.length === 0) return undefined;
  if (pairs.some(([first = 0]) => first > 12)) return 'day-first';
  if (pairs.some(([, second = 0]) => second > 12)) return 'month-first';
  // The same number twice is the same day either way.
  return pairs.every(([first, second]) => first === second) ? undefined : null;
}

export interface Time {
  hour: number;
  minute: number;
  second: number;
  /** How far clocks there are ahead of UTC, minutes, where it says so. */
  offset?: number;
}

const CLOCK =
  /^(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*(?:h|uhr|u|godz\.?)?\s*([ap])?\.?(?:m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;

/** `18:30`, `6:30 PM`, `18h30`, `18.30 Uhr`, `9 am`, with `Z` or `+02:00` behind it; null for what is no time of day. */
export function readTime(text: string): Time | null {
  const match = CLOCK.exec(text.trim());
  if (!match) return null;
  const [, hours, minutes, seconds, half, zone] = match;
  // A bare number is no time.
  if (minutes === undefined && !half && !/[a-z]/i.test(text)) return null;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const time = { hour, minute: Number(minutes ?? 0), second: Number(seconds ?? 0) };
  if (time.hour > 23 || time.minute > 59 || time.second > 59) return null;
  if (!zone) return time;
  const [, sign, ahead, more] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return { ...time, offset: sign ? (sign === '-' ? -1 : 1) * (Number(ahead) * 60 + Number(more)) : 0 };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** As a wall time is written. */
export const wallOf = ({ year, month, day }: Day, { hour, minute, second }: Time): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
