// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { withoutRanges } from '../../extension/clip/judge/facts/area.ts';
import { clip } from './open-page.ts';

const area = (body: string): number | undefined =>
  clip(
    `<!doctype html><html lang="en-GB"><title>Bright house</title><h1>Bright house</h1><p>£450,000</p>${body}`,
  ).facts.area?.value.value;

test.each([
  ['<p>650 - 1,320 sq ft</p>', undefined],
  ['<p>650-1,320 sq ft</p>', undefined],
  ['<p>ab 65 m² bis 120 m²</p>', undefined],
  ['<p>Kitchen 12 m²</p>', undefined],
  ['<p>Kitchen: 12 m²</p><p>Living room: 24 m²</p>', undefined],
  ['<dl><dt>Kitchen</dt><dd>12 m²</dd></dl>', undefined],
  ['<p>Kitchen 12 m²</p><p>Living area: 90 m²</p>', 90],
  ['<ul><li>Garage</li><li>Kitchen</li><li>90 m²</li></ul>', 90],
  ['<p>120 m² with kitchen</p>', 120],
  ['<p>1998 - 2,400 sq ft</p>', 2400],
  ['<p>3 rooms - 120 m²</p>', 120],
  ['<p>3 - 120 m²</p>', 120],
  ['<p>90 m² + 12 m² balcony</p>', 90],
  ['<p>1,320 sq ft</p>', 1320],
])('%s tells the area %s', (body, value) => {
  expect(area(body)).toBe(value);
});

test('a size behind another with a stroke between is no range', () => {
  expect(withoutRanges('140 m² - 300 m² plot')).toBe('140 m² - 300 m² plot');
  expect(withoutRanges('from 650 to 1,320 sq ft').trim()).toBe('from');
});

test('a label in the singular still counts its rooms', () => {
  const { facts } = clip(
    '<title>x</title><h1>Bright house</h1><dl><dt>Bedroom</dt><dd>3</dd><dt>Bathroom</dt><dd>2</dd></dl>',
  );
  expect([facts.bedrooms?.value, facts.bathrooms?.value]).toEqual([3, 2]);
});

test('square metres are read as Swedes and Danes shorten them', () => {
  expect(clip('<h1>Lägenhet</h1><p>72 kvm</p><p>3 rum</p>').facts.area?.value).toEqual({
    value: 72,
    unit: 'm2',
  });
});
