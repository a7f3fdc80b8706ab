import type { Ask } from '../attend.ts';
import { viewsBy } from '../growth.ts';
import { Refused } from './answers.ts';
import { type Caller, denied, mustHave } from './bearer.ts';
import { DAY, type LinkedIn, type Post } from './state.ts';

/** What LinkedIn counts: of a member's posts to the member, of a Page to its administrators. */

const illegal = (message: string): Refused => new Refused(400, 'ILLEGAL_ARGUMENT', message);

/** A parameter as it was sent: names of posts stand encoded within brackets that are not. */
const rawIn = (c: Ask, name: string): string | undefined =>
  new URL(c.req.url).search
    .slice(1)
    .split('&')
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const livePosts = (linkedin: LinkedIn, author: string): Post[] =>
  Object.values(linkedin.state.posts).filter((one) => one.author === author && one.deletedAt === null);

interface Counts {
  views: number;
  reach: number;
  clicks: number;
  likes: number;
  comments: number;
  shares: number;
}

function countsOf({ world }: LinkedIn, post: Post, at = world.now()): Counts {
  const views = viewsBy(at, post.urn, post.createdAt);
  return {
    views,
    reach: Math.floor(views * 0.7),
    clicks: Math.floor(views / 30),
    likes: Math.floor(views / 25),
    comments: post.comments.length + Math.floor(views / 180),
    shares: Math.floor(views / 140),
  };
}

const MEMBER: Record<string, (counts: Counts) => number> = {
  IMPRESSION: (one) => one.views,
  MEMBERS_REACHED: (one) => one.reach,
  RESHARE: (one) => one.shares,
  REACTION: (one) => one.likes,
  COMMENT: (one) => one.comments,
  POST_SAVE: (one) => Math.floor(one.views / 90),
};

/** GET /rest/memberCreatorPostAnalytics : one metric of one post, or of all. */
export function memberAnalytics(linkedin: LinkedIn, c: Ask, caller: Caller): Response {
  mustHave(caller, ['r_member_postAnalytics'], 'memberCreatorPostAnalytics.FINDER');
  const query = new URL(c.req.url).searchParams;
  const metric = query.get('queryType') ?? '';
  const count = MEMBER[metric];
  if (!count) throw illegal(`queryType ${metric} is not offered`);
  // By the day is offered for some, and the sandbox does not keep days.
  if (query.get('aggregation') !== 'TOTAL') throw illegal('aggregation must be TOTAL here');
  const total = postsAsked(linkedin, c, caller).reduce((sum, one) => sum + count(countsOf(linkedin, one)), 0);
  const elements = [{ count: total, metricType: METRIC_TYPE(metric) }];
  return c.json({ paging: { start: 0, count: 10, links: [] }, elements });
}

const METRIC_TYPE = (metric: string): Record<string, string> => ({
  'com.linkedin.adsexternalapi.memberanalytics.v1.CreatorPostAnalyticsMetricTypeV1': metric,
});

function postsAsked(linkedin: LinkedIn, c: Ask, caller: Caller): Post[] {
  const finder = new URL(c.req.url).searchParams.get('q');
  if (finder === 'me') return livePosts(linkedin, caller.urn);
  if (finder !== 'entity') throw illegal('No such finder: say q=entity or q=me');
  const entity = rawIn(c, 'entity') ?? '';
  const urn = /^\((?:share:(urn%3Ali%3Ashare%3A\d+)|ugc:(urn%3Ali%3AugcPost%3A\d+))\)$/.exec(entity);
  if (!urn) throw illegal(`entity ${entity} is not the name of a post`);
  const post = linkedin.state.posts[decodeURIComponent(urn[1] ?? urn[2] ?? '')];
  if (!post || post.deletedAt !== null || post.author !== caller.urn)
    throw new Refused(404, undefined, 'Could not find the post');
  return [post];
}

/** The Page that is asked about, for its administrators alone. */
function pageIn(caller: Caller, urn: string, what: string): string {
  mustHave(caller, ['rw_organization_admin'], what);
  const id = /^urn:li:organization:(\d+)$/.exec(urn)?.[1];
  if (!id) throw new Refused(400, 'INVALID_URN_TYPE', `${urn} is not the URN of an organization`);
  const isAdmin = caller.member.roles.some(
    (one) => one.organization === id && one.role === 'ADMINISTRATOR' && one.state === 'APPROVED',
  );
  if (!isAdmin) throw denied(what);
  return urn;
}

const LISTS = { shares: 'share', ugcPosts: 'ugcPost' } as const;

/** GET /rest/organizationalEntityShareStatistics : of single posts for ever, or of the Page by the day. */
export function shareStatistics(linkedin: LinkedIn, c: Ask, caller: Caller): Response {
  const query = new URL(c.req.url).searchParams;
  if (query.get('q') !== 'organizationalEntity') throw illegal('No such finder: say q=organizationalEntity');
  const page = pageIn(
    caller,
    query.get('organizationalEntity') ?? '',
    'organizationalEntityShareStatistics.FINDER-organizationalEntity',
  );
  const lists = (['shares', 'ugcPosts'] as const).filter((name) => query.has(name));
  const [list] = lists;
  if (lists.length > 1) throw illegal('Name shares or ugcPosts, not both');
  if (list && query.has('timeIntervals')) throw illegal('timeIntervals cannot be given together with shares');
  const elements = list
    ? ofPosts(linkedin, c, page, list)
    : query.has('timeIntervals')
      ? byDay(linkedin, c, page)
      : [{ organizationalEntity: page, totalShareStatistics: summed(linkedin, livePosts(linkedin, page)) }];
  return c.json({ paging: { start: 0, count: 10, links: [] }, elements });
}

/** Posts nobody has seen are left out. */
function ofPosts(linkedin: LinkedIn, c: Ask, page: string, list: keyof typeof LISTS): object[] {
  const kind = LISTS[list];
  const inner = /^List\((.+)\)$/.exec(rawIn(c, list) ?? '')?.[1] ?? '';
  const names = inner.split(',');
  if (!names.every((name) => new RegExp(`^urn%3Ali%3A${kind}%3A\\d+$`).test(name)))
    throw illegal(`${list} must be a List of names of posts, each encoded`);
  const urns = names.map(decodeURIComponent);
  return livePosts(linkedin, page)
    .filter((one) => urns.includes(one.urn) && countsOf(linkedin, one).views > 0)
    .map((one) => ({
      organizationalEntity: page,
      [kind]: one.urn,
      totalShareStatistics: summed(linkedin, [one]),
    }));
}

const INTERVALS = /^\(timeRange:\(start:(\d+),end:(\d+)\),timeGranularityType:DAY\)$/;

function byDay(linkedin: LinkedIn, c: Ask, page: string): object[] {
  const [, from, to] = INTERVALS.exec(rawIn(c, 'timeIntervals') ?? '') ?? [];
  const [start, end] = [Number(from), Number(to)];
  if (!(start < end)) throw illegal('timeIntervals is not a range of days');
  const posts = livePosts(linkedin, page);
  const days: object[] = [];
  for (let at = start; at < end; at += DAY) {
    const [before, after] = [summed(linkedin, posts, at), summed(linkedin, posts, at + DAY)];
    const onDay = Object.fromEntries(
      Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)]),
    );
    days.push({
      organizationalEntity: page,
      timeRange: { start: at, end: at + DAY },
      totalShareStatistics: onDay,
    });
  }
  return days;
}

function summed(linkedin: LinkedIn, posts: readonly Post[], at?: number): Record<string, number> {
  const all = posts.map((one) => countsOf(linkedin, one, at));
  const sum = (name: keyof Counts): number => all.reduce((total, one) => total + one[name], 0);
  const [views, clicks, likes, comments, shares] = [
    sum('views'),
    sum('clicks'),
    sum('likes'),
    sum('comments'),
    sum('shares'),
  ];
  return {
    impressionCount: views,
    uniqueImpressionsCount: sum('reach'),
    clickCount: clicks,
    likeCount: likes,
    commentCount: comments,
    shareCount: shares,
    engagement: views === 0 ? 0 : (clicks + likes + comments + shares) / views,
  };
}

/** GET /rest/networkSizes/URN?edgeType=COMPANY_FOLLOWED_BY_MEMBER */
export function networkSize({ options }: LinkedIn, c: Ask, caller: Caller): Response {
  const edge = new URL(c.req.url).searchParams.get('edgeType');
  if (edge !== 'COMPANY_FOLLOWED_BY_MEMBER') throw illegal(`edgeType ${edge} is not offered`);
  const urn = pageIn(caller, decodeURIComponent(c.req.param('urn') ?? ''), 'networkSizes.GET');
  const page = options.organizations.find((one) => urn.endsWith(`:${one.id}`));
  return c.json({ firstDegreeSize: page?.followers ?? 0 });
}
