// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { newTarget } from '../../extension/ui/editor/begin.ts';
import { loadChecking } from '../../extension/ui/editor/checking.ts';
import { focusField } from '../../extension/ui/editor/focus-field.ts';
import { buttonWords } from '../../extension/ui/editor/ScheduleBar.tsx';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import { NOW, townhouse, ZONE } from '../screens/drafts.ts';
import { instagram, linkedin } from '../screens/places.ts';
import { byId, click, enter, eventually } from './draw.tsx';
import { targetForm } from './target-form.tsx';

const form = targetForm([instagram, linkedin]);
beforeAll(() => Promise.all([loadPlatformWords(['instagram', 'linkedin']), loadChecking()]));

describe('a time of its own', () => {
  const later = { wall: '2026-11-23T09:00', timeZone: ZONE };
  test('is an hour after the others until it is picked, and can be given up again', async () => {
    await form.open(instagram, {}, {});
    await click(await eventually(() => byId('own-time')));
    expect(form.target.when).toEqual({ wall: '2026-11-22T19:30', timeZone: ZONE });
    await enter(await eventually(() => byId<HTMLInputElement>('when-time')), '2026-11-24T08:15');
    expect(form.target.when).toEqual({ wall: '2026-11-24T08:15', timeZone: ZONE });
    expect(form.now.when?.wall).toBe('2026-11-22T18:30:00');
    await click(byId('own-time'));
    expect(form.target).not.toHaveProperty('when');
  });
  test('that is past is named and led to, and the time for all counts only where somebody goes by it', async () => {
    await form.open(instagram, { when: { wall: '2026-11-21T09:00', timeZone: ZONE } }, {});
    expect(form.problems()).toEqual(['when: time-past']);
    const field = await eventually(() => byId<HTMLInputElement>('when-time'));
    focusField('when', instagram.id);
    expect(document.activeElement).toBe(field);
    const past = { wall: '2026-11-20T09:00', timeZone: ZONE };
    await form.open(instagram, { when: later }, { when: past });
    expect(form.problems()).toEqual([]);
  });
  test('the button names a time only where all go out at it', () => {
    const draft = {
      ...townhouse,
      when: later,
      targets: [newTarget(instagram.id, townhouse, form.remembered)],
    };
    expect(buttonWords(draft, NOW)).toMatch(/^Schedule for tomorrow/);
    const both = [
      ...draft.targets,
      { ...newTarget(linkedin.id, townhouse, form.remembered), when: { ...later, wall: '2026-11-24T09:00' } },
    ];
    expect(buttonWords({ ...draft, targets: both }, NOW)).toBe('Schedule');
    expect(buttonWords({ ...draft, targets: both.slice(1) }, NOW)).toMatch(/^Schedule for Tue/);
  });
});
