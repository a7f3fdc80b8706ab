import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fitting } from './fitted.ts';
import type { FilmPage } from './page.ts';
import { type FilmStage, openFilmStage } from './stage.ts';

type Page = { filmPage: FilmPage };
let stage: FilmStage;
beforeAll(async () => {
  stage = await openFilmStage();
}, 180_000);
afterAll(() => stage?.close());

const fit = (asked: Fitting) =>
  stage.page.evaluate((one) => (globalThis as unknown as Page).filmPage.fitted(one), asked);
const interestIn = (painting: string, width: number, height: number) =>
  stage.page.evaluate(
    ([name, across, down]) => (globalThis as unknown as Page).filmPage.interestIn(name, across, down),
    [painting, width, height] as const,
  );

const QUARTERS: [number, number][] = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
];
const named = ([red = 0, green = 0, blue = 0]: number[]): string =>
  red > 200 && green > 200 ? 'white' : red > 200 ? 'red' : green > 200 ? 'green' : blue > 200 ? 'blue' : '?';

test('a photo that lies on its side is sent upright, and says neither where nor with what it was taken', async () => {
  const asked = { painting: 'quarters', width: 800, height: 600, rule: {}, at: QUARTERS };
  const upright = await fit({ ...asked, orientation: 1 });
  expect([upright.width, upright.height, upright.tells]).toEqual([800, 600, false]);
  expect(upright.seen.map(named)).toEqual(['red', 'green', 'blue', 'white']);
  const turned = await fit({ ...asked, orientation: 6 });
  expect([turned.width, turned.height, turned.tells]).toEqual([600, 800, false]);
  expect(turned.seen.map(named)).toEqual(['blue', 'red', 'white', 'green']);
  const onHead = await fit({ ...asked, orientation: 3 });
  expect(onHead.seen.map(named)).toEqual(['white', 'blue', 'green', 'red']);
});

test('a large photo is made small sharply: what is too fine turns grey without a pattern, an edge stays one', async () => {
  const { width, row } = await fit({
    ...{ painting: 'lines', width: 4800, height: 400, at: [] },
    rule: { maxLongSide: 1080 },
  });
  expect(width).toBe(1080);
  const fine = row.slice(20, 500);
  expect(Math.max(...fine) - Math.min(...fine)).toBeLessThan(60);
  // From white to black within a few pixels.
  const from = row.findIndex((value, x) => x > 600 && value < 235);
  const to = row.findIndex((value, x) => x > 600 && value < 20);
  expect(to - from).toBeLessThan(4);
});

test('a photo that is set into another shape lies whole and sharp before itself, blurred', async () => {
  const { width, height, seen } = await fit({
    ...{ painting: 'quarters', width: 1600, height: 400, rule: {} },
    cut: { ratio: 1, fill: false, focus: { x: 0.5, y: 0.5 } },
    at: [
      [0.25, 0.44],
      [0.75, 0.44],
      [0.25, 0.56],
      [0.75, 0.56],
      // Above the photo, left and right of the blurred edge between red and green.
      [0.2, 0.2],
      [0.8, 0.2],
      [0.5, 0.2],
    ],
  });
  expect([width, height]).toEqual([1600, 1600]);
  expect(seen.slice(0, 4).map(named)).toEqual(['red', 'green', 'blue', 'white']);
  const [left, right, edge] = seen.slice(4) as [number[], number[], number[]];
  // Neither white nor black: the photo’s own colours, a little darker and mixed where they meet.
  expect(left[0]).toBeGreaterThan(150);
  expect(left[0]).toBeLessThan(235);
  expect(right[1]).toBeGreaterThan(150);
  expect(right[1]).toBeLessThan(235);
  expect(Math.min(edge[0] as number, edge[1] as number)).toBeGreaterThan(50);
});

test('a photo is cut about where its interest lies, which is seen when it is fetched', async () => {
  const focus = await interestIn('aside', 1600, 900);
  if (!focus) throw new Error('Nothing seen');
  expect(focus.x).toBeGreaterThan(0.78);
  expect(focus.x).toBeLessThan(0.95);
  const asked = { painting: 'aside', width: 1600, height: 900, rule: {}, at: [] };
  const spread = (row: number[]): number => Math.max(...row) - Math.min(...row);
  const about = await fit({ ...asked, cut: { ratio: 9 / 16, fill: true, focus } });
  expect(about.width / about.height).toBeCloseTo(9 / 16, 2);
  expect(spread(about.row)).toBeGreaterThan(120);
  const middle = await fit({ ...asked, cut: { ratio: 9 / 16, fill: true, focus: { x: 0.5, y: 0.5 } } });
  expect(spread(middle.row)).toBeLessThan(30);
});

test('a photo is written as well as its size allows: never heavier, and smaller only where nothing else helps', async () => {
  const asked = { painting: 'busy', width: 1200, height: 900, at: [] };
  const free = await fit({ ...asked, rule: { maxLongSide: 1000 } });
  const half = await fit({ ...asked, rule: { maxLongSide: 1000, maxBytes: Math.round(free.bytes * 0.6) } });
  expect(half.bytes).toBeLessThanOrEqual(free.bytes * 0.6);
  // Sought finely: little of what it may weigh is given away.
  expect(half.bytes).toBeGreaterThan(free.bytes * 0.6 * 0.95);
  expect([half.width, half.height]).toEqual([free.width, free.height]);
  const tiny = await fit({ ...asked, rule: { maxBytes: 40_000 } });
  expect(tiny.bytes).toBeLessThanOrEqual(40_000);
  expect(tiny.width).toBeLessThan(1200);
  expect(tiny.width / tiny.height).toBeCloseTo(4 / 3, 1);
});
