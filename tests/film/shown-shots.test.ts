import { beforeEach, expect, it, vi } from 'vitest';
import { planFilm } from '../../extension/film/plan-film.ts';
import { type Film, NO_BRAND } from '../../extension/film/timeline.ts';
import { ShownShots } from '../../extension/video/film/shown-shots.ts';
import { film, halfRuler } from './sample-film.ts';

/** Photos that are decoded at this moment, by name. */
const open = new Set<string>();
vi.mock('../../extension/film/ready-photo.ts', async (original) => ({
  ...(await original<typeof import('../../extension/film/ready-photo.ts')>()),
  async readyPhoto(blob: Blob) {
    const name = await blob.text();
    if (name === 'broken') throw new Error('No picture');
    open.add(name);
    return { image: name, width: 1, height: 1, close: () => open.delete(name) };
  },
  async readyLogo(blob: Blob) {
    if ((await blob.text()) === 'no mark') throw new Error('No picture');
    return { image: 'mark', width: 1, height: 1 };
  },
}));
beforeEach(() => open.clear());

const shown = (asked: Film, blobOf = async (name: string): Promise<Blob | undefined> => new Blob([name])) => {
  const { timeline } = planFilm(asked, halfRuler);
  return { timeline, shots: new ShownShots(asked, timeline, 1, blobOf) };
};
/** Lets what was begun and what was dropped come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('only what is seen and what comes next is decoded, all through a film, and nothing when it ends', async () => {
  const { timeline, shots } = shown(film());
  await shots.begin();
  const seen = new Set<string>();
  let most = 0;
  for (let at = 0; at < timeline.seconds; at += 0.25) {
    const pictures = await shots.at(at);
    await settled();
    for (const { shot, from, until } of timeline.scenes)
      if (at >= from && at < until) expect(pictures.shot(shot)).not.toBeNull();
    for (const name of open) seen.add(name);
    most = Math.max(most, open.size);
  }
  expect(seen.size).toBeGreaterThan(4);
  expect(most).toBeLessThanOrEqual(3);
  shots.close();
  await settled();
  expect([...open]).toEqual([]);
});

it('a photo whose bytes are gone, or that cannot be drawn, ends the making with words', async () => {
  const gone = shown(film(), async () => undefined);
  await expect(gone.shots.at(0)).rejects.toMatchObject({ error: { code: 'media-gone' } });
  const broken = shown(film(), async () => new Blob(['broken']));
  await expect(broken.shots.at(0)).rejects.toMatchObject({ error: { code: 'photo-unreadable' } });
});

it('a brand’s mark is there in each frame; one that cannot be drawn is left out, and nothing fails', async () => {
  const branded = film({ brand: { ...NO_BRAND, logo: 'mark' }, covering: ['reels'] });
  const drawn = async (bytes?: string): Promise<unknown> => {
    const { shots } = shown(branded, async (name) =>
      name !== 'mark' ? new Blob([name]) : bytes === undefined ? undefined : new Blob([bytes]),
    );
    await shots.begin();
    const { logo } = await shots.at(1);
    shots.close();
    return logo();
  };
  expect(await drawn('a mark')).toMatchObject({ image: 'mark' });
  expect(await drawn('no mark')).toBeNull();
  expect(await drawn()).toBeNull();
});
