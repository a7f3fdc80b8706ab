import { toWall } from './schedule.ts';
import { weekdayOf } from './slots.ts';

/** What the numbers of a workspace's posts come to. Nothing is made up: what a platform does not count stays out of it. */

export const FIGURES = ['views', 'reach', 'likes', 'comments', 'shares', 'saves', 'clicks'] as const;
export type Figure = (typeof FIGURES)[number];

/** One published post with its newest running totals; null where none were told. */
export interface Measured {
  publicationId: string;
  accountId: string;
  platform: string;
  kind: string;
  /** Ms since the epoch. */
  publishedAt: number;
  numbers: (Readonly<Record<Figure, number | null>> & { at: number }) | null;
}

export const told = ({ numbers }: Measured, figure: Figure): number | null => numbers?.[figure] ?? null;

/** Posts of which the figure was told, and what they come to together. */
export function sumOf(posts: readonly Measured[], figure: Figure): { sum: number; posts: number } {
  const values = posts.map((post) => told(post, figure)).filter((value) => value !== null);
  return { sum: values.reduce((sum, value) => sum + value, 0), posts: values.length };
}

/** The figure that most posts have; of equals the first of the list. Null where no post has any. */
export function fullest(posts: readonly Measured[]): Figure | null {
  const counts = FIGURES.map((figure) => ({ figure, posts: sumOf(posts, figure).posts }));
  const [best] = counts.sort((a, b) => b.posts - a.posts);
  return best && best.posts > 0 ? best.figure : null;
}

export interface Group {
  platform: string;
  kind: string;
  /** Posts that tell the figure. */
  posts: number;
  sum: number;
  /** Of a post. */
  mean: number;
}

/** By platform and kind of post, the largest sum first. Posts that do not tell the figure are in no group. */
export function byKind(posts: readonly Measured[], figure: Figure): Group[] {
  const groups = new Map<string, Measured[]>();
  for (const post of posts) {
    if (told(post, figure) === null) continue;
    const key = `${post.platform} ${post.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), post]);
  }
  return [...groups.values()]
    .map((group) => {
      const { platform, kind } = group[0] as Measured;
      const { sum } = sumOf(group, figure);
      return { platform, kind, posts: group.length, sum, mean: sum / group.length };
    })
    .sort((a, b) => b.sum - a.sum);
}

/** The kind that brought the most, and which part of all it was (0 to 1). Null where nothing was brought. */
export function headline(posts: readonly Measured[], figure: Figure): (Group & { share: number }) | null {
  const groups = byKind(posts, figure);
  const all = groups.reduce((sum, group) => sum + group.sum, 0);
  const [best] = groups;
  return best && all > 0 ? { ...best, share: best.sum / all } : null;
}

/** By platform: figures that none of its posts tells, where posts were looked at. */
export function untold(posts: readonly Measured[]): { platform: string; figures: Figure[] }[] {
  const looked = posts.filter((post) => post.numbers !== null);
  return [...new Set(looked.map((post) => post.platform))].sort().map((platform) => ({
    platform,
    figures: FIGURES.filter((figure) =>
      looked.every((post) => post.platform !== platform || told(post, figure) === null),
    ),
  }));
}

/** One column of time: from `start` (ms), with what its posts came to by account. */
export interface Span {
  start: number;
  accounts: ReadonlyMap<string, number>;
  sum: number;
  posts: number;
}

const DAY = 86_400_000;
/** Columns that a person can tell apart. */
const COLUMNS = 31;

/** Spans of equal length, the newest ending at `until`; posts stand in the span they went out in. */
export function spans(posts: readonly Measured[], figure: Figure, from: number, until: number): Span[] {
  const days = Math.max(1, Math.round((until - from) / DAY));
  const length = Math.ceil(days / COLUMNS) * DAY;
  const count = Math.ceil((until - from) / length);
  const first = until - count * length;
  const all: (Span & { accounts: Map<string, number> })[] = Array.from({ length: count }, (_, index) => ({
    start: first + index * length,
    accounts: new Map(),
    sum: 0,
    posts: 0,
  }));
  for (const post of posts) {
    const span = all[Math.min(count - 1, Math.floor((post.publishedAt - first) / length))];
    const value = told(post, figure);
    if (!span || value === null) continue;
    span.accounts.set(post.accountId, (span.accounts.get(post.accountId) ?? 0) + value);
    span.sum += value;
    span.posts += 1;
  }
  return all;
}

/** Hours of one cell of the week. */
export const CELL_HOURS = 3;
/** A cell says something from so many posts on, and an account from so many. */
const POSTS_OF_CELL = 3;
const POSTS_OF_ACCOUNT = 10;
/** Younger totals are still growing and would make late hours look bad. Ms. */
const RIPE = 2 * DAY;

export interface Cell {
  /** 1: Monday to 7: Sunday, as the weekly times count. */
  weekday: number;
  /** 0, 3, … 21: by the clock of the zone. */
  hour: number;
  posts: number;
  /** The mean of each post's value by the median of its account; 1: like any other time. Null: too few posts. */
  factor: number | null;
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

/**
 * How posts did by weekday and hour, each measured against the median of its own account, so that a large account does
 * not outshout a small one. Only posts of this workspace's own, and only those two days old or more at `now` (ms).
 */
export function week(posts: readonly Measured[], figure: Figure, timeZone: string, now: number): Cell[] {
  const ripe = posts.filter((post) => told(post, figure) !== null && now - post.publishedAt >= RIPE);
  const medians = new Map<string, number>();
  for (const id of new Set(ripe.map((post) => post.accountId))) {
    const own = ripe.filter((post) => post.accountId === id).map((post) => told(post, figure) ?? 0);
    if (own.length >= POSTS_OF_ACCOUNT) medians.set(id, median(own));
  }
  const cells = new Map<string, number[]>();
  for (const post of ripe) {
    const usual = medians.get(post.accountId);
    if (!usual) continue;
    const wall = toWall(post.publishedAt, timeZone);
    const hour = Math.floor(Number(wall.slice(11, 13)) / CELL_HOURS) * CELL_HOURS;
    const key = `${weekdayOf(wall)} ${hour}`;
    cells.set(key, [...(cells.get(key) ?? []), (told(post, figure) ?? 0) / usual]);
  }
  return [...cells].map(([key, values]) => {
    const [weekday = 1, hour = 0] = key.split(' ').map(Number);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { weekday, hour, posts: values.length, factor: values.length >= POSTS_OF_CELL ? mean : null };
  });
}

/** Times that did better than the account's usual, the best first; none where too little was measured. */
export const bestTimes = (cells: readonly Cell[], most = 3): (Cell & { factor: number })[] =>
  cells
    .filter((cell): cell is Cell & { factor: number } => cell.factor !== null && cell.factor > 1)
    .sort((a, b) => b.factor - a.factor)
    .slice(0, most);
