// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BestTimes } from '../../extension/ui/plans/BestTimes.tsx';
import { PostZone } from '../../extension/ui/plans/PostZone.tsx';
import { zonesOf } from '../../extension/ui/plans/zones.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import { clock } from '../../extension/ui/words/format.ts';
import type { Analytics } from '../../shared/analytics.ts';
import type { When } from '../../shared/draft.ts';
import { toInstant } from '../../shared/schedule.ts';
import { weekdayOf } from '../../shared/slots.ts';
import { NOW, townhouse, ZONE } from '../screens/drafts.ts';
import { studioStates } from '../screens/page-states.ts';
import { all, byId, choose, click, draw, one } from './draw.tsx';

const evening: When = { wall: '2026-11-25T18:30:00', timeZone: ZONE };

describe('whose clocks a time goes by', () => {
  const onChange = vi.fn();
  beforeEach(() => onChange.mockReset());
  const zone = (when: When, facts = townhouse.facts) =>
    draw(<PostZone when={when} facts={facts} zone={ZONE} now={NOW} onChange={onChange} />);

  test('begins with the workspace’s, offers the property’s, and keeps the hour when it changes', async () => {
    const address = { ...townhouse.facts.address, value: { text: 'Tokyo', country: 'Japan' } };
    await zone(evening, { ...townhouse.facts, address } as typeof townhouse.facts);
    const labels = all('option').map((option) => option.textContent);
    expect(labels[0]).toBe('Berlin (workspace)');
    await choose(byId('post-zone') as HTMLSelectElement, 'America/New_York');
    expect(onChange).toHaveBeenLastCalledWith({ wall: '2026-11-25T18:30', timeZone: 'America/New_York' });
  });

  test('of a time by other clocks it says what it is on one’s own', async () => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    await zone({ ...evening, timeZone: here });
    expect(all('[data-testid=your-clock]')).toEqual([]);
    const far = here === 'Asia/Tokyo' ? 'America/New_York' : 'Asia/Tokyo';
    await zone({ ...evening, timeZone: far });
    const { at } = toInstant(evening.wall, far);
    expect(byId('your-clock').textContent).toContain(clock(at, here));
  });

  test('a country is known by its code and by its name', () => {
    const at = (country: string) =>
      zonesOf({ address: { ...townhouse.facts.address, value: { text: '', country } } } as never, 'de');
    expect(at('Deutschland')).toEqual(at('DE'));
    expect(at('Germany')).toEqual(at('DE'));
    expect(at('Nowhere at all')).toEqual([]);
  });
});

describe('when posts did best', () => {
  const { report } = (studioStates.analytics as StudioState).analytics;
  const year = report as Analytics;
  const accounts = [{ id: year.posts[0]?.accountId ?? '', name: 'Harrow Lane Homes' }];
  const onSee = vi.fn();
  const onTake = vi.fn();

  test('is asked for when somebody wants to see it', async () => {
    await draw(<BestTimes {...{ accounts, zone: ZONE, now: NOW, onSee, onTake }} year={null} />);
    expect(onSee).not.toHaveBeenCalled();
    const details = one('details') as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    expect(onSee).toHaveBeenCalled();
  });

  test('is told of the account’s own posts, with how many they are, and taken with a press', async () => {
    const [post] = year.posts;
    if (!post) throw new Error('No post');
    // Four on Tuesdays at half past six that did four times as well as ten on other days; others do not count.
    const on = (wall: string, reach: number, accountId = post.accountId) => ({
      ...{ ...post, accountId, publishedAt: toInstant(wall, ZONE).at },
      numbers: { ...post.numbers, views: null, reach } as typeof post.numbers,
    });
    const tuesdays = ['03', '10', '17', '24'].map((day) => on(`2026-03-${day}T18:30:00`, 400));
    const others = Array.from({ length: 10 }, (_, at) => on(`2026-04-${10 + at}T09:00:00`, 100));
    const loud = Array.from({ length: 20 }, () => on('2026-03-01T03:00:00', 9000, 'another'));
    const posts = [...tuesdays, ...others, ...loud];
    await draw(
      <BestTimes {...{ accounts, zone: ZONE, now: NOW, onSee, onTake }} year={{ ...year, posts }} />,
    );
    expect(one('.best-times li').textContent).toMatch(/Tuesday .* did best: 4.0 × the usual, from 4 posts/);
    await click(byId('take-best'));
    const [{ wall, timeZone }] = onTake.mock.calls.at(-1) as [When];
    expect(timeZone).toBe(ZONE);
    expect(wall).toMatch(/T18:00$/);
    expect(weekdayOf(wall)).toBe(2);
    expect(toInstant(wall, ZONE).at).toBeGreaterThan(NOW);
  });

  test('of an account that posted little it says that too little was measured', async () => {
    const few = { ...year, posts: year.posts.slice(0, 2) };
    await draw(<BestTimes {...{ accounts, zone: ZONE, now: NOW, onSee, onTake }} year={few} />);
    expect(one('.best-times li').textContent).toContain('Too little was measured');
    expect(all('[data-testid=take-best]')).toEqual([]);
  });
});
