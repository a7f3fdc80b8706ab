import { expect, it } from 'vitest';
import { placesUnfit } from '../../extension/ui/film/unfit.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import { film } from './sample-film.ts';

const rules = { reels: platformRules('facebook'), x: platformRules('x'), tiktok: platformRules('tiktok') };
const targets = Object.keys(rules).map((accountId) => ({ accountId, options: {} }));
const unfit = (more: Parameters<typeof film>[0]) => placesUnfit(film(more), { targets }, { rules });

it('says which places would not take a film, before it is made', () => {
  expect(unfit({ side: 720, seconds: 30 })).toEqual([]);
  expect(unfit({ side: 1080 })).toEqual(['X']);
});
