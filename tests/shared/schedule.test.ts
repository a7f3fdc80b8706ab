import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isTimeZone, meansNow, quickTimes, toInstant, toWall } from '../../shared/schedule.ts';

it('a wall time means the instant at which clocks in that zone show it', () => {
  expect(toInstant('2026-11-22T18:30:00', 'Europe/Berlin')).toEqual({
    at: Date.UTC(2026, 10, 22, 17, 30),
    how: 'exact',
  });
  expect(toInstant('2026-07-01T09:00', 'America/New_York').at).toBe(Date.UTC(2026, 6, 1, 13));
  expect(toInstant('2026-01-15T00:00:00', 'Asia/Kathmandu').at).toBe(Date.UTC(2026, 0, 14, 18, 15));
});

it('a time that clocks jump over moves forward by the jump', () => {
  const meant = toInstant('2026-03-29T02:30:00', 'Europe/Berlin');
  expect(meant.how).toBe('gap');
  expect(toWall(meant.at, 'Europe/Berlin')).toBe('2026-03-29T03:30:00');
});

it('a time that comes twice is the first of the two', () => {
  const meant = toInstant('2026-10-25T02:30:00', 'Europe/Berlin');
  expect(meant).toEqual({ at: Date.UTC(2026, 9, 25, 0, 30), how: 'overlap' });
  expect(toInstant('2026-11-01T01:30:00', 'America/New_York')).toEqual({
    at: Date.UTC(2026, 10, 1, 5, 30),
    how: 'overlap',
  });
});

it('a whole day that a zone left out moves forward by that day', () => {
  const meant = toInstant('2011-12-30T12:00:00', 'Pacific/Apia');
  expect(meant.how).toBe('gap');
  expect(toWall(meant.at, 'Pacific/Apia')).toBe('2011-12-31T12:00:00');
});

it('what is no wall time or no zone is refused', () => {
  expect(() => toInstant('2026-13-40T25:00', 'Europe/Berlin')).toThrow(RangeError);
  expect(() => toInstant('tomorrow', 'Europe/Berlin')).toThrow(RangeError);
  expect(isTimeZone('Europe/Atlantis')).toBe(false);
});

it('there and back again is the same wall time, in every zone and at every second', () => {
  const zones = [
    'Europe/Berlin',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Asia/Tehran',
    'Pacific/Chatham',
    'UTC',
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000 }),
      fc.constantFrom(...zones),
      (second, zone) => {
        const wall = toWall(second * 1000, zone);
        const meant = toInstant(wall, zone);
        expect(toWall(meant.at, zone)).toBe(wall);
        if (meant.how === 'exact') expect(meant.at).toBe(second * 1000);
        else expect(meant.at).toBeLessThanOrEqual(second * 1000);
      },
    ),
    { numRuns: 400 },
  );
});

it('the quick choices are told in the zone of the workspace, and tonight is offered only while it lies ahead', () => {
  const afternoon = Date.UTC(2026, 10, 22, 15, 0);
  const berlin = quickTimes(afternoon, 'Europe/Berlin');
  expect(berlin.map((one) => one.wall)).toEqual([
    '2026-11-22T16:00:00',
    '2026-11-22T17:00:00',
    '2026-11-22T18:30:00',
    '2026-11-23T09:00:00',
  ]);
  expect(quickTimes(Date.UTC(2026, 10, 22, 20), 'Europe/Berlin').map((one) => one.choice)).not.toContain(
    'tonight',
  );
  const dayOfChange = quickTimes(Date.UTC(2026, 2, 28, 22, 30), 'Europe/Berlin').at(-1);
  expect(dayOfChange).toMatchObject({ wall: '2026-03-29T09:00:00', at: Date.UTC(2026, 2, 29, 7) });
});

// A zone whose rules are changed: today it keeps one hour ahead of UTC all year, tomorrow it will keep two.
const ahead = (hours: number) => (at: number) => toWall(at + hours * 3_600_000, 'UTC');
const was = Date.UTC(2026, 5, 1, 8);

it('a zone that changes its rules moves the instant and leaves the wall clock', () => {
  expect(meansNow('2026-06-01T09:00:00', 'Pretend/Zone', was, ahead(1))).toBe(was);
  const moved = meansNow('2026-06-01T09:00:00', 'Pretend/Zone', was, ahead(2));
  expect(moved).toBe(was - 3_600_000);
  expect(ahead(2)(moved)).toBe('2026-06-01T09:00:00');
});

it('a post for now in the hour that comes twice keeps its instant, whichever of the two it is', () => {
  const second = Date.UTC(2026, 9, 25, 1, 30, 0, 417);
  const wall = toWall(second, 'Europe/Berlin');
  expect(wall).toBe('2026-10-25T02:30:00');
  expect(meansNow(wall, 'Europe/Berlin', second)).toBe(second);
});

it('a time in a gap keeps its instant as long as the gap is there', () => {
  const { at } = toInstant('2026-03-29T02:30:00', 'Europe/Berlin');
  expect(meansNow('2026-03-29T02:30:00', 'Europe/Berlin', at)).toBe(at);
});

it('a zone that left the database keeps what it meant', () => {
  expect(meansNow('2026-06-01T09:00:00', 'Europe/Atlantis', was)).toBe(was);
});
