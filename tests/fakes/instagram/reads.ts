import type { Ask } from '../attend.ts';
import { DIGITS } from '../fake.ts';
import { fieldsOf, flagOf, paramsOf, Refused, textOf, wrong } from '../meta/answers.ts';
import { countsOf } from './counts.ts';
import { advance, fetchLate } from './progress.ts';
import { quotaOf } from './publish.ts';
import { DAY, type Instagram, type InstagramUser, LOGIN, PICTURES, type Post } from './state.ts';

/** What can be looked up, and the little that can be changed afterwards. */

type Fields<T> = Record<string, (instagram: Instagram, one: T) => unknown>;

async function picked<T>(instagram: Instagram, c: Ask, fields: Fields<T>, one: T): Promise<object> {
  const asked = fieldsOf(await paramsOf(c));
  return shaped(instagram, fields, one, asked);
}

function shaped<T>(instagram: Instagram, fields: Fields<T>, one: T, asked: string[]): object {
  const names = asked.includes('id') ? asked : [...asked, 'id'];
  const unknown = names.find((name) => !(name in fields));
  if (unknown) throw wrong(`Tried accessing nonexisting field (${unknown})`);
  return Object.fromEntries(names.map((name) => [name, fields[name]?.(instagram, one)]));
}

const USER: Fields<InstagramUser> = {
  id: (_, user) => user.appScopedId,
  user_id: (_, user) => user.id,
  username: (_, user) => user.username,
  name: (_, user) => user.name,
  account_type: (_, user) => user.accountType,
  profile_picture_url: ({ world }, user) => world.browse(`https://${PICTURES}/face/${user.username}.svg`),
  followers_count: (_, user) => user.followers,
  follows_count: () => 180,
  media_count: (instagram, user) => postsOf(instagram, user).length,
};

/** GET /me */
export const me = (instagram: Instagram, c: Ask, user: InstagramUser) => picked(instagram, c, USER, user);

/** GET /{ig}/content_publishing_limit */
export async function quota(instagram: Instagram, c: Ask, user: InstagramUser): Promise<unknown> {
  const asked = fieldsOf(await paramsOf(c));
  const { total, used } = quotaOf(instagram, user);
  const config = { quota_total: total, quota_duration: DAY / 1000 };
  return { data: [{ quota_usage: used, ...(asked.includes('config') ? { config } : {}) }] };
}

const POST: Fields<Post> = {
  id: (_, post) => post.id,
  caption: (_, post) => (post.caption === '' ? undefined : post.caption),
  timestamp: (_, post) => new Date(post.publicAt).toISOString().replace(/\.\d{3}Z$/, '+0000'),
  media_type: (_, post) => (post.kind === 'carousel' ? 'CAROUSEL_ALBUM' : isMovie(post) ? 'VIDEO' : 'IMAGE'),
  permalink: (_, post) => permalinkOf(post),
  shortcode: (_, post) => post.shortcode,
  like_count: (instagram, post) => countsOf(instagram, post).likes,
  comments_count: (instagram, post) => countsOf(instagram, post).comments,
};

const isMovie = (post: Post): boolean => post.media[0]?.mime.startsWith('video/') ?? false;

/** The address a person opens to see a post. */
export function permalinkOf(post: Post): string {
  if (post.kind === 'story') return `https://${LOGIN}/stories/${post.owner}/${post.id}`;
  return `https://${LOGIN}/${post.kind === 'reel' ? 'reel' : 'p'}/${post.shortcode}/`;
}

/** GET /{id} : a container's status, or a post's facts. */
export async function node(instagram: Instagram, c: Ask, user: InstagramUser): Promise<unknown> {
  const id = c.req.param('id') ?? '';
  const container = instagram.state.containers[id];
  if (container?.owner === user.username) {
    await fetchLate(instagram, container);
    advance(instagram, container, true);
    const fields: Fields<typeof container> = {
      id: () => id,
      status_code: () => container.status,
      status: () =>
        container.error === null
          ? `${container.status[0]}${container.status.slice(1).toLowerCase()}`
          : `Error: Media upload has failed with error code ${container.error}`,
      copyright_check_status: () => ({ status: 'not_started', matches_found: false }),
    };
    return picked(instagram, c, fields, container);
  }
  return picked(instagram, c, POST, postOf(instagram, user, id));
}

/** GET /{ig}/media and /{ig}/stories : newest first; stories stand in their own list, for a day. */
export async function list(
  instagram: Instagram,
  c: Ask,
  user: InstagramUser,
  stories: boolean,
): Promise<unknown> {
  const params = await paramsOf(c);
  const since = Number(textOf(params, 'since') ?? 0) * 1000;
  const oldest = stories ? instagram.world.now() - DAY : since;
  const posts = postsOf(instagram, user)
    .filter((post) => (post.kind === 'story') === stories && post.publicAt >= oldest)
    .toReversed()
    .slice(0, Number(textOf(params, 'limit') ?? 25));
  const asked = fieldsOf(params);
  return { data: posts.map((post) => shaped(instagram, POST, post, asked)) };
}

/** POST /{media}/comments */
export async function comment(instagram: Instagram, c: Ask, user: InstagramUser): Promise<unknown> {
  const post = postOf(instagram, user, c.req.param('id') ?? '');
  const message = textOf(await paramsOf(c), 'message');
  if (!message) throw wrong('param message is missing');
  post.comments.push(message);
  return { id: `178${instagram.world.id(14, DIGITS)}` };
}

/** POST /{media} : comments on or off; nothing else of a post can be changed. */
export async function update(instagram: Instagram, c: Ask, user: InstagramUser): Promise<unknown> {
  const post = postOf(instagram, user, c.req.param('id') ?? '');
  const isOn = flagOf(await paramsOf(c), 'comment_enabled');
  if (isOn === undefined) throw wrong('param comment_enabled is missing');
  post.commentsOn = isOn;
  return { success: true };
}

export function postOf(instagram: Instagram, user: InstagramUser, id: string): Post {
  const post = instagram.state.posts[id];
  if (post?.owner === user.username && post.goneAt === null) return post;
  throw new Refused(
    100,
    `Unsupported request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
    { subcode: 33 },
  );
}

export const postsOf = (instagram: Instagram, user: InstagramUser): Post[] =>
  Object.values(instagram.state.posts).filter((post) => post.owner === user.username && post.goneAt === null);
