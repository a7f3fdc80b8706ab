// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { analyticsDesk } from '../../extension/screens/analytics.ts';
import { AnalyticsRoom } from '../../extension/ui/analytics/AnalyticsRoom.tsx';
import { csvOf } from '../../extension/ui/analytics/csv.ts';
import { type AnalyticsState, NO_ANALYTICS } from '../../extension/ui/analytics/session.ts';
import type { StudioActions, StudioState } from '../../extension/ui/studio/session.ts';
import { studioStates } from '../screens/page-states.ts';
import { all, byId, choose, click, draw, one } from './draw.tsx';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../extension/ask.ts', async (original) => ({ ...(await original<object>()), ask: asked.ask }));
beforeEach(() => asked.ask.mockReset());

const shown = studioStates.analytics as StudioState;
const report = shown.analytics.report as Exclude<AnalyticsState['report'], string>;
const acting = () => {
  const spies = {
    lookAtNumbers: vi.fn(),
    narrow: vi.fn(),
    compare: vi.fn(),
    compareNone: vi.fn(),
    seePostNumbers: vi.fn(),
  };
  return { ...spies, actions: spies as unknown as StudioActions };
};

describe('the room of numbers', () => {
  test('leads from a post to its draft here, or to the post where that is in another browser', async () => {
    await draw(<AnalyticsRoom state={shown} actions={acting().actions} />);
    const [first] = report.posts;
    expect(one('[data-testid=post-table] th a').getAttribute('href')).toBe(
      `#analytics&draft=${first?.draftId}&post=${first?.postId}`,
    );
  });

  test('says first what brought the most', async () => {
    await draw(<AnalyticsRoom state={shown} actions={acting().actions} />);
    expect(byId('headline').textContent).toMatch(/^.+ on .+ brought \d+% of likes in the last 30 days$/);
  });

  test('has a table behind every picture, with the same numbers', async () => {
    await draw(<AnalyticsRoom state={shown} actions={acting().actions} />);
    const charts = all('.chart svg[role=img]');
    expect(charts).toHaveLength(4);
    for (const chart of charts) {
      expect(chart.getAttribute('aria-label')).toBeTruthy();
      expect(chart.closest('.chart')?.querySelectorAll('tbody tr').length).toBeGreaterThan(2);
    }
  });

  test('tells of the workspace, of each platform and of each account what they brought together', async () => {
    await draw(<AnalyticsRoom state={shown} actions={acting().actions} />);
    const rows = all('[data-testid=brought] tbody tr').map((row) => ({
      name: row.querySelector('th')?.textContent ?? '',
      likes: row.querySelector('td:nth-of-type(4)')?.textContent ?? '',
    }));
    const likesOf = (of: (post: (typeof report.posts)[number]) => boolean): string =>
      report.posts
        .filter(of)
        .reduce((sum, { numbers }) => sum + (numbers?.likes ?? 0), 0)
        .toLocaleString('en');
    expect(rows[0]).toEqual({ name: 'The whole workspace', likes: likesOf(() => true) });
    const instagram = likesOf(({ platform }) => platform === 'instagram');
    expect(rows).toContainEqual({ name: 'Instagram', likes: instagram });
    expect(rows.filter(({ name }) => name.includes(' · TikTok'))).toHaveLength(2);
  });

  test('shows one platform alone', async () => {
    const { actions, narrow } = acting();
    await draw(<AnalyticsRoom state={shown} actions={actions} />);
    await choose(byId<HTMLSelectElement>('numbers-account'), 'on instagram');
    expect(narrow).toHaveBeenCalledWith({ accountId: '', platform: 'instagram' });
    const on = { ...shown, analytics: { ...shown.analytics, platform: 'instagram' } };
    await draw(<AnalyticsRoom state={on} actions={actions} />);
    expect(byId('headline').textContent).toContain('on Instagram');
    const names = all('[data-testid=post-table] tbody .where').map((one) => one.textContent);
    expect(names).toHaveLength(report.posts.filter(({ platform }) => platform === 'instagram').length);
  });

  test('says which numbers a platform does not tell', async () => {
    await draw(<AnalyticsRoom state={shown} actions={acting().actions} />);
    expect(document.body.textContent).toMatch(/LinkedIn tells no views, saves, or clicks\./);
  });

  test('asks for other days, another account and another figure', async () => {
    const { actions, narrow } = acting();
    await draw(<AnalyticsRoom state={shown} actions={actions} />);
    await click(byId('days-90'));
    await choose(byId<HTMLSelectElement>('numbers-figure'), 'views');
    expect(narrow.mock.calls).toEqual([[{ days: 90 }], [{ figure: 'views' }]]);
  });

  test('orders posts by any column, and knows what was not told from nothing', async () => {
    await draw(<AnalyticsRoom state={shown} actions={acting().actions} />);
    await click(byId('sort-views'));
    const cells = all('[data-testid=post-table] tbody tr td:nth-child(4)').map(
      (cell) => cell.textContent ?? '',
    );
    const values = cells
      .filter((text) => /^[\d.,]+$/.test(text))
      .map((text) => Number(text.replaceAll(',', '')));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    await click(byId('sort-saves'));
    await click(byId('sort-saves'));
    expect(document.body.textContent).toContain('Not told');
  });

  test('lays posts side by side as they grew', async () => {
    const { actions, seePostNumbers, compareNone } = acting();
    const compared = studioStates['analytics-compared'] as StudioState;
    await draw(<AnalyticsRoom state={compared} actions={actions} />);
    expect(seePostNumbers).toHaveBeenCalledTimes(3);
    expect(all('[data-testid=compared] .legend li')).toHaveLength(3);
    await click(one('[data-testid=compared] > .button'));
    expect(compareNone).toHaveBeenCalled();
  });
});

describe('the desk of numbers', () => {
  function desk(first: Partial<AnalyticsState> = {}) {
    let state: AnalyticsState = { ...NO_ANALYTICS, ...first };
    const actions = analyticsDesk(
      () => state,
      (changes) => {
        state = { ...state, ...changes };
      },
    );
    return { actions, state: () => state };
  }

  test('an answer for days that are not chosen any more is not shown', async () => {
    const { actions, state } = desk();
    let late = (_: unknown): void => undefined;
    asked.ask.mockImplementationOnce(() => new Promise((next) => (late = next)));
    actions.lookAtNumbers();
    asked.ask.mockResolvedValueOnce({ ...report, more: true });
    actions.narrow({ days: 7 });
    await vi.waitFor(() => expect(state().report).toMatchObject({ more: true }));
    late(report);
    await Promise.resolve();
    expect(state()).toMatchObject({ days: 7, busy: false, report: { more: true } });
  });

  test('what was brought stays in sight when it cannot be brought anew', async () => {
    const { actions, state } = desk({ report });
    asked.ask.mockRejectedValueOnce({ code: 'worker-unreachable' });
    actions.narrow({ days: 90 });
    await vi.waitFor(() => expect(state().busy).toBe(false));
    expect(state().report).toBe(report);
    asked.ask.mockRejectedValueOnce({ code: 'worker-unreachable' });
    const empty = desk();
    empty.actions.lookAtNumbers();
    await vi.waitFor(() => expect(empty.state().report).toBe('failed'));
  });

  test('no more than four posts lie side by side', () => {
    const { actions, state } = desk();
    for (const id of ['a', 'b', 'c', 'd', 'e', 'a']) actions.compare(id);
    expect(state().compared).toEqual(['b', 'c', 'd']);
  });
});

test('a table for other programs keeps commas, quotes and lines, and no cell of it is a formula', () => {
  const [first] = report.posts;
  if (!first) throw new Error('No post');
  const text = csvOf([{ ...first, title: '=HYPERLINK("x"), a\nhouse' }], () => '@harrow');
  const [head, ...lines] = text.split('\r\n');
  expect(head?.split(',').slice(0, 4)).toEqual(['title', 'account', 'platform', 'kind']);
  expect(lines[0]).toContain(`"'=HYPERLINK(""x""), a\nhouse",'@harrow,${first.platform}`);
});
