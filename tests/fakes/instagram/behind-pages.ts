import type { Ask } from '../attend.ts';
import { hostApp } from '../attend.ts';
import { type Facebook, type FacebookPage, GRAPH, pageOf } from '../facebook/state.ts';
import { answering, fieldsOf, paramsOf, pick, Refused } from '../meta/answers.ts';
import { type Caller, callerOf, mustHave } from '../meta/grants.ts';
import { type Behind, type Need, nodes } from './nodes.ts';
import { postOf, postsOf } from './reads.ts';
import { type Instagram, type InstagramUser, PICTURES } from './state.ts';

/**
 * The Instagram API with Facebook Login: the same accounts and posts, reached at Facebook's host with the tokens of
 * the Pages they belong to. Written from
 * https://developers.facebook.com/docs/instagram-platform/instagram-api-with-facebook-login
 */
export interface BehindPages {
  /** What a list of Pages may tell of the account with this id. */
  describe(id: string | null): Record<string, unknown> | null;
  /** Null where `id` is nothing of Instagram's. */
  answer(id: string, request: Request): Response | Promise<Response> | null;
}

/** The names Facebook's login has for what a call needs. */
const SCOPES: Readonly<Record<Need, string>> = {
  basic: 'instagram_basic',
  publish: 'instagram_content_publish',
  comments: 'instagram_manage_comments',
  insights: 'instagram_manage_insights',
  contents: 'instagram_manage_contents',
};
const WRITES: readonly Need[] = ['publish', 'comments', 'contents'];

export function behindPages(instagram: Instagram, facebook: Facebook): BehindPages {
  const app = routes(instagram, facebook);
  return {
    describe(id) {
      const user = instagram.options.users.find((one) => one.id === id);
      return user ? describeUser(instagram, user) : null;
    },
    answer: (id, request) => (ownerOf(instagram, id) ? app.fetch(request) : null),
  };
}

/** Whose the account, the container or the post with this id is. */
function ownerOf({ options, state }: Instagram, id: string): InstagramUser | undefined {
  const owner = (state.containers[id] ?? state.posts[id])?.owner;
  return options.users.find((one) => one.id === id || one.username === owner);
}

const describeUser = (instagram: Instagram, user: InstagramUser): Record<string, unknown> => ({
  id: user.id,
  username: user.username,
  name: user.name,
  profile_picture_url: instagram.world.browse(`https://${PICTURES}/face/${user.username}.svg`),
  followers_count: user.followers,
  follows_count: 180,
  media_count: postsOf(instagram, user).length,
});

function routes(instagram: Instagram, facebook: Facebook) {
  const app = hostApp();
  const { porter: door, world } = facebook;
  const behind: Behind = (operation, need, answer) =>
    answering(door, world, operation, async (c) => {
      const caller = await callerOf(facebook, c);
      const named = c.req.param('ig') ?? c.req.param('id') ?? '';
      const user = ownerOf(instagram, named);
      const page = user && pagesOf(facebook, caller).find((one) => one.instagram === user.id);
      if (!user || !page) throw new Refused(100, `Object with ID '${named}' does not exist`, { subcode: 33 });
      c.set('account', user.username);
      mustHave(caller, SCOPES[need]);
      const canCreate = page.tasks.includes('CREATE_CONTENT') || page.tasks.includes('MANAGE');
      if (WRITES.includes(need) && !canCreate)
        throw new Refused(200, '(#200) The person may not create content for this Page.', { status: 403 });
      return answer(instagram, c, user);
    });

  const at = `/${GRAPH}/:version`;
  const isAccount = (id: string): boolean => instagram.options.users.some((one) => one.id === id);
  const own = behind('account', 'basic', account);
  app.get(`${at}/:id`, (c, next) => (isAccount(c.req.param('id')) ? own(c) : next()));
  app.delete(`${at}/:id`, behind('media.delete', 'contents', erase));
  nodes(app, at, behind);
  return app;
}

/** The Pages a token speaks for: a Page's own for that one, a person's for all they let the app have. */
const pagesOf = (facebook: Facebook, { token, grant }: Caller): FacebookPage[] =>
  (token.page === null ? grant.pages : [token.page]).map((id) => pageOf(facebook, id));

/** GET /{ig} */
const account = async (instagram: Instagram, c: Ask, user: InstagramUser): Promise<unknown> =>
  pick(describeUser(instagram, user), fieldsOf(await paramsOf(c)));

/** DELETE /{media} : https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-media */
function erase(instagram: Instagram, c: Ask, user: InstagramUser): unknown {
  postOf(instagram, user, c.req.param('id') ?? '').goneAt = instagram.world.now();
  return { success: true };
}
