// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isPlanAddress } from '../../extension/clip/judge/plans.ts';
import { clip, fixture } from './open-page.ts';

test('a plan is known by alt, id, class, address, link and heading, and no photo is taken for one', () => {
  const { photos } = clip(fixture('floor-plans'), 'https://homes.example/homes/222222');
  const numbers = (kind: string) =>
    photos
      .filter((photo) => photo.kind === kind)
      .map(({ url }) => /\d{7}/.exec(url)?.[0])
      .sort();
  expect(numbers('floorplan')).toEqual(['7710001', '7710002', '7710003', '7710004', '7710005', '7710006']);
  expect(numbers('photo')).toEqual(['8810001', '8810002', '8810003']);
});

test.each([
  'floorplans/1.jpg', 'a/floor_plan-2.png', 'a/grundriss-eg.jpg', 'a/plan-de-masse.jpg', 'planos/1.jpg', 'a/plano-2.jpg',
  'a/plattegrond.jpg', 'a/rzut_1.jpg', 'planimetria/9.jpg', 'a/planritning1.jpg', 'a/plantegning.jpg', 'a/pohjakuva.jpg',
])('%s is a plan', (path) => {
  expect(isPlanAddress(`https://img.homes.example/${path}`)).toBe(true);
}); // biome-ignore format: a table

test.each([
  'a/planned-kitchen.jpg',
  'a/open-plan-living.jpg',
  'a/plano-texas-house.jpg',
  'a/planet.jpg',
  'plans/a.jpg',
])('%s is a photo', (path) => {
  expect(isPlanAddress(`https://floorplans.example/${path}?from=floorplan`)).toBe(false);
});
