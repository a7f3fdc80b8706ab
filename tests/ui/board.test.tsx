// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import { Board, FRESH_VIEW } from '../../extension/ui/board/Board.tsx';
import { cardOf } from '../../extension/ui/board/cards.ts';
import { ALL, chosen, type Filter, sitesOf, tagsOf } from '../../extension/ui/board/choose.ts';
import { gridFor } from '../../extension/ui/board/window.ts';
import type { StudioActions, StudioState } from '../../extension/ui/studio/session.ts';
import { NOW } from '../screens/drafts.ts';
import { studioStates } from '../screens/page-states.ts';
import { all, byId, choose, click, draw, enter, one, press } from './draw.tsx';

const state = studioStates.board as StudioState;
const drafts = state.drafts ?? [];
const actions = {
  open: vi.fn(),
  removeDrafts: vi.fn(),
  undoRemoval: vi.fn(),
  tagDrafts: vi.fn(),
  scheduleDrafts: vi.fn(),
};
beforeEach(() => vi.clearAllMocks());

function Shown() {
  const [view, setView] = useState(FRESH_VIEW);
  return <Board state={state} actions={actions as unknown as StudioActions} view={view} onView={setView} />;
}
const options = (): HTMLElement[] => all('[role="option"]');
const focused = (): HTMLElement => one('[role="option"][tabindex="0"]');
const pickedCount = (): number => all('[role="option"][aria-selected="true"]').length;

const cards = drafts.map((draft) =>
  cardOf(draft, { remembered: state.remembered, went: state.board.went, sending: [], now: NOW }),
);
const fits = (filter: Partial<Filter>): number => chosen(cards, { ...ALL, ...filter }).length;

test('a card says what it is, where it stands and what it lacks', () => {
  const lacking = cards[0];
  const whole = cards[1];
  expect(lacking?.lacks).toEqual(['account', 'time', 'rights']);
  expect(whole).toMatchObject({ stand: 'open', lacks: [] });
  expect(cards.at(-1)?.stand).toMatch(/going|out|trouble/);
});

test('a time that is over is missing again', () => {
  const draft = drafts[1];
  if (!draft) throw new Error('no draft');
  const later = { remembered: state.remembered, went: {}, sending: [], now: NOW + 30 * 86_400_000 };
  expect(cardOf(draft, later).lacks).toEqual(['time']);
});

test('every word of a search must be found, in title, place, site or tag', () => {
  expect(fits({ query: 'townhouse' })).toBe(drafts.filter(({ title }) => /townhouse/i.test(title)).length);
  expect(fits({ query: 'VILLA travemünde' })).toBeGreaterThan(0);
  expect(fits({ query: 'villa houseboat' })).toBe(0);
  expect(fits({ query: 'spring' })).toBe(fits({ tag: 'spring' }));
  expect(sitesOf(cards)).toEqual(['carhouse.example', 'harrowlane.example', 'seaview.example']);
  expect(tagsOf(cards)).toEqual(['lake', 'new in', 'spring']);
});

test('filters narrow each other', () => {
  const both = fits({ site: 'seaview.example', tag: 'lake' });
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(fits({ tag: 'lake' }));
  expect(fits({ lack: 'none' })).toBe(drafts.filter((_, at) => at % 4 === 1 && at <= 52).length);
});

test('only the rows in sight are drawn, however many there are', () => {
  const grid = gridFor(10_000, 1200, 50_000, 50_900);
  expect(grid.to - grid.from).toBeLessThan(60);
  expect(grid.above).toBeLessThanOrEqual(50_000);
  const all = gridFor(10_000, 1200, 0, 900);
  expect(all).toMatchObject({ from: 0, above: 0 });
});

test('the board says how many fit, and has them all back with one press', async () => {
  await draw(<Shown />);
  expect(one('[role="status"]').textContent).toMatch(/of 64 drafts/);
  await enter(byId<HTMLInputElement>('search'), 'houseboat');
  expect(options()).toHaveLength(0);
  const [showAll] = all('button').filter(({ textContent }) => textContent === 'Show all drafts');
  await click(showAll as HTMLElement);
  expect(one('[role="status"]').textContent).toBe('64 drafts');
});

test('a state, a site and a tag are chosen from lists', async () => {
  await draw(<Shown />);
  await choose(byId<HTMLSelectElement>('filter-tag'), 'lake');
  expect(options().every((card) => card.getAttribute('aria-label')?.includes('lake'))).toBe(true);
  await choose(byId<HTMLSelectElement>('filter-stand'), 'trouble');
  expect(options().every((card) => /Failed/i.test(card.textContent ?? ''))).toBe(true);
});

test('Space picks, Shift picks a stretch, Escape picks none', async () => {
  await draw(<Shown />);
  await press(focused(), ' ');
  expect(pickedCount()).toBe(1);
  await press(focused(), 'ArrowRight');
  await press(focused(), 'ArrowRight');
  await press(focused(), ' ', { shiftKey: true });
  expect(pickedCount()).toBe(3);
  expect(one('.picked-bar').textContent).toContain('3 picked');
  await press(focused(), 'Escape');
  expect(all('.picked-bar')).toHaveLength(0);
});

test('Delete takes what is picked, else the one with the focus; Enter opens it', async () => {
  await draw(<Shown />);
  await press(focused(), 'Enter');
  expect(actions.open).toHaveBeenCalledWith(drafts[0]?.id);
  await press(focused(), 'Delete');
  expect(actions.removeDrafts).toHaveBeenLastCalledWith([drafts[0]?.id]);
  await press(focused(), ' ');
  await press(focused(), 'ArrowRight');
  await press(focused(), ' ');
  await press(focused(), 'Delete');
  expect(actions.removeDrafts.mock.lastCall?.[0]).toHaveLength(2);
});

test('Control and Z has back what was deleted last, but not while one is writing', async () => {
  await draw(<Shown />);
  await press(byId('search'), 'z', { ctrlKey: true });
  expect(actions.undoRemoval).not.toHaveBeenCalled();
  await press(focused(), 'z', { ctrlKey: true });
  expect(actions.undoRemoval).toHaveBeenCalledOnce();
});

test('of what is picked only those that lack nothing are scheduled', async () => {
  await draw(<Shown />);
  await press(focused(), 'a', { ctrlKey: true });
  await click(byId('board-schedule'));
  const asked = actions.scheduleDrafts.mock.lastCall?.[0] as string[];
  expect(asked).toHaveLength(fits({ lack: 'none' }));
});

test('a new tag is put on all that is picked', async () => {
  await draw(<Shown />);
  await press(focused(), ' ');
  await click(byId('board-tag'));
  await enter(byId<HTMLInputElement>('new-tag'), 'open house');
  await click(one('.tagging button[type="submit"]'));
  expect(actions.tagDrafts).toHaveBeenCalledWith([drafts[0]?.id], ['open house'], []);
});
