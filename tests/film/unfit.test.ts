import { expect, it } from 'vitest';
import { placesUnfit } from '../../extension/ui/film/unfit.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import { film } from './sample-film.ts';

const rules = { reels: platformRules('facebook'), x: platformRules('x'), tiktok: platformRules('tiktok') };
const targets = Object.keys(rules).map((accountId) => ({ accountId, options: {} }));
const unfit = (more: Parameters<typeof film>[0], mime: 'video/mp4' | 'video/webm' = 'video/mp4') =>
  placesUnfit(film(more), { targets }, { rules }, mime);

it('says which places would not take a film, before it is made', () => {
  expect(unfit({ side: 720, seconds: 30 })).toEqual([]);
  expect(unfit({ side: 1080 })).toEqual(['X']);
  // Facebook takes it as a post of the feed.
  expect(unfit({ side: 720 }, 'video/webm')).toEqual(['X']);
});
