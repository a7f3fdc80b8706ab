import { describe, expect, test } from 'vitest';
import {
  bestTimes,
  byKind,
  FIGURES,
  type Figure,
  fullest,
  headline,
  type Measured,
  spans,
  sumOf,
  untold,
  week,
} from '../../shared/insights.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-22T13:00:00Z');
const NONE = Object.fromEntries(FIGURES.map((figure) => [figure, null])) as Record<Figure, null>;

let count = 0;
const measured = (
  numbers: Partial<Record<Figure, number>> | null,
  more: Partial<Measured> = {},
): Measured => {
  count += 1;
  return {
    publicationId: `p${count}`,
    accountId: 'a',
    platform: 'instagram',
    kind: 'reel',
    publishedAt: NOW - 3 * DAY,
    numbers: numbers && { ...NONE, ...numbers, at: NOW },
    ...more,
  };
};

describe('a sentence on what posts brought', () => {
  test('names the kind that brought the most, and its part of all', () => {
    const posts = [
      measured({ reach: 600 }),
      measured({ reach: 20 }),
      measured({ reach: 380 }, { kind: 'photo' }),
    ];
    expect(headline(posts, 'reach')).toMatchObject({
      platform: 'instagram',
      kind: 'reel',
      posts: 2,
      share: 0.62,
    });
    expect(byKind(posts, 'reach').map((group) => group.mean)).toEqual([310, 380]);
  });
  test('is not said where nothing was told', () => {
    expect(headline([measured(null), measured({ likes: 4 })], 'reach')).toBeNull();
    expect(headline([measured({ reach: 0 })], 'reach')).toBeNull();
  });
  test('counts what most posts tell, unless another figure is chosen', () => {
    expect(fullest([measured({ likes: 1, views: 9 }), measured({ likes: 2 })])).toBe('likes');
    expect(fullest([measured(null)])).toBeNull();
    expect(sumOf([measured({ likes: 1 }), measured({}), measured(null)], 'likes')).toEqual({
      sum: 1,
      posts: 1,
    });
  });
});

test('a platform is said not to tell a figure only when none of its posts that were looked at tells it', () => {
  const posts = [
    measured({ likes: 1, comments: 2 }, { platform: 'linkedin' }),
    measured({ likes: 1, shares: 1 }, { platform: 'linkedin' }),
    measured(null, { platform: 'x' }),
  ];
  expect(untold(posts)).toEqual([{ platform: 'linkedin', figures: ['views', 'reach', 'saves', 'clicks'] }]);
});

describe('columns over time', () => {
  test('are days for a month, longer for a year, and end today', () => {
    expect(spans([], 'views', NOW - 30 * DAY, NOW)).toHaveLength(30);
    const year = spans([], 'views', NOW - 365 * DAY, NOW);
    expect(year.length).toBeLessThanOrEqual(31);
    expect((year[1]?.start ?? 0) - (year[0]?.start ?? 0)).toBe(12 * DAY);
  });
  test('hold what went out in them, by account, and lose nothing', () => {
    const posts = [
      measured({ views: 5 }, { publishedAt: NOW }),
      measured({ views: 7 }, { publishedAt: NOW - DAY / 2, accountId: 'b' }),
      measured({ views: 1 }, { publishedAt: NOW - 29.5 * DAY }),
      measured(null, { publishedAt: NOW - DAY }),
    ];
    const all = spans(posts, 'views', NOW - 30 * DAY, NOW);
    expect(all.reduce((sum, span) => sum + span.sum, 0)).toBe(13);
    expect(Object.fromEntries(all.at(-1)?.accounts ?? [])).toEqual({ a: 5, b: 7 });
    expect(all[0]?.sum).toBe(1);
  });
});

describe('times of the week', () => {
  // Tuesdays at 18:30 in Berlin, weeks back, and as many mornings.
  const tuesday = (weeks: number) => Date.parse('2026-11-17T17:30:00Z') - weeks * 7 * DAY;
  const evenings = Array.from({ length: 5 }, (_, at) =>
    measured({ views: 300 }, { publishedAt: tuesday(at) }),
  );
  const mornings = Array.from({ length: 6 }, (_, at) =>
    measured({ views: 100 }, { publishedAt: tuesday(at) - 9 * 3_600_000 }),
  );
  test('are measured against the middle post of the account, by the clock of the zone', () => {
    const cells = week([...evenings, ...mornings], 'views', 'Europe/Berlin', NOW);
    expect(bestTimes(cells)).toEqual([{ weekday: 2, hour: 18, posts: 5, factor: 3 }]);
    expect(cells).toContainEqual({ weekday: 2, hour: 9, posts: 6, factor: 1 });
  });
  test('say nothing from fewer than ten posts of an account, from fewer than three in a field, or from young posts', () => {
    expect(week(evenings, 'views', 'Europe/Berlin', NOW)).toEqual([]);
    const two = week([...evenings.slice(0, 2), ...mornings, ...mornings], 'views', 'Europe/Berlin', NOW);
    expect(bestTimes(two)).toEqual([]);
    const young = [...evenings, ...mornings].map((post) => ({ ...post, publishedAt: NOW - DAY }));
    expect(week(young, 'views', 'Europe/Berlin', NOW)).toEqual([]);
  });
  test('let a small account speak as loud as a large one', () => {
    const small = [...evenings, ...mornings].map((post) => ({
      ...post,
      accountId: 'small',
      numbers: post.numbers && { ...post.numbers, views: (post.numbers.views ?? 0) / 100 },
    }));
    const cells = week([...evenings, ...mornings, ...small], 'views', 'Europe/Berlin', NOW);
    expect(bestTimes(cells)[0]).toMatchObject({ posts: 10, factor: 3 });
  });
});
