import * as z from 'zod';
import type { Ask } from '../attend.ts';
import { forbidden, invalid, notFound } from './answers.ts';
import type { Caller } from './bearer.ts';
import { jsonOf } from './media.ts';
import { advance } from './processing.ts';
import {
  DAY,
  isSubscriber,
  type Link,
  type Medium,
  type Post,
  SITE,
  snowflake,
  type X,
  type XUser,
} from './state.ts';
import { linksOf, weigh } from './weigh.ts';

const NAMED = z.string().regex(/^[0-9]{1,19}$/);
const Create = z.strictObject({
  text: z.string().optional(),
  media: z
    .strictObject({ media_ids: z.array(NAMED).min(1), tagged_user_ids: z.array(NAMED).max(10).optional() })
    .optional(),
  reply: z
    .strictObject({
      in_reply_to_tweet_id: NAMED,
      exclude_reply_user_ids: z.array(NAMED).optional(),
      // Taken, and without effect.
      auto_populate_reply_metadata: z.boolean().optional(),
    })
    .optional(),
  reply_settings: z.enum(['following', 'mentionedUsers', 'subscribers', 'verified']).optional(),
  poll: z
    .strictObject({
      options: z.array(z.string().min(1).max(25)).min(2).max(4),
      duration_minutes: z.number().int().min(5).max(10_080),
    })
    .optional(),
  quote_tweet_id: NAMED.optional(),
  made_with_ai: z.boolean().optional(),
  paid_partnership: z.boolean().optional(),
});
type Create = z.infer<typeof Create>;

/** Nobody says how long X remembers a text. */
const REMEMBERED = DAY;
const FREE_LENGTH = 280;
const PAID_LENGTH = 25_000;

/** POST /2/tweets : public at once. */
export async function create(x: X, c: Ask, { user }: Caller): Promise<unknown> {
  const asked = await jsonOf(c, Create);
  if (user.locked)
    throw forbidden(
      'To protect our users from spam and other malicious activity, this account is temporarily locked.',
    );
  if (asked.quote_tweet_id) throw forbidden('Quoting posts is not part of your access.');
  if ([asked.media, asked.poll].filter(Boolean).length > 1)
    throw invalid('media and poll exclude each other.');
  const text = (asked.text ?? '').trim();
  checkText(user, text, asked);
  const media = (asked.media?.media_ids ?? []).map((id) => usable(x, user, id));
  checkMedia(media);
  const above = asked.reply ? answered(x, user, asked.reply.in_reply_to_tweet_id) : null;
  if (text !== '' && isDouble(x, user, text))
    throw forbidden('You are not allowed to create a Tweet with duplicate content.');
  const post = show(x, c, user, { text, media, above, asked });
  return { data: { id: post.id, text: post.shown, edit_history_tweet_ids: [post.id] } };
}

function checkText(user: XUser, text: string, { media, poll }: Create): void {
  if (text === '' && !media && !poll) throw invalid('text or media is needed.');
  if (weigh(text) > (isSubscriber(user) ? PAID_LENGTH : FREE_LENGTH))
    throw forbidden('You are not permitted to perform this action.');
  if ((text.match(/(^|\s)\$[a-z]{1,6}\b/gi) ?? []).length > 1)
    throw invalid('Posts can contain a maximum of one cashtag.');
}

function usable(x: X, user: XUser, id: string): Medium {
  const medium = x.state.media[id];
  if (medium) advance(x, medium);
  const isGone = !medium || medium.owner !== user.username || medium.expiresAt <= x.world.now();
  if (isGone || medium.state !== 'succeeded')
    throw invalid('Your media IDs are invalid.', { 'media.media_ids': [id] });
  return medium;
}

function checkMedia(media: readonly Medium[]): void {
  if (media.length > 4) throw invalid('media_ids: maximum of 4 items allowed.');
  const others = media.filter((one) => one.category !== 'tweet_image').length;
  if (others > 0 && media.length > 1) throw forbidden('You are not permitted to perform this action.');
}

function answered(x: X, user: XUser, id: string): Post {
  const post = x.state.posts[id];
  if (!post || post.deletedAt !== null) throw notFound('tweet', id);
  if (post.owner !== user.username)
    throw forbidden(
      'You can only reply to or quote posts where you are mentioned or are the author.',
      'Authorization Error',
    );
  return post;
}

const isDouble = (x: X, user: XUser, text: string): boolean =>
  Object.values(x.state.posts).some(
    (one) => one.owner === user.username && one.text === text && one.publicAt > x.world.now() - REMEMBERED,
  );

interface Showing {
  text: string;
  media: Medium[];
  above: Post | null;
  asked: Create;
}

function show(x: X, c: Ask, user: XUser, { text, media, above, asked }: Showing): Post {
  const id = snowflake(x);
  const { reply_settings, made_with_ai, paid_partnership } = asked;
  const named = { reply_settings, made_with_ai, paid_partnership };
  const options: Post['options'] = {};
  for (const [name, value] of Object.entries(named)) if (value) options[name] = value;
  const post: Post = {
    id,
    owner: user.username,
    text,
    ...shown(x, user, id, text, media),
    media: media.map((one) => one.id),
    replyTo: above?.id ?? null,
    conversation: above?.conversation ?? id,
    options,
    acceptedAt: c.get('arrivedAt'),
    publicAt: x.world.now(),
    deletedAt: null,
  };
  x.state.posts[id] = post;
  return post;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The text as X gives it back: links short, one more for the media, three signs escaped. */
function shown(x: X, user: XUser, id: string, text: string, media: readonly Medium[]) {
  const links: Link[] = [];
  let out = '';
  let done = 0;
  const add = (expanded: string, media_key?: string): void => {
    const url = `https://t.co/${x.world.id(10)}`;
    const start = out.length;
    out += url;
    const display_url = expanded.replace(/^https?:\/\//, '');
    const link = { start, end: out.length, url, expanded_url: expanded, display_url };
    links.push(media_key ? { ...link, media_key } : link);
  };
  for (const link of linksOf(text)) {
    out += escaped(text.slice(done, link.start));
    add(/^https?:/.test(link.text) ? link.text : `http://${link.text}`);
    done = link.start + link.text.length;
  }
  out += escaped(text.slice(done));
  const [first] = media;
  if (first) {
    if (out !== '') out += ' ';
    const kind = first.category === 'tweet_video' ? 'video' : 'photo';
    add(`https://${SITE}/${user.username}/status/${id}/${kind}/1`, first.key);
  }
  return { shown: out, links };
}

/** DELETE /2/tweets/{id} */
export function remove(x: X, c: Ask, { user }: Caller): unknown {
  const id = c.req.param('id') ?? '';
  const post = x.state.posts[id];
  if (!post || post.deletedAt !== null) throw notFound('tweet', id);
  if (post.owner !== user.username) throw forbidden('You are not allowed to delete this Tweet.');
  post.deletedAt = x.world.now();
  return { data: { deleted: true } };
}
