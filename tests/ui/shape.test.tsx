// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeAll, describe, expect, test } from 'vitest';
import { newTarget } from '../../extension/ui/editor/begin.ts';
import { loadChecking } from '../../extension/ui/editor/checking.ts';
import { DraftForm } from '../../extension/ui/editor/DraftForm.tsx';
import { readiness } from '../../extension/ui/editor/readiness.ts';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import type { Draft, Target } from '../../shared/draft.ts';
import { rememberedWith } from '../screens/accounts.ts';
import { NOW, townhouse, ZONE } from '../screens/drafts.ts';
import { instagram } from '../screens/places.ts';
import { byId, choose, click, draw, enter, eventually, one } from './draw.tsx';

const remembered = rememberedWith([instagram]);
let now: Draft = townhouse;

function Form({ first }: { first: Draft }) {
  const [draft, set] = useState(first);
  now = draft;
  return (
    <DraftForm
      draft={draft}
      remembered={remembered}
      readiness={readiness(draft, remembered, NOW)}
      now={NOW}
      roomy
      onChange={(changes) => set({ ...draft, ...changes })}
      onConnect={() => {}}
    />
  );
}
beforeAll(() => Promise.all([loadPlatformWords(['instagram']), loadChecking()]));

const open = async (more: Partial<Target>, draft: Partial<Draft>) => {
  const targets = [{ ...newTarget(instagram.id, townhouse, remembered), ...more }];
  const when = { wall: '2026-11-22T18:30:00', timeZone: ZONE };
  await draw(
    <Form key={JSON.stringify(draft)} first={{ ...townhouse, when, rightsAt: NOW, ...draft, targets }} />,
  );
};
const target = () => now.targets[0] as Target;
const problems = () => readiness(now, remembered, NOW).blocks.map(({ code, field }) => `${field}: ${code}`);

describe('the shape of photos', () => {
  const upright = townhouse.media.map((each, at) =>
    at === 1 ? { ...each, width: 2000, height: 3000 } : each,
  );
  test('that a carousel would cut is told, and is put right by giving all of them one', async () => {
    await open({}, { media: upright });
    expect(readiness(now, remembered, NOW).repairs['cut-there']).toBe(1);
    await choose(await eventually(() => byId<HTMLSelectElement>('shape-name')), 'first');
    expect(target().shape).toEqual({ ratio: 'first', fill: false });
    expect(readiness(now, remembered, NOW).repairs['cut-there']).toBeUndefined();
    await choose(byId<HTMLSelectElement>('shape-name'), 'none');
    expect(target()).not.toHaveProperty('shape');
  });
  test('can be cut, with a point of each photo that stays in sight, by the keys of a slider', async () => {
    await open({}, { media: upright });
    await choose(await eventually(() => byId<HTMLSelectElement>('shape-name')), '4:5');
    await choose(byId<HTMLSelectElement>('shape-how'), 'fill');
    await click(one('[aria-label="Photo 1 of 8: what stays in sight"]'));
    const slider = byId<HTMLInputElement>('focus');
    expect(document.querySelector(`label[for="${slider.id}"]`)?.textContent).toBe('From left to right');
    await enter(slider, '0.2');
    expect(target().focus).toEqual({ 'townhouse-01': { x: 0.2, y: 0.5 } });
    expect(one('.cut-one').style.getPropertyValue('--at')).toBe('0% 50%');
    await click(one('[aria-label="Photo 2 of 8: what stays in sight"]'));
    expect(document.querySelector(`label[for="${byId('focus').id}"]`)?.textContent).toBe(
      'From top to bottom',
    );
  });
  test('too small once it is cut is said before anything is sent', async () => {
    const flat = [{ ...(townhouse.media[0] as Draft['media'][0]), width: 900, height: 300 }];
    await open({ shape: { ratio: '1:1', fill: true } }, { media: flat, picked: ['townhouse-01'] });
    expect(problems()).toEqual(['media.0: image-too-small']);
  });
});
