import type { Ask } from '../attend.ts';
import { viewsBy } from '../growth.ts';
import { invalid, notFound } from './answers.ts';
import type { Caller } from './bearer.ts';
import { DAY, PICTURES, type Post, userOf, type X, type XUser } from './state.ts';

/** Fields of a query, with both of the names X has for them; unknown ones are refused. */
function fieldsOf(query: URLSearchParams, names: readonly string[], known: readonly string[]): string[] {
  const asked = names.flatMap((name) => (query.get(name) ?? '').split(',').filter(Boolean));
  const unknown = asked.find((field) => !known.includes(field));
  if (unknown)
    throw invalid(`The \`${names[0]}\` query parameter value [${unknown}] is not one of [${known}]`);
  return asked;
}

type UserField = (x: X, user: XUser) => unknown;
const USER: Record<string, UserField> = {
  id: (_, user) => user.id,
  name: (_, user) => user.name,
  username: (_, user) => user.username,
  profile_image_url: (x, user) => x.world.browse(`https://${PICTURES}/profile_images/${user.username}.svg`),
  verified: (_, user) => user.subscription !== 'None',
  verified_type: (_, user) => (user.subscription === 'None' ? 'none' : 'blue'),
  subscription_type: (_, user) => user.subscription,
  protected: (_, user) => user.protected,
  public_metrics: (x, user) => ({
    followers_count: user.followers,
    following_count: 120,
    tweet_count: standing(x, user).length,
    listed_count: 3,
    like_count: 40,
    media_count: standing(x, user).filter((post) => post.media.length > 0).length,
  }),
};

/** GET /2/users/me */
export function me(x: X, c: Ask, { user }: Caller): unknown {
  const fields = fieldsOf(new URL(c.req.url).searchParams, ['user.fields'], Object.keys(USER));
  const all = new Set(['id', 'name', 'username', ...fields]);
  return { data: Object.fromEntries([...all].map((field) => [field, USER[field]?.(x, user)])) };
}

const standing = (x: X, user: XUser): Post[] =>
  Object.values(x.state.posts).filter((post) => post.owner === user.username && post.deletedAt === null);

type PostField = (x: X, post: Post) => unknown;
const POST: Record<string, PostField> = {
  id: (_, post) => post.id,
  text: (_, post) => post.shown,
  author_id: (x, post) => userOf(x, post.owner).id,
  created_at: (_, post) => new Date(post.publicAt).toISOString(),
  conversation_id: (_, post) => post.conversation,
  attachments: (x, post) =>
    post.media.length > 0 ? { media_keys: post.media.map((id) => x.state.media[id]?.key) } : undefined,
  entities: (_, post) => (post.links.length > 0 ? { urls: post.links } : undefined),
  referenced_tweets: (_, post) => (post.replyTo ? [{ type: 'replied_to', id: post.replyTo }] : undefined),
  public_metrics: (x, post) => metrics(x, post),
  non_public_metrics: (x, post) => ownersMetrics(x, post),
  organic_metrics: (x, post) => ({ ...metrics(x, post), ...ownersMetrics(x, post) }),
};

/** Told to the owner alone, of posts of the last 30 days. */
const OWNERS = ['non_public_metrics', 'organic_metrics'];

const mayTell = (x: X, caller: XUser, post: Post): boolean =>
  post.owner === caller.username && post.publicAt > x.world.now() - 30 * DAY;

function describe(x: X, caller: XUser, post: Post, fields: readonly string[]): Record<string, unknown> {
  const told = fields.filter((field) => !OWNERS.includes(field) || mayTell(x, caller, post));
  return Object.fromEntries(
    [...new Set(['id', 'text', 'edit_history_tweet_ids', ...told])].map((field) => [
      field,
      field === 'edit_history_tweet_ids' ? [post.id] : POST[field]?.(x, post),
    ]),
  );
}

function metrics(x: X, post: Post): Record<string, number> {
  const views = viewsBy(x.world.now(), post.id, post.publicAt);
  return {
    retweet_count: Math.floor(views / 200),
    reply_count: Math.floor(views / 150),
    like_count: Math.floor(views / 30),
    quote_count: Math.floor(views / 400),
    bookmark_count: Math.floor(views / 300),
    impression_count: views,
  };
}

function ownersMetrics(x: X, post: Post): Record<string, number> {
  const views = viewsBy(x.world.now(), post.id, post.publicAt);
  return {
    impression_count: views,
    url_link_clicks: post.links.some((link) => !link.media_key) ? Math.floor(views / 80) : 0,
    user_profile_clicks: Math.floor(views / 120),
    engagements: Math.floor(views / 20),
  };
}

const POST_FIELDS = ['tweet.fields', 'post.fields'];

/** GET /2/users/{id}/tweets : the newest first. */
export function timeline(x: X, c: Ask, caller: Caller): unknown {
  const query = new URL(c.req.url).searchParams;
  const user = x.options.users.find((one) => one.id === c.req.param('id'));
  if (!user) throw notFound('user', c.req.param('id') ?? '');
  const fields = fieldsOf(query, POST_FIELDS, Object.keys(POST));
  const most = Number(query.get('max_results') ?? 10);
  if (!Number.isInteger(most) || most < 5 || most > 100)
    throw invalid('The `max_results` query parameter value is not between 5 and 100');
  const since = timeOf(query, 'start_time') ?? 0;
  const excluded = (query.get('exclude') ?? '').split(',');
  const now = x.world.now();
  const posts = standing(x, user)
    .filter((post) => post.publicAt >= since && post.publicAt + x.options.listedAfter <= now)
    .filter((post) => !(excluded.includes('replies') && post.replyTo))
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1))
    .slice(0, most);
  if (posts.length === 0) return { meta: { result_count: 0 } };
  const meta = { result_count: posts.length, newest_id: posts[0]?.id, oldest_id: posts.at(-1)?.id };
  return { data: posts.map((post) => describe(x, caller.user, post, fields)), meta };
}

function timeOf(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text))
    throw invalid(`The \`${name}\` query parameter value [${text}] is not a valid RFC3339 date-time`);
  return Date.parse(text);
}

/** GET /2/tweets?ids=… and /2/tweets/{id} : what is gone, or not to be told, is an error beside the others. */
export function lookup(x: X, c: Ask, { user }: Caller): unknown {
  const query = new URL(c.req.url).searchParams;
  const one = c.req.param('id');
  const ids = one ? [one] : (query.get('ids') ?? '').split(',').filter(Boolean);
  if (ids.length === 0 || ids.length > 100) throw invalid('`ids` takes 1 to 100 of them');
  const odd = ids.find((id) => !/^[0-9]{1,19}$/.test(id));
  if (odd) throw invalid(`The \`ids\` query parameter value [${odd}] is not valid`);
  const fields = fieldsOf(query, POST_FIELDS, Object.keys(POST));
  const found = ids.flatMap((id) => {
    const post = x.state.posts[id];
    return post && post.deletedAt === null ? [post] : [];
  });
  const asked = fields.filter((field) => OWNERS.includes(field));
  const errors = [
    ...ids.filter((id) => !found.some((post) => post.id === id)).map(missing),
    ...found
      .filter((post) => !mayTell(x, user, post))
      .flatMap(({ id }) => asked.map((field) => closed(id, field))),
  ];
  const data = found.map((post) => describe(x, user, post, fields));
  return {
    ...(data.length > 0 ? { data: one ? data[0] : data } : {}),
    ...(errors.length > 0 ? { errors } : {}),
  };
}

const missing = (id: string) => ({
  value: id,
  detail: `Could not find tweet with ids: [${id}].`,
  title: 'Not Found Error',
  resource_type: 'tweet',
  parameter: 'ids',
  resource_id: id,
  type: 'https://api.x.com/2/problems/resource-not-found',
});

const closed = (id: string, field: string) => ({
  resource_id: id,
  detail: `Sorry, you are not authorized to access '${field}' on the Tweet with ids : [${id}].`,
  title: 'Field Authorization Error',
  resource_type: 'tweet',
  parameter: 'ids',
  section: 'data',
  field,
  type: 'https://api.x.com/2/problems/not-authorized-for-field',
});
