// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { oversightDesk } from '../../extension/screens/oversight.ts';
import { Duplicates } from '../../extension/ui/outcome/Duplicates.tsx';
import { NO_OVERSIGHT, type OversightState } from '../../extension/ui/oversight/session.ts';
import { Waiting } from '../../extension/ui/oversight/Waiting.tsx';
import { Lateness } from '../../extension/ui/plans/Lateness.tsx';
import { Repeat } from '../../extension/ui/plans/Repeat.tsx';
import { ruleInWords, ruleOf } from '../../extension/ui/plans/rule.ts';
import { SlotGrid } from '../../extension/ui/plans/SlotGrid.tsx';
import type { StudioActions, StudioState } from '../../extension/ui/studio/session.ts';
import type { Lateness as Rule } from '../../shared/lateness.ts';
import type { Slot } from '../../shared/slots.ts';
import { NOW, villa, ZONE } from '../screens/drafts.ts';
import { studioStates } from '../screens/page-states.ts';
import { post, publication } from '../screens/posts.ts';
import { all, byId, click, draw, enter, eventually, one, press } from './draw.tsx';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../extension/ask.ts', async (original) => ({ ...(await original<object>()), ask: asked.ask }));
beforeEach(() => asked.ask.mockReset());

describe('the weekly grid', () => {
  const seen: Slot[][] = [];
  function Grid({ first }: { first: Slot[] }) {
    const [slots, set] = useState(first);
    seen.push(slots);
    return <SlotGrid slots={slots} onChange={set} />;
  }
  const cell = (row: number, column: number) => one(`[data-cell="${row} ${column}"]`);
  const now = () => seen.at(-1) as Slot[];

  test('is one stop of the Tab key, and arrows go from cell to cell', async () => {
    await draw(
      <Grid
        first={[
          { weekday: 1, minute: 540 },
          { weekday: 2, minute: 1110 },
        ]}
      />,
    );
    const stops = () =>
      all('.slot')
        .filter((slot) => slot.tabIndex === 0)
        .map((slot) => slot.dataset.cell);
    expect(stops()).toEqual(['0 0']);
    cell(0, 0).focus();
    await press(cell(0, 0), 'ArrowRight');
    await press(cell(0, 1), 'ArrowDown');
    await press(cell(1, 1), 'ArrowDown');
    expect(stops()).toEqual(['1 1']);
    expect(document.activeElement).toBe(cell(1, 1));
  });

  test('sets and clears a time by a press, and a cleared row stays to be set again', async () => {
    await draw(<Grid first={[{ weekday: 1, minute: 540 }]} />);
    const set = all('.slot').find((slot) => slot.getAttribute('aria-pressed') === 'true') as HTMLElement;
    await click(set);
    expect(now()).toEqual([]);
    expect(all('.slot')).toHaveLength(7);
    await click(set);
    expect(now()).toEqual([{ weekday: 1, minute: 540 }]);
  });

  test('a time that was removed on all its days comes back with a press', async () => {
    const own = [2, 4].map((weekday) => ({ weekday, minute: 540 }));
    await draw(<Grid first={own} />);
    await click(one('[aria-label="Remove 09:00"]'));
    expect(now()).toEqual([]);
    expect(one('[role=status]').textContent).toContain('09:00 removed');
    await click(byId('undo'));
    expect(now()).toEqual(own);
  });

  test('a new time begins with the working days', async () => {
    await draw(<Grid first={[]} />);
    await enter(byId<HTMLInputElement>('slot-time'), '18:30');
    one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await eventually(() => expect(now().map((slot) => slot.weekday)).toEqual([1, 2, 3, 4, 5]));
  });

  test('every cell says its day and time', async () => {
    await draw(<Grid first={[{ weekday: 1, minute: 540 }]} />);
    const names = all('.slot').map((slot) => slot.getAttribute('aria-label'));
    expect(names).toContain('Monday, 09:00');
    expect(new Set(names).size).toBe(7);
  });
});

describe('what is held', () => {
  const { waiting } = studioStates as { waiting: StudioState };
  const decide = vi.fn();
  const openPost = vi.fn();
  const idle = { look: () => {}, open: () => {}, farPictures: async () => ({}) };
  const actions = { decide, openPost, ...idle } as unknown as StudioActions;
  const ids = () =>
    decide.mock.calls.at(-1)?.[1].map((held: { publicationId: string }) => held.publicationId);

  test('is decided all at once, but for what was left out', async () => {
    await draw(<Waiting state={waiting} actions={actions} />);
    const boxes = all('[data-testid="held-item"] input') as HTMLInputElement[];
    expect(boxes.every((box) => box.checked)).toBe(true);
    await click(byId('decide-send'));
    expect(decide.mock.calls.at(-1)?.[0]).toBe('send');
    expect(ids()).toHaveLength(4);
    await click(boxes[0] as HTMLElement);
    await click(byId('decide-skip'));
    expect(decide.mock.calls.at(-1)?.[0]).toBe('skip');
    expect(ids()).toHaveLength(3);
  });

  test('opens as a post, for its draft may be in another browser', async () => {
    await draw(<Waiting state={waiting} actions={actions} />);
    await click(all('[data-testid="held-item"] .reason')[0] as HTMLElement);
    const { postId, draftId } = waiting.oversight.waiting?.[0] ?? {};
    expect(openPost).toHaveBeenLastCalledWith({ id: postId, draftId });
  });

  test('is shown with what failed of colleagues, which opens too', async () => {
    const failed = post({ ...villa, id: 'of-a-colleague' }, 'failed', { postId: 'theirs' });
    await draw(<Waiting state={{ ...waiting, posts: [failed] }} actions={actions} />);
    await click(byId('other-post'));
    expect(openPost).toHaveBeenLastCalledWith(expect.objectContaining({ id: failed.id }));
  });

  test('says how it went, and what was left alone', async () => {
    const state = studioStates['waiting-decided'] as StudioState;
    await draw(<Waiting state={state} actions={actions} />);
    expect(one('[role="status"]').textContent).toMatch(/3 posts on their way.*1 post had changed/);
  });

  test('is shown anew after a decision; where it is refused it stays and says why', async () => {
    let state: OversightState = { ...NO_OVERSIGHT, waiting: waiting.oversight.waiting };
    const desk = oversightDesk(
      () => state,
      (changes) => {
        state = { ...state, ...changes };
      },
    );
    asked.ask.mockImplementation(async (name: string) => {
      if (name === 'decide') return { done: ['a', 'b'], refused: [{ publicationId: 'c' }] };
      return { items: [] };
    });
    desk.decide('send', state.waiting ?? []);
    await vi.waitFor(() => expect(state.waiting).toEqual([]));
    expect(state.decided).toEqual({ decision: 'send', done: 2, left: 1 });
    asked.ask.mockRejectedValueOnce(new Error('no'));
    desk.decide('skip', []);
    await vi.waitFor(() => expect(state.refused?.code).toBe('internal'));
  });
});

test('times that are refused are taken back', async () => {
  const before = [{ accountId: 'a', slots: [{ weekday: 1, minute: 540 }] }];
  let state: OversightState = { ...NO_OVERSIGHT, slots: before };
  const desk = oversightDesk(
    () => state,
    (changes) => {
      state = { ...state, ...changes };
    },
  );
  asked.ask.mockRejectedValueOnce(new Error('no'));
  desk.saveSlots('a', []);
  expect(state.slots).toEqual([{ accountId: 'a', slots: [] }]);
  await vi.waitFor(() => expect(state.slots).toEqual(before));
  expect(state.refused).not.toBeNull();
});

describe('the lateness rule', () => {
  test('is the workspace’s until somebody changes it, and can be given back', async () => {
    const rules: (Rule | null)[] = [];
    const usual: Rule = { minutes: 60, otherwise: 'ask' };
    function Form() {
      const [rule, set] = useState<Rule | null>(null);
      rules.push(rule);
      return <Lateness rule={rule} byDefault={usual} onChange={set} />;
    }
    await draw(<Form />);
    expect(all('[data-testid="late-default"]')).toEqual([]);
    await enter(byId<HTMLInputElement>('late-minutes'), '15');
    expect(rules.at(-1)).toEqual({ minutes: 15, otherwise: 'ask' });
    await click(byId('late-default'));
    expect(rules.at(-1)).toBeNull();
  });

  test('takes no number of minutes that is none', async () => {
    const onChange = vi.fn();
    await draw(<Lateness rule={{ minutes: 60, otherwise: 'ask' }} onChange={onChange} />);
    for (const wrong of ['0', '-5', '', '99999']) await enter(byId<HTMLInputElement>('late-minutes'), wrong);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('a post that comes again', () => {
  test('its rule is made of plain choices and read back in words', () => {
    const weekly = { every: 'WEEKLY', interval: 2, weekdays: [5, 2], count: 6 } as const;
    expect(ruleOf(weekly)).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;COUNT=6');
    expect(ruleInWords(ruleOf(weekly))).toBe('Every 2 weeks, Tue, Fri, 6 times');
    expect(ruleOf({ every: 'DAILY', interval: 1, weekdays: [1], count: null })).toBe('FREQ=DAILY');
    expect(ruleInWords('FREQ=YEARLY')).toBe('FREQ=YEARLY');
  });

  test('asks for another caption where a platform refuses the same twice, before it can be saved', async () => {
    const repeat = vi.fn();
    const previewRepeat = vi.fn();
    const oversight = { ...NO_OVERSIGHT, repeat: { postId: 'post-scheduled', rule: '', next: [] } };
    const actions = { repeat, previewRepeat };
    const first = publication('scheduled');
    await draw(
      <Repeat publication={first} now={NOW} oversight={oversight} needsOthers={true} actions={actions} />,
    );
    await click(byId('repeat'));
    expect(previewRepeat).toHaveBeenCalledWith('post-scheduled', 'FREQ=WEEKLY;BYDAY=SU;COUNT=4');
    const submit = () => one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    submit();
    expect(repeat).not.toHaveBeenCalled();
    await click(byId('repeat-more'));
    await enter(byId<HTMLTextAreaElement>('repeat-caption'), 'Still to be had');
    submit();
    expect(repeat).toHaveBeenCalledWith('post-scheduled', 'FREQ=WEEKLY;BYDAY=SU;COUNT=4', [
      'Still to be had',
    ]);
  });
});

test('a duplicate is asked about with what it looks like, and both answers are one press away', async () => {
  const [yes, edit] = [vi.fn(), vi.fn()];
  const twin = {
    ...{ publicationId: 'p', postId: 'x', draftId: 'd', accountId: 'a', title: 'Villa above the bay' },
    ...{ publishAt: NOW - 86_400_000, timeZone: ZONE, alike: 'both' as const },
  };
  await draw(<Duplicates items={[twin]} now={NOW} onYes={yes} onEdit={edit} />);
  expect(one('[role="alertdialog"]').textContent).toMatch(
    /“Villa above the bay”, went out yesterday.*words and photos/,
  );
  await click(byId('duplicate-yes'));
  await click(byId('duplicate-edit'));
  expect([yes, edit].map((fn) => fn.mock.calls.length)).toEqual([1, 1]);
});
