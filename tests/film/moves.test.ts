import { expect, it } from 'vitest';
import { interestOf, MIDDLE } from '../../extension/film/interest.ts';
import { moveFor, type Walk } from '../../extension/film/moves.ts';

const walk = (more: Partial<Walk>) =>
  moveFor({
    photo: 1.5,
    place: 9 / 16,
    interest: MIDDLE,
    seconds: 4,
    push: 0.1,
    pace: 0.12,
    turn: 0,
    ...more,
  });

it('pans over a wide room', () => {
  const { from, to } = walk({});
  expect(to.x).toBeGreaterThan(from.x);
  expect([from.y, from.height, to.y]).toEqual([0, 1, 0]);
  const back = walk({ turn: 1 });
  expect(back.to.x).toBeLessThan(back.from.x);
});

it('tilts up a tall facade', () => {
  const { from, to } = walk({ photo: 0.4 });
  expect(to.y).toBeLessThan(from.y);
  expect([from.x, from.width]).toEqual([0, 1]);
});

it('comes nearer to what fits, or goes back', () => {
  const { from, to } = walk({ photo: 0.58 });
  expect(to.width).toBeLessThan(from.width);
  const back = walk({ photo: 0.58, turn: 1 });
  expect(back.to.width).toBeGreaterThan(back.from.width);
});

it('goes no faster than is gentle', () => {
  for (const seconds of [1, 3, 8]) {
    const { from, to } = walk({ seconds, photo: 3 });
    expect(Math.abs(to.x - from.x)).toBeLessThanOrEqual(0.12 * seconds * from.width + 1e-9);
  }
});

/** A grey picture with a chequered patch. */
function chequered(x0: number, y0: number, x1: number, y1: number): number[] {
  return Array.from({ length: 60 * 40 }, (_, index) => {
    const [x, y] = [index % 60, Math.floor(index / 60)];
    return x >= x0 && x < x1 && y >= y0 && y < y1 ? (((x >> 1) + (y >> 1)) % 2) * 255 : 128;
  });
}

it('keeps in sight what the picture is about', () => {
  const right = interestOf(chequered(44, 10, 56, 30), 60, 40);
  expect(right.x).toBeGreaterThan(0.7);
  expect(right.x).toBeLessThan(0.95);
  const { from, to } = walk({ interest: right });
  const middle = (from.x + to.x + from.width) / 2;
  expect(Math.abs(middle - right.x)).toBeLessThan(0.16);
  const left = interestOf(chequered(4, 10, 16, 30), 60, 40);
  expect(walk({ interest: left }).to.x).toBeLessThan(from.x);
});

it('takes the middle of a picture that shows nothing', () => {
  expect(interestOf(Array(60 * 40).fill(200), 60, 40)).toEqual(MIDDLE);
});
