// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { loadChecking } from '../../extension/ui/editor/checking.ts';
import { readiness } from '../../extension/ui/editor/readiness.ts';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import type { Draft } from '../../shared/draft.ts';
import { NOW, townhouse } from '../screens/drafts.ts';
import { instagram } from '../screens/places.ts';
import { byId, choose, click, enter, eventually, one } from './draw.tsx';
import { targetForm } from './target-form.tsx';

const form = targetForm([instagram]);
beforeAll(() => Promise.all([loadPlatformWords(['instagram']), loadChecking()]));

describe('the shape of photos', () => {
  const upright = townhouse.media.map((each, at) =>
    at === 1 ? { ...each, width: 2000, height: 3000 } : each,
  );
  test('that a carousel would cut is told, and is put right by giving all of them one', async () => {
    await form.open(instagram, {}, { media: upright });
    expect(readiness(form.now, form.remembered, NOW).repairs['cut-there']).toBe(1);
    await choose(await eventually(() => byId<HTMLSelectElement>('shape-name')), 'first');
    expect(form.target.shape).toEqual({ ratio: 'first', fill: false });
    expect(readiness(form.now, form.remembered, NOW).repairs['cut-there']).toBeUndefined();
    await choose(byId<HTMLSelectElement>('shape-name'), 'none');
    expect(form.target).not.toHaveProperty('shape');
  });
  test('can be cut, with a point of each photo that stays in sight, by the keys of a slider', async () => {
    await form.open(instagram, {}, { media: upright });
    await choose(await eventually(() => byId<HTMLSelectElement>('shape-name')), '4:5');
    await choose(byId<HTMLSelectElement>('shape-how'), 'fill');
    await click(one('[aria-label="Photo 1 of 8: what stays in sight"]'));
    const slider = byId<HTMLInputElement>('focus');
    expect(document.querySelector(`label[for="${slider.id}"]`)?.textContent).toBe('From left to right');
    await enter(slider, '0.2');
    expect(form.target.focus).toEqual({ 'townhouse-01': { x: 0.2, y: 0.5 } });
    expect(one('.cut-one').style.getPropertyValue('--at')).toBe('0% 50%');
    await click(one('[aria-label="Photo 2 of 8: what stays in sight"]'));
    expect(document.querySelector(`label[for="${byId('focus').id}"]`)?.textContent).toBe(
      'From top to bottom',
    );
  });
  test('too small once it is cut is said before anything is sent', async () => {
    const flat = [{ ...(townhouse.media[0] as Draft['media'][0]), width: 900, height: 300 }];
    await form.open(
      instagram,
      { shape: { ratio: '1:1', fill: true } },
      { media: flat, picked: ['townhouse-01'] },
    );
    expect(form.problems()).toEqual(['media.0: image-too-small']);
  });
});
