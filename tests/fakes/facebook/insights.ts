import type { Ask } from '../attend.ts';
import { insight, metricsOf, paramsOf, Refused, textOf, wrong } from '../meta/answers.ts';
import { countsOf } from './counts.ts';
import type { Facebook, FacebookPage, Post } from './state.ts';

/** Insights of a post of the feed and of the Page (Page Insights reference, the metrics since v23.0). */

const OF_POST = [
  'post_media_view',
  'post_total_media_view_unique',
  'post_clicks',
  'post_reactions_by_type_total',
];
const OF_PAGE = [
  'page_media_view',
  'page_total_media_view_unique',
  'page_post_engagements',
  'page_follows',
  'page_daily_follows_unique',
  'page_daily_unfollows_unique',
];

/** GET /{page}/insights and /{post}/insights */
export async function insights(facebook: Facebook, c: Ask, page: FacebookPage): Promise<unknown> {
  if (!page.tasks.includes('ANALYZE'))
    throw new Refused(200, '(#200) The person may not see the insights of this Page.', { status: 403 });
  const id = c.req.param('id') ?? '';
  const params = await paramsOf(c);
  if (id === page.id || id === 'me') {
    if (textOf(params, 'period') !== 'day') throw wrong('param period must be day');
    const metrics = metricsOf(params, OF_PAGE);
    return { data: metrics.map((name) => insight(page.id, name, 'day', ofPage(facebook, page, name))) };
  }
  const post = facebook.state.posts[id];
  if (post?.page !== page.id || post.goneAt !== null)
    throw new Refused(100, `Object with ID '${id}' does not exist`, { subcode: 33 });
  const metrics = metricsOf(params, OF_POST);
  return { data: metrics.map((name) => insight(id, name, 'lifetime', ofPost(facebook, post, name))) };
}

function ofPost(facebook: Facebook, post: Post, name: string): unknown {
  const counts = countsOf(facebook, post.id, post.publicAt);
  if (name === 'post_media_view') return counts.views;
  if (name === 'post_clicks') return counts.clicks;
  if (name === 'post_total_media_view_unique') return counts.viewers;
  return { like: counts.reactions, love: 0 };
}

function ofPage(facebook: Facebook, page: FacebookPage, name: string): unknown {
  const posts = Object.values(facebook.state.posts).filter(
    (one) => one.page === page.id && one.goneAt === null,
  );
  const all = posts.map((one) => countsOf(facebook, one.id, one.publicAt));
  const sum = (of: keyof (typeof all)[number]): number => all.reduce((total, one) => total + one[of], 0);
  // By who saw it, as the breakdowns come.
  if (name === 'page_media_view') return { is_from_followers: sum('views'), is_from_ads: 0 };
  if (name === 'page_total_media_view_unique') return sum('viewers');
  if (name === 'page_post_engagements') return sum('reactions') + sum('comments');
  return name === 'page_follows' ? page.followers : 0;
}
