import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FilmPage } from './page.ts';
import { type FilmStage, openFilmStage } from './stage.ts';

type Page = { filmPage: FilmPage };

let stage: FilmStage;
beforeAll(async () => {
  stage = await openFilmStage();
}, 180_000);
afterAll(() => stage?.close());

test('the preview shows the very moment of a video that is scrubbed to', async () => {
  for (const [moment, other] of [
    [6.5, 1],
    [2, 6.5],
  ] as const) {
    let [right, wrong] = [99, 0];
    const look = async (): Promise<number> => {
      [right = 99, wrong = 0] = await stage.page.evaluate(
        ([at, away]) => (globalThis as unknown as Page).filmPage.seek('cabin-tour.mp4', at, [at, away]),
        [moment, other] as const,
      );
      return right;
    };
    // Where the machine is busy a browser says that it is there before it has drawn what is there.
    await expect.poll(look, { timeout: 20_000 }).toBeLessThan(4);
    expect(wrong).toBeGreaterThan(right * 2);
  }
}, 60_000);
