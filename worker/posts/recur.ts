import { Frequency, RRule } from 'rrule';
import { meansNow, toInstant, toWall } from '../../shared/schedule.ts';
import { refused } from '../http/errors.ts';

/**
 * Wall times of a recurrence rule (RFC 5545). The rule runs on wall clocks alone; what instant each one means is asked
 * of its zone afterwards, by the same choice in gaps and overlaps as everywhere.
 */

export interface Occurrence {
  wall: string;
  at: number;
}

/** More often than daily is no plan but a flood. */
const TOO_OFTEN: readonly Frequency[] = [Frequency.HOURLY, Frequency.MINUTELY, Frequency.SECONDLY];
/** So far ahead a rule is looked through. */
const DAY = 86_400_000;

const floating = (wall: string): Date => new Date(`${wall.length === 16 ? `${wall}:00` : wall}Z`);
const wallOf = (date: Date): string => date.toISOString().slice(0, 19);

/** Throws 422 for what is no rule, or would come more than daily. `UNTIL` counts as wall time too. */
export function openRule(rule: string, startsAt: string): RRule {
  const options = parse(rule);
  const freq = options.freq as Frequency | undefined;
  if (freq === undefined)
    throw refused('rule-invalid', 'A rule needs to say how often: FREQ=WEEKLY.', 'rule');
  if (TOO_OFTEN.includes(freq) || options.byhour || options.byminute || options.bysecond)
    throw refused('rule-too-often', 'A post can come again daily at most.', 'rule');
  return new RRule({ ...options, dtstart: floating(startsAt) });
}

function parse(rule: string): ReturnType<typeof RRule.parseString> {
  try {
    return RRule.parseString(rule);
  } catch {
    throw refused('rule-invalid', 'This is not a recurrence rule.', 'rule');
  }
}

/** The next `count` times after a wall time. */
export function occurrencesAfter(rule: RRule, wall: string, timeZone: string, count: number): Occurrence[] {
  const found: Occurrence[] = [];
  let last = floating(wall);
  while (found.length < count) {
    const next = rule.after(last);
    if (!next) break;
    found.push({ wall: wallOf(next), at: toInstant(wallOf(next), timeZone).at });
    last = next;
  }
  return found;
}

/** The next times from `now` on. */
export function occurrencesFrom(rule: RRule, now: number, timeZone: string, count: number): Occurrence[] {
  // A day back, for zones and jumps; what has passed is left out.
  const before = toWall(now - DAY, timeZone);
  return occurrencesAfter(rule, before, timeZone, count + 2)
    .filter(({ at, wall }) => meansNow(wall, timeZone, at) > now)
    .slice(0, count);
}
