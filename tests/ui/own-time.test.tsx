// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeAll, describe, expect, test } from 'vitest';
import { newTarget } from '../../extension/ui/editor/begin.ts';
import { loadChecking } from '../../extension/ui/editor/checking.ts';
import { DraftForm } from '../../extension/ui/editor/DraftForm.tsx';
import { focusField } from '../../extension/ui/editor/focus-field.ts';
import { readiness } from '../../extension/ui/editor/readiness.ts';
import { buttonWords } from '../../extension/ui/editor/ScheduleBar.tsx';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import type { Draft, Target } from '../../shared/draft.ts';
import { rememberedWith } from '../screens/accounts.ts';
import { NOW, townhouse, ZONE } from '../screens/drafts.ts';
import { instagram, linkedin } from '../screens/places.ts';
import { byId, click, draw, enter, eventually } from './draw.tsx';

const remembered = rememberedWith([instagram, linkedin]);
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
beforeAll(() => Promise.all([loadPlatformWords(['instagram', 'linkedin']), loadChecking()]));

const open = async (more: Partial<Target>, draft: Partial<Draft>) => {
  const targets = [{ ...newTarget(instagram.id, townhouse, remembered), ...more }];
  const when = { wall: '2026-11-22T18:30:00', timeZone: ZONE };
  await draw(
    <Form key={JSON.stringify(draft)} first={{ ...townhouse, when, rightsAt: NOW, ...draft, targets }} />,
  );
};
const target = () => now.targets[0] as Target;
const problems = () => readiness(now, remembered, NOW).blocks.map(({ code, field }) => `${field}: ${code}`);

describe('a time of its own', () => {
  const later = { wall: '2026-11-23T09:00', timeZone: ZONE };
  test('is an hour after the others until it is picked, and can be given up again', async () => {
    await open({}, {});
    await click(await eventually(() => byId('own-time')));
    expect(target().when).toEqual({ wall: '2026-11-22T19:30', timeZone: ZONE });
    await enter(await eventually(() => byId<HTMLInputElement>('when-time')), '2026-11-24T08:15');
    expect(target().when).toEqual({ wall: '2026-11-24T08:15', timeZone: ZONE });
    expect(now.when?.wall).toBe('2026-11-22T18:30:00');
    await click(byId('own-time'));
    expect(target()).not.toHaveProperty('when');
  });
  test('that is past is named and led to, and the time for all counts only where somebody goes by it', async () => {
    await open({ when: { wall: '2026-11-21T09:00', timeZone: ZONE } }, {});
    expect(problems()).toEqual(['when: time-past']);
    const field = await eventually(() => byId<HTMLInputElement>('when-time'));
    focusField('when', instagram.id);
    expect(document.activeElement).toBe(field);
    const past = { wall: '2026-11-20T09:00', timeZone: ZONE };
    await open({ when: later }, { when: past });
    expect(problems()).toEqual([]);
  });
  test('the button names a time only where all go out at it', () => {
    const draft = { ...townhouse, when: later, targets: [newTarget(instagram.id, townhouse, remembered)] };
    expect(buttonWords(draft, NOW)).toMatch(/^Schedule for tomorrow/);
    const both = [
      ...draft.targets,
      { ...newTarget(linkedin.id, townhouse, remembered), when: { ...later, wall: '2026-11-24T09:00' } },
    ];
    expect(buttonWords({ ...draft, targets: both }, NOW)).toBe('Schedule');
    expect(buttonWords({ ...draft, targets: both.slice(1) }, NOW)).toMatch(/^Schedule for Tue/);
  });
});
