import type { Ask } from '../attend.ts';
import { isRecord, jsonOf, Refused, wrong } from './answers.ts';
import { type Caller, denied, mustBe, mustHave, writesFor } from './bearer.ts';
import { readLittle } from './little.ts';
import type { LinkedIn, Post } from './state.ts';

/** Reading, changing and deleting posts. A member's token reads none of them. */

/** A Page's post is taken, and shows a moment later. */
const RENDERED_AFTER = 500;

/** In any case: LinkedIn's own client writes it small. */
const isMethod = (c: Ask, name: string): boolean =>
  (c.req.header('x-restli-method') ?? '').toUpperCase() === name;

const urnIn = (c: Ask): string => {
  const urn = decodeURIComponent(c.req.param('urn') ?? '');
  if (!/^urn:li:(share|ugcPost):\d+$/.test(urn))
    throw new Refused(400, 'INVALID_URN_TYPE', `${urn} is not the URN of a post`);
  return urn;
};

function postIn(linkedin: LinkedIn, c: Ask): Post {
  const post = linkedin.state.posts[urnIn(c)];
  if (!post || post.deletedAt !== null) throw new Refused(404, undefined, 'Could not find the post');
  return post;
}

export const isShown = ({ world }: LinkedIn, post: Post): boolean =>
  post.fate !== 'fail' && world.now() >= post.createdAt + RENDERED_AFTER;

function view(linkedin: LinkedIn, post: Post): Record<string, unknown> {
  const { body, urn, createdAt } = post;
  const lifecycleState =
    post.fate === 'fail' ? 'PUBLISH_FAILED' : isShown(linkedin, post) ? 'PUBLISHED' : 'PUBLISH_REQUESTED';
  return {
    id: urn,
    author: post.author,
    commentary: readLittle(body.commentary).stored,
    ...(body.content ? { content: body.content } : {}),
    createdAt,
    publishedAt: createdAt,
    lastModifiedAt: createdAt,
    lifecycleState,
    ...(post.fate === 'fail' ? { lifecycleStateInfo: { contentStatus: 'FAILED' } } : {}),
    visibility: body.visibility,
    distribution: body.distribution,
    isReshareDisabledByAuthor: body.isReshareDisabledByAuthor ?? false,
  };
}

/** GET /rest/posts/URN?viewContext=AUTHOR */
export function showPost(linkedin: LinkedIn, c: Ask, caller: Caller): Response {
  mustHave(caller, ['r_organization_social'], 'partnerApiPostsExternal.GET');
  const post = postIn(linkedin, c);
  if (!writesFor(caller, post.author)) throw denied('partnerApiPostsExternal.GET');
  return c.json(view(linkedin, post));
}

/** GET /rest/posts?q=author : newest first. */
export function listPosts(linkedin: LinkedIn, c: Ask, caller: Caller): Response {
  const query = new URL(c.req.url).searchParams;
  if (!isMethod(c, 'FINDER') || query.get('q') !== 'author')
    throw new Refused(400, 'ILLEGAL_ARGUMENT', 'Say X-RestLi-Method: FINDER and q=author');
  mustHave(caller, ['r_organization_social'], 'partnerApiPostsExternal.FINDER-author');
  const author = query.get('author') ?? '';
  if (!writesFor(caller, author)) throw denied('partnerApiPostsExternal.FINDER-author');
  const count = Number(query.get('count') ?? 10);
  if (!(count >= 1 && count <= 100)) throw wrong('count', 'count must lie between 1 and 100');
  const elements = Object.values(linkedin.state.posts)
    .filter((one) => one.author === author && one.deletedAt === null)
    .toSorted((one, other) => other.createdAt - one.createdAt)
    .slice(0, count)
    .map((one) => view(linkedin, one));
  return c.json({ paging: { start: 0, count, links: [] }, elements });
}

/** DELETE /rest/posts/URN : yes, even where it is gone already. */
export function deletePost(linkedin: LinkedIn, c: Ask, caller: Caller): Response {
  const post = linkedin.state.posts[urnIn(c)];
  if (post) mustBe(caller, post.author, 'partnerApiPostsExternal.DELETE');
  if (post && post.deletedAt === null) post.deletedAt = linkedin.world.now();
  return c.body(null, 204);
}

/** POST /rest/posts/URN with X-RestLi-Method: PARTIAL_UPDATE : the text alone. */
export async function editPost(linkedin: LinkedIn, c: Ask, caller: Caller): Promise<Response> {
  if (!isMethod(c, 'PARTIAL_UPDATE'))
    throw new Refused(400, 'ILLEGAL_ARGUMENT', 'Say X-RestLi-Method: PARTIAL_UPDATE');
  const post = postIn(linkedin, c);
  mustBe(caller, post.author, 'partnerApiPostsExternal.PARTIAL_UPDATE');
  const { patch } = await jsonOf(c);
  const set = isRecord(patch) ? patch.$set : undefined;
  if (!isRecord(set) || typeof set.commentary !== 'string' || Object.keys(set).length > 1)
    throw wrong('/patch/$set', 'Only commentary can be changed');
  post.body.commentary = set.commentary;
  return c.body(null, 204);
}

/** POST /rest/socialActions/URN/comments */
export async function comment(linkedin: LinkedIn, c: Ask, caller: Caller): Promise<Response> {
  const post = postIn(linkedin, c);
  const { actor, object, message } = await jsonOf(c);
  mustBe(caller, actor, 'socialActions.comments.CREATE');
  if (object !== post.urn) throw wrong('/object', 'object must be the post');
  const text = isRecord(message) ? message.text : undefined;
  if (typeof text !== 'string' || text === '')
    throw wrong('/message/text', 'text is required', 'MISSING_FIELD');
  if (text.length > 1250) throw wrong('/message/text', 'text is too long', 'FIELD_LENGTH_TOO_LONG');
  post.comments.push(text);
  const id = linkedin.world.id(19, '0123456789');
  return c.json({ id, actor, object, message: { text } }, 201, { 'x-restli-id': id });
}
