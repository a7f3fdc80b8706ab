import { expect, it } from 'vitest';
import { freeSlots } from '../../shared/slots.ts';

const ZONE = 'Europe/Berlin';
const NOW = Date.parse('2026-11-22T12:00:00Z'); // Sunday 13:00
const slots = [
  { weekday: 1, minute: 18 * 60 + 30 },
  { weekday: 1, minute: 9 * 60 },
  { weekday: 7, minute: 13 * 60 },
];
const walls = (taken: number[], count: number) =>
  freeSlots(slots, taken, NOW, ZONE, count).map((one) => one.wall);

it('the next free slot is the first of the week that lies ahead', () => {
  expect(walls([], 3)).toEqual(['2026-11-23T09:00:00', '2026-11-23T18:30:00', '2026-11-29T13:00:00']);
});

it('a slot with a post near it is taken', () => {
  const nine = Date.parse('2026-11-23T08:04:00Z');
  expect(walls([nine], 1)).toEqual(['2026-11-23T18:30:00']);
});

it('a slot keeps its wall time when clocks change', () => {
  const before = Date.parse('2026-10-24T12:00:00Z');
  const [first, second] = freeSlots([{ weekday: 7, minute: 600 }], [], before, ZONE, 2);
  expect(first).toEqual({ wall: '2026-10-25T10:00:00', at: Date.parse('2026-10-25T09:00:00Z') });
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBe(7 * 86_400_000);
});

it('where nothing is free for weeks there is no slot', () => {
  expect(freeSlots([], [], NOW, ZONE)).toEqual([]);
});
