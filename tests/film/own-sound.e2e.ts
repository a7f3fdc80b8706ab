import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Film, Shot } from '../../extension/film/timeline.ts';
import type { FilmPage } from './page.ts';
import { film } from './sample-film.ts';
import { type FilmStage, openFilmStage } from './stage.ts';

type Page = { filmPage: FilmPage };

let stage: FilmStage;
let shots: Shot[];
beforeAll(async () => {
  stage = await openFilmStage();
  shots = await stage.page.evaluate(
    async (names) => {
      const { filmPage } = globalThis as unknown as Page;
      await filmPage.oggTone('own.ogg');
      return Promise.all(names.map((name) => filmPage.shotOf(name)));
    },
    ['townhouse-01.jpg', 'townhouse-02.jpg'],
  );
}, 180_000);
afterAll(() => stage?.close());

const make = (sha256: string) => {
  const asked: Film = film({
    ...{ shots, seconds: 15, side: 720, ratio: '1:1' },
    sound: { kind: 'own', sha256, name: sha256, rightsAt: 1, level: 1, fade: 0 },
  });
  return stage.page.evaluate(([one, under]) => (globalThis as unknown as Page).filmPage.make(one, under), [
    asked,
    sha256,
  ] as const);
};
const loudness = (name: string, from: number, to: number): Promise<number> =>
  stage.page.evaluate(
    ([one, first, last]) => (globalThis as unknown as Page).filmPage.loudness(one, first, last),
    [name, from, to] as const,
  );

describe('a sound file of one’s own', () => {
  test.each(['tone.mp3', 'tone.m4a', 'tone.wav', 'own.ogg'])(
    '%s is heard to the end of the video, over again where it is shorter',
    async (name) => {
      const { found } = await make(name);
      expect(Math.abs((found.sound?.seconds ?? 0) - found.seconds)).toBeLessThan(0.06);
      for (const second of [1, 5, 9, 13])
        expect(await loudness(name, second, second + 1)).toBeGreaterThan(0.03);
    },
    60_000,
  );
  test.each([
    ['a photo', 'townhouse-01.jpg'],
    ['what is not there any more', 'tone.gone'],
  ])(
    '%s is refused, and which files can be taken is said',
    async (_, name) => {
      await expect(make(name)).rejects.toThrow(/MP3, M4A, WAV or Ogg/);
    },
    60_000,
  );
});
