import type { Ask } from '../attend.ts';
import { Refused } from './answers.ts';
import { DAY, pacificDay, type Video, videosOf, viewsOf, type YouTube, type YouTubeUser } from './state.ts';

/** GET youtubeanalytics.googleapis.com/v2/reports : what was watched, by the day (discovery document of the Analytics API). */

/** The newest days are not counted yet. */
const LAG = 2;

type Counter = (views: number) => number;
const METRICS: Record<string, Counter> = {
  views: (views) => views,
  estimatedMinutesWatched: (views) => Math.floor(views / 2),
  averageViewDuration: () => 30,
  averageViewPercentage: () => 55,
  likes: (views) => Math.floor(views / 25),
  comments: (views) => Math.floor(views / 160),
  shares: (views) => Math.floor(views / 60),
  subscribersGained: (views) => Math.floor(views / 200),
  subscribersLost: () => 0,
};

export function report(youtube: YouTube, c: Ask, user: YouTubeUser): unknown {
  const query = new URL(c.req.url).searchParams;
  for (const name of ['ids', 'startDate', 'endDate', 'metrics'])
    if (!query.get(name)) throw new Refused('missingRequiredParameter', name);
  const ids = query.get('ids') ?? '';
  if (ids !== 'channel==MINE' && ids !== `channel==${user.channelId}`) throw new Refused('forbidden');
  const [start, end] = [dateIn(query, 'startDate'), dateIn(query, 'endDate')];
  if (start > end) throw new Refused('badRequest', 'startDate must not come after endDate.');
  const metrics = (query.get('metrics') ?? '').split(',');
  const odd = metrics.find((name) => !Object.hasOwn(METRICS, name));
  if (odd !== undefined)
    throw new Refused('badRequest', `Unknown identifier (${odd}) given in field metrics.`);
  const byDay = dimensionIn(query) === 'day';
  const videos = videosIn(youtube, query, user);
  const days = daysBetween(start, end, pacificDay(youtube.world.now() - LAG * DAY));
  const counted = days.map((day): (string | number)[] => [
    day,
    ...metrics.map((name) => METRICS[name]?.(viewsOn(youtube, videos, day)) ?? 0),
  ]);
  return {
    kind: 'youtubeAnalytics#resultTable',
    columnHeaders: [
      ...(byDay ? [{ name: 'day', columnType: 'DIMENSION', dataType: 'STRING' }] : []),
      ...metrics.map((name) => ({ name, columnType: 'METRIC', dataType: 'INTEGER' })),
    ],
    rows: byDay
      ? counted
      : [metrics.map((_, at) => counted.reduce((sum, row) => sum + Number(row[at + 1]), 0))],
  };
}

function dateIn(query: URLSearchParams, name: string): string {
  const text = query.get(name) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new Refused('badRequest', `${name} must be a date, YYYY-MM-DD.`);
  return text;
}

function dimensionIn(query: URLSearchParams): string {
  const dimension = query.get('dimensions') ?? '';
  if (!['', 'day'].includes(dimension)) throw new Refused('badRequest', 'The query is not supported.');
  const sort = (query.get('sort') ?? '').replace(/^-/, '');
  if (sort !== '' && sort !== dimension && !Object.hasOwn(METRICS, sort))
    throw new Refused('badRequest', `Unknown identifier (${sort}) given in field sort.`);
  return dimension;
}

/** All of the channel, or those a filter names; another channel's are not shown. */
function videosIn(youtube: YouTube, query: URLSearchParams, user: YouTubeUser): Video[] {
  const own = videosOf(youtube, user.username);
  const filters = query.get('filters');
  if (filters === null) return own;
  const ids = /^video==([\w,-]+)$/.exec(filters)?.[1]?.split(',');
  if (!ids) throw new Refused('badRequest', `Could not parse the filter ${filters}.`);
  if (ids.some((id) => !own.some((video) => video.id === id))) throw new Refused('forbidden');
  return own.filter((video) => ids.includes(video.id));
}

function daysBetween(start: string, end: string, counted: string): string[] {
  const days: string[] = [];
  const last = end < counted ? end : counted;
  for (let at = Date.parse(start); at <= Date.parse(last); at += DAY)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** Days of the report begin at midnight, Pacific time; eight hours are near enough for a sandbox. */
function viewsOn(youtube: YouTube, videos: readonly Video[], day: string): number {
  const from = Date.parse(day) + DAY / 3;
  return videos.reduce(
    (sum, video) => sum + viewsOf(youtube, video, from + DAY) - viewsOf(youtube, video, from),
    0,
  );
}
