import { expect, it } from 'vitest';
import { interestOf, MIDDLE } from '../../extension/film/interest.ts';
import { along, moveFor, type Walk } from '../../extension/film/moves.ts';
import { TEMPLATES } from '../../extension/film/templates.ts';
import { RATIOS, SIZES, TEMPLATE_IDS } from '../../extension/film/timeline.ts';
import { aside, facade, type Grey, room, shelf, tower } from './pictures.ts';

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

const through = ({ grey, width, height }: Grey, place: number, more: Partial<Walk> = {}) => {
  const interest = interestOf(grey, width, height);
  return { interest, ...walk({ photo: width / height, place, interest, ...more }) };
};
const wayOf = ({ from, to }: ReturnType<typeof walk>): string =>
  from.width !== to.width ? 'zoom' : from.x !== to.x ? 'pan' : to.y < from.y ? 'tilt up' : 'tilt down';

it('goes the way a picture stands or lies, whatever the shape of the film', () => {
  const ways = (picture: Grey) =>
    RATIOS.map((ratio) => wayOf(through(picture, SIZES[ratio].width / SIZES[ratio].height)));
  // In 4:5 an upright photo of three to four is seen all but whole.
  expect(ways(facade())).toEqual(['tilt up', 'zoom', 'tilt up', 'tilt up']);
  expect(ways(room())).toEqual(['pan', 'pan', 'pan', 'zoom']);
});

it('follows what an upright picture shows across, and a lying one up and down', () => {
  expect(wayOf(through(shelf(), 9 / 16))).toBe('pan');
  expect(wayOf(through(tower(), 16 / 9))).toBe('tilt up');
  // Where the tower can be seen whole nothing is gained by going up it.
  expect(wayOf(through(tower(), 9 / 16))).toBe('pan');
});

it('comes no nearer to travel than it must, and shows a piece of a video as it is', () => {
  const { from } = through(facade(), 9 / 16);
  expect(from.height).toBeGreaterThan(0.85);
  expect(from.width / from.height).toBeCloseTo(0.75, 6);
  const still = through(facade(), 9 / 16, { pace: 0, push: 0 });
  expect([still.from, still.from.height]).toEqual([still.to, 1]);
});

/** What part of what is between two points a way of windows comes over. */
const seen = (box: [number, number], ...windows: [number, number][]): number => {
  const from = Math.min(...windows.map(([start]) => start));
  const to = Math.max(...windows.map(([, end]) => end));
  return (Math.min(box[1], to) - Math.max(box[0], from)) / (box[1] - box[0]);
};

it.each(TEMPLATE_IDS)('in the look %s never cuts off what a picture is about', (template) => {
  const { pace, push } = TEMPLATES[template];
  for (const picture of [facade(), room(), aside(), shelf(), tower()])
    for (const ratio of RATIOS)
      for (const turn of [0, 1]) {
        const place = SIZES[ratio].width / SIZES[ratio].height;
        const { interest, ...move } = through(picture, place, { pace, push, turn });
        for (const part of [0, 0.25, 0.5, 0.75, 1]) {
          const { x, y, width, height } = along(move, part);
          // The point itself is in sight all the time…
          expect(interest.x).toBeGreaterThan(x);
          expect(interest.x).toBeLessThan(x + width);
          expect(interest.y).toBeGreaterThan(y);
          expect(interest.y).toBeLessThan(y + height);
        }
        const { x, y, width, height } = interest.box;
        const { from, to } = move;
        // …and of what lies about it as much as its place has room for.
        const across = seen([x, x + width], [from.x, from.x + from.width], [to.x, to.x + to.width]);
        const down = seen([y, y + height], [from.y, from.y + from.height], [to.y, to.y + to.height]);
        expect(across).toBeGreaterThan(Math.min(0.99, (from.width / width) * 0.99));
        expect(down).toBeGreaterThan(Math.min(0.99, (from.height / height) * 0.99));
      }
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
