import type { Ask } from '../attend.ts';
import { isRecord, jsonOf, Refused, wrong } from './answers.ts';
import { type Caller, mustBe } from './bearer.ts';
import { checkContent, only } from './content.ts';
import { DAY, type LinkedIn, MINUTE, type Post, type PostBody } from './state.ts';

/** POST /rest/posts : the one call that shows anything, and shows it at once. */

const MAX_TEXT = 3000;
/** The same post is refused for so long, and for so long after it was deleted. */
const GUARD = 10 * MINUTE;
const GHOST = DAY;
const FIELDS = [
  'author',
  'commentary',
  'visibility',
  'distribution',
  'lifecycleState',
  'isReshareDisabledByAuthor',
  'content',
  'reshareContext',
];
const NEEDED = ['author', 'commentary', 'visibility', 'distribution', 'lifecycleState'];

/** Fates that a test may ask for: the answer without the post's name. */
const NAMELESS = 'nameless';

export async function createPost(linkedin: LinkedIn, c: Ask, caller: Caller): Promise<Response> {
  const body = await jsonOf(c);
  const missing = NEEDED.find((name) => body[name] === undefined);
  if (missing)
    throw new Refused(
      422,
      'UNPROCESSABLE_ENTITY',
      `ERROR :: /${missing} :: field is required but not found and has no default value`,
    );
  only(body, FIELDS, '');
  const author = mustBe(caller, body.author, 'partnerApiPostsExternal.CREATE.20260901');
  checkFrame(body, author);
  const media = checkContent(linkedin, author, body.content);
  const post = body as unknown as PostBody;
  const twin = twinOf(linkedin, post);
  if (twin) throw new Refused(422, 'DUPLICATE_POST', `Content is a duplicate of ${twin.urn}`, { input: {} });
  const fate = c.get('fate') ?? null;
  const { urn } = show(linkedin, { body: post, author, media, fate, acceptedAt: c.get('arrivedAt') });
  return c.body(null, 201, fate === NAMELESS ? {} : { 'x-restli-id': urn });
}

function checkFrame(body: Record<string, unknown>, author: string): void {
  const { commentary, visibility, distribution, lifecycleState } = body;
  if (typeof commentary !== 'string') throw wrong('/commentary', 'commentary must be a string');
  if (commentary.length > MAX_TEXT)
    throw wrong(
      '/commentary',
      `The length of commentary must be at most ${MAX_TEXT}`,
      'FIELD_LENGTH_TOO_LONG',
    );
  const isPage = author.startsWith('urn:li:organization:');
  const views = ['PUBLIC', 'LOGGED_IN', 'CONTAINER', ...(isPage ? [] : ['CONNECTIONS'])];
  if (!views.includes(String(visibility)))
    throw wrong('/visibility', `visibility ${String(visibility)} is not offered`);
  if (lifecycleState !== 'PUBLISHED')
    throw wrong('/lifecycleState', 'lifecycleState must be PUBLISHED when a post is created');
  const feed = isRecord(distribution) ? distribution.feedDistribution : undefined;
  if (feed !== 'MAIN_FEED' && !(isPage && feed === 'NONE'))
    throw wrong('/distribution/feedDistribution', 'feedDistribution must be MAIN_FEED');
  const disabled = body.isReshareDisabledByAuthor;
  if (disabled !== undefined && typeof disabled !== 'boolean')
    throw wrong('/isReshareDisabledByAuthor', 'isReshareDisabledByAuthor must be a boolean');
  if (commentary === '' && !body.content && !body.reshareContext)
    throw wrong('/commentary', 'A post must say or show something');
}

function twinOf({ state, world }: LinkedIn, body: PostBody): Post | undefined {
  const key = keyOf(body);
  const now = world.now();
  return Object.values(state.posts).findLast(
    (one) =>
      keyOf(one.body) === key &&
      (one.deletedAt === null ? now < one.createdAt + GUARD : now < one.deletedAt + GHOST),
  );
}

const keyOf = ({ author, commentary, content }: PostBody): string =>
  JSON.stringify([author, commentary, content ?? null]);

function show(
  { state, world }: LinkedIn,
  given: Pick<Post, 'body' | 'author' | 'media' | 'fate' | 'acceptedAt'>,
): Post {
  state.made += 1;
  const now = world.now();
  // The upper bits of the number are the time.
  const number = (BigInt(now) << 22n) + BigInt(state.made % 4_194_304);
  const { content } = given.body;
  const isPlain = !content || 'article' in content || /^urn:li:image:/.test(mediaId(content));
  const post: Post = {
    ...given,
    urn: `urn:li:${isPlain ? 'share' : 'ugcPost'}:${number}`,
    createdAt: now,
    deletedAt: null,
    comments: [],
  };
  state.posts[post.urn] = post;
  return post;
}

const mediaId = (content: Record<string, unknown>): string =>
  isRecord(content.media) ? String(content.media.id) : '';
