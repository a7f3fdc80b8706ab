import { html } from 'hono/html';
import { type Ask, hostApp, porter } from './attend.ts';
import type { Facebook } from './facebook/state.ts';
import type { Fake, World } from './fake.ts';
import { type BehindPages, behindPages } from './instagram/behind-pages.ts';
import { type Behind, type Need, nodes } from './instagram/nodes.ts';
import { advance, fetchLate } from './instagram/progress.ts';
import { me, permalinkOf } from './instagram/reads.ts';
import { ROWS } from './instagram/rows.ts';
import { guide, published } from './instagram/seen.ts';
import {
  type Container,
  emptyState,
  GRAPH,
  type Instagram,
  type InstagramApp,
  type InstagramOptions,
  type InstagramState,
  LOGIN,
  PICTURES,
  type Post,
  TOKENS,
  userOf,
} from './instagram/state.ts';
import { consentPage, fromCode, refreshed, toLong } from './instagram/token.ts';
import { sandboxUsers } from './instagram/users.ts';
import { answering, Refused, refuse } from './meta/answers.ts';
import { answerConsent, showConsent } from './meta/consent-page.ts';
import { faceSvg } from './meta/faces.ts';
import { callerOf, endConsents, mustHave } from './meta/grants.ts';
import { unkind } from './meta/unkind.ts';
import { page } from './page.ts';

export type InstagramGiven = Partial<Omit<InstagramOptions, 'app'>> & { app?: Partial<InstagramApp> };

export interface InstagramFake extends Fake {
  readonly options: InstagramOptions;
  posts(): Post[];
  /** Containers, published or not. */
  containers(): Container[];
  /** The person removes the app in Instagram's settings. */
  disconnect(username: string): void;
  /** The same accounts as Facebook's login reaches them. */
  behindPages(facebook: Facebook): BehindPages;
}

/** Enough to look back on, few enough to write in a moment. */
const SAVED_ARRIVALS = 2000;

/** The app registered in the sandbox; nothing about it is secret. */
const sandboxApp: InstagramApp = {
  clientId: '990000000000001',
  clientSecret: 'sandbox-instagram-secret',
  redirectUris: [],
};

/** The Instagram API with Instagram Login, strict and stateful. */
export function instagramFake(world: World, given: InstagramGiven = {}): InstagramFake {
  const options: InstagramOptions = {
    users: given.users ?? [...sandboxUsers],
    pace: given.pace ?? { by: 'clock', processing: 2000 },
    loopback: given.loopback ?? false,
    app: { ...sandboxApp, ...given.app },
  };
  const instagram: Instagram = {
    world,
    options,
    state: emptyState(),
    porter: porter(
      world,
      unkind(world, () => instagram, ROWS),
    ),
    fetching: new Set(),
  };
  return {
    platform: 'instagram',
    hosts: [LOGIN, TOKENS, GRAPH, PICTURES],
    app: routes(instagram),
    options,
    posts: () => Object.values(instagram.state.posts),
    containers: () => Object.values(instagram.state.containers),
    published: () => published(instagram),
    waiting: () => [],
    finish(id) {
      throw new Error(`Instagram has no inbox, so no draft ${id} waits in it.`);
    },
    requests: () => [...instagram.porter.arrivals],
    rows: instagram.porter.rows,
    tell: instagram.porter.tell,
    release: () => instagram.porter.release(),
    async tick() {
      const containers = Object.values(instagram.state.containers);
      await Promise.all(containers.map((container) => fetchLate(instagram, container)));
      for (const container of containers) advance(instagram, container);
    },
    reset() {
      instagram.state = emptyState();
      instagram.porter.reset();
    },
    save: () => ({ state: instagram.state, arrivals: instagram.porter.arrivals.slice(-SAVED_ARRIVALS) }),
    load(saved) {
      // Written by `save` above and by nothing else.
      const { state, arrivals } = saved as {
        state: InstagramState;
        arrivals: typeof instagram.porter.arrivals;
      };
      instagram.state = state;
      instagram.porter.arrivals.splice(0, instagram.porter.arrivals.length, ...arrivals);
    },
    guide: (at) => guide(instagram, at),
    takeDown(id) {
      const post = instagram.state.posts[id];
      if (!post) throw new Error(`Instagram has no post ${id}.`);
      post.goneAt = world.now();
    },
    disconnect: (username) => endConsents(instagram, username),
    behindPages: (facebook) => behindPages(instagram, facebook),
  };
}

/** The names Instagram's own login has for what a call needs; nothing can be deleted through it. */
const SCOPES: Readonly<Record<Need, string>> = {
  basic: 'instagram_business_basic',
  publish: 'instagram_business_content_publish',
  comments: 'instagram_business_manage_comments',
  insights: 'instagram_business_manage_insights',
  contents: '',
};

function routes(instagram: Instagram) {
  const app = hostApp();
  const { porter: door, world } = instagram;
  /** An account in the path must be the caller's own. */
  const token: Behind = (operation, need, answer) =>
    answering(door, world, operation, async (c) => {
      const caller = await callerOf(instagram, c);
      const user = userOf(instagram, caller.person);
      c.set('account', user.username);
      mustHave(caller, SCOPES[need]);
      const named = c.req.param('ig');
      if (named && named !== 'me' && named !== user.id)
        throw new Refused(100, `Object with ID '${named}' does not exist`, { subcode: 33 });
      return answer(instagram, c, user);
    });

  app.get(
    `/${LOGIN}/oauth/authorize`,
    door.attend('authorize.page', (c) => showConsent(c, consentPage(instagram))),
  );
  app.post(
    `/${LOGIN}/oauth/authorize`,
    door.attend('authorize.answer', (c) => answerConsent(instagram, c, consentPage(instagram))),
  );
  app.post(
    `/${TOKENS}/oauth/access_token`,
    door.attend('token.code', (c) => fromCode(instagram, c)),
  );
  app.get(
    `/${GRAPH}/access_token`,
    answering(door, world, 'token.long', (c) => toLong(instagram, c)),
  );
  app.get(
    `/${GRAPH}/refresh_access_token`,
    answering(door, world, 'token.refresh', (c) => refreshed(instagram, c)),
  );

  // The versions that live: each does for about two years.
  const v = `/${GRAPH}/:version{v2[3-6]\\.0}`;
  app.delete(
    `${v}/me/permissions`,
    token('permissions.delete', 'basic', (_, __, user) => {
      endConsents(instagram, user.username);
      return { success: true };
    }),
  );
  app.get(`${v}/me`, token('me', 'basic', me));
  nodes(app, v, token);

  app.get(
    `/${PICTURES}/face/:name`,
    door.attend('face', (c) => {
      const name = (c.req.param('name') ?? '').replace(/\.svg$/, '');
      const user = instagram.options.users.find((one) => one.username === name);
      return user ? c.body(faceSvg(user), 200, { 'content-type': 'image/svg+xml' }) : c.body(null, 404);
    }),
  );
  app.get(
    `/${LOGIN}/*`,
    door.attend('post.page', (c) => postPage(instagram, c)),
  );
  app.notFound(
    door.attend('unknown', (c) => refuse(c, world, new Refused(2500, 'Unknown path components', {}))),
  );
  return app;
}

/** A post as anybody sees it. */
function postPage(instagram: Instagram, c: Ask): Response | Promise<Response> {
  const { pathname } = new URL(c.req.url);
  const post = Object.values(instagram.state.posts).find((one) => permalinkOf(one).endsWith(pathname));
  if (!post) return c.html(page('Not found', html`<h1>This page is not here</h1>`), 404);
  const { name, username } = userOf(instagram, post.owner);
  return c.html(
    page(
      `${name} on Instagram (sandbox)`,
      html`<h1>${name} <small>@${username}</small></h1><article><p>${post.caption}</p>
      <p class="note">${post.kind}, ${post.media.length} of them, public since ${new Date(post.publicAt).toISOString()}</p>
      ${post.comments.map((text) => html`<p>${username}: ${text}</p>`)}</article>`,
    ),
  );
}
