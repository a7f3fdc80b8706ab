import type { Ask } from '../attend.ts';
import { DIGITS } from '../fake.ts';
import { paramsOf, Refused, textOf, wrong } from '../meta/answers.ts';
import { notReady, restricted } from './create.ts';
import { advance } from './progress.ts';
import { type Container, DAY, type Instagram, type InstagramUser, type Post } from './state.ts';

/** Fates of the publishing call that a test may ask for. */
const BLOCKED = 'blocked';
const BLOCKED_BUT_LIVE = 'blocked-but-live';

/** POST /{ig}/media_publish : the one call that shows anything. A container can be used once. */
export async function publishContainer(instagram: Instagram, c: Ask, user: InstagramUser): Promise<unknown> {
  const id = textOf(await paramsOf(c), 'creation_id');
  if (!id) throw wrong('param creation_id is missing');
  if (user.restricted) throw restricted();
  const container = instagram.state.containers[id];
  if (container) advance(instagram, container);
  const isGone = !container || container.owner !== user.username;
  if (isGone || container.status === 'EXPIRED' || container.status === 'PUBLISHED')
    throw new Refused(24, 'The requested resource does not exist', {
      subcode: 2207008,
      said: 'The media builder with this creation id does not exist or has expired.',
    });
  if (container.isChild) throw wrong('a carousel item cannot be published by itself');
  if (container.status !== 'FINISHED') throw notReady();
  const { total, used } = quotaOf(instagram, user);
  if (used >= total)
    throw new Refused(9, 'Application request limit reached', {
      subcode: 2207042,
      said: 'You reached the maximum number of posts that is allowed to be published by Content Publishing API.',
    });
  const fate = c.get('fate');
  const blocked = new Refused(4, 'Application request limit reached', {
    subcode: 2207051,
    said: 'We restrict certain activity to protect our community.',
  });
  if (fate === BLOCKED) throw blocked;
  const post = show(instagram, container, c.get('arrivedAt'));
  if (fate === BLOCKED_BUT_LIVE) throw blocked;
  return { id: post.id };
}

/** What an account may still post: its own posts of 24 hours, and what other apps have used. */
export function quotaOf(instagram: Instagram, user: InstagramUser): { total: number; used: number } {
  const since = instagram.world.now() - DAY;
  const own = Object.values(instagram.state.posts).filter(
    (post) => post.owner === user.username && post.publicAt > since,
  );
  return { total: user.dailyPosts, used: user.usedElsewhere + own.length };
}

function show(instagram: Instagram, container: Container, acceptedAt: number): Post {
  const { world, state } = instagram;
  container.status = 'PUBLISHED';
  const { owner, kind, caption, options, media } = container;
  const post: Post = {
    id: `180${world.id(14, DIGITS)}`,
    owner,
    container: container.id,
    kind,
    caption,
    options,
    media,
    shortcode: `D${world.id(10)}`,
    acceptedAt,
    publicAt: world.now(),
    commentsOn: true,
    goneAt: null,
    comments: [],
  };
  state.posts[post.id] = post;
  return post;
}
