import { expect, test } from 'vitest';
import { type QuietHours, quietUntil } from '../../shared/quiet-hours.ts';
import { toInstant, toWall } from '../../shared/schedule.ts';

const ZONE = 'Europe/Berlin';
const ALL = [1, 2, 3, 4, 5, 6, 7];
const night: QuietHours = { from: '22:00', to: '07:00', days: ALL, urgent: false };

/** Until when it is quiet at this wall time; 2026-11-23 is a Monday. */
function until(quiet: QuietHours, wall: string, timeZone = ZONE): string | null {
  const end = quietUntil(quiet, toInstant(wall, timeZone).at, timeZone);
  return end === null ? null : toWall(end, timeZone).slice(0, 16);
}

test.each<[string, Partial<QuietHours>, string, string | null]>([
  ['a night holds before midnight', {}, '2026-11-23T22:00:00', '2026-11-24T07:00'],
  ['and after it', {}, '2026-11-24T06:59:59', '2026-11-24T07:00'],
  ['and not from its end on', {}, '2026-11-24T07:00:00', null],
  ['nor before it begins', {}, '2026-11-23T21:59:59', null],
  [
    'a stretch of one day ends on it',
    { from: '12:00', to: '14:00' },
    '2026-11-23T13:00:00',
    '2026-11-23T14:00',
  ],
  ['a day is the one on which it begins', { days: [1] }, '2026-11-24T03:00:00', '2026-11-24T07:00'],
  ['and on no other', { days: [1] }, '2026-11-24T23:00:00', null],
  ['without days it never holds', { days: [] }, '2026-11-23T23:00:00', null],
  [
    'whole days in a row are one quiet',
    { from: '00:00', to: '00:00', days: [6, 7] },
    '2026-11-28T10:00:00',
    '2026-11-30T00:00',
  ],
])('%s', (_, change, at, wanted) => {
  expect(until({ ...night, ...change }, at)).toBe(wanted);
});

test('the clocks of where one is count, and a night in which they change is as long as they say', () => {
  const at = toInstant('2026-11-23T23:00:00', ZONE).at;
  expect(quietUntil(night, at, 'America/New_York')).toBeNull();
  // On 28 March 2027 clocks go from two to three.
  const begins = toInstant('2027-03-27T22:00:00', ZONE).at;
  expect((quietUntil(night, begins, ZONE) as number) - begins).toBe(8 * 3_600_000);
});

test('quiet on every hour of every day has an end that can be waited for', () => {
  const always = { ...night, from: '00:00', to: '00:00' };
  expect(until(always, '2026-11-23T10:00:00')).toBe('2026-12-01T00:00');
});
