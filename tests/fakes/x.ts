import { html } from 'hono/html';
import { type Ask, hostApp, porter } from './attend.ts';
import type { Fake, World } from './fake.ts';
import { faceSvg } from './meta/faces.ts';
import { page } from './page.ts';
import { noPage, refuse } from './x/answers.ts';
import { behindToken, type Caller } from './x/bearer.ts';
import { authorizeAnswer, authorizePage, endConsents } from './x/consent.ts';
import { append, describeMedium, finalize, initialize, status, uploadWhole } from './x/media.ts';
import { create, remove } from './x/posts.ts';
import { advance } from './x/processing.ts';
import { lookup, me, timeline } from './x/reads.ts';
import { addressOf, guide, published } from './x/seen.ts';
import {
  API,
  emptyState,
  type Medium,
  PICTURES,
  type Post,
  SITE,
  userOf,
  type X,
  type XApp,
  type XOptions,
  type XState,
} from './x/state.ts';
import { exchange, revoke, tokenOperation } from './x/token.ts';
import { unkind } from './x/unkind.ts';
import { sandboxUsers } from './x/users.ts';
import { linksOf } from './x/weigh.ts';

export type XGiven = Partial<Omit<XOptions, 'app'>> & { app?: Partial<XApp> };

export interface XFake extends Fake {
  readonly options: XOptions;
  posts(): Post[];
  /** What was uploaded, in a post or not. */
  media(): Medium[];
  /** US dollars that the app's owner has spent. */
  spent(): number;
  /** The person removes the app in X's settings. */
  disconnect(username: string): void;
}

/** Enough to look back on, few enough to write in a moment. */
const SAVED_ARRIVALS = 2000;

/** The app registered in the sandbox; nothing about it is secret. */
const sandboxApp: XApp = {
  clientId: 'c2FuZGJveC14LWFwcA',
  clientSecret: 'sandbox-x-secret',
  redirectUris: [],
  credits: 25,
};

/** X's API (v2) with OAuth 2.0, strict and stateful. */
export function xFake(world: World, given: XGiven = {}): XFake {
  const options: XOptions = {
    users: given.users ?? [...sandboxUsers],
    pace: given.pace ?? { by: 'clock', processing: 2000 },
    loopback: given.loopback ?? false,
    listedAfter: given.listedAfter ?? 0,
    app: { ...sandboxApp, ...given.app },
  };
  const x: X = {
    world,
    options,
    state: emptyState(),
    porter: porter(
      world,
      unkind(world, () => x),
    ),
    arriving: new Map(),
    calls: new Map(),
  };
  return {
    platform: 'x',
    hosts: [SITE, API, PICTURES],
    app: routes(x),
    options,
    posts: () => Object.values(x.state.posts),
    media: () => Object.values(x.state.media),
    spent: () => Math.round(x.state.spent * 1000) / 1000,
    published: () => published(x),
    waiting: () => [],
    finish(id) {
      throw new Error(`X has no inbox, so no draft ${id} waits in it.`);
    },
    requests: () => [...x.porter.arrivals],
    rows: x.porter.rows,
    tell: x.porter.tell,
    release: () => x.porter.release(),
    async tick() {
      for (const medium of Object.values(x.state.media)) advance(x, medium);
    },
    reset() {
      x.state = emptyState();
      x.arriving.clear();
      x.calls.clear();
      x.porter.reset();
    },
    save: () => ({ state: x.state, arrivals: x.porter.arrivals.slice(-SAVED_ARRIVALS) }),
    load(saved) {
      // Written by `save` above and by nothing else.
      const { state, arrivals } = saved as { state: XState; arrivals: typeof x.porter.arrivals };
      x.state = state;
      x.porter.arrivals.splice(0, x.porter.arrivals.length, ...arrivals);
    },
    guide: (at) => guide(x, at),
    takeDown(id) {
      const post = x.state.posts[id];
      if (!post) throw new Error(`X has no post ${id}.`);
      post.deletedAt = world.now();
    },
    disconnect: (username) => endConsents(x, username),
  };
}

/** US dollars (https://docs.x.com/x-api/getting-started/pricing). */
const PRICES = { post: 0.015, linked: 0.2, read: 0.005, user: 0.01, deletion: 0.01, metadata: 0.005 };

const countOf = (answer: unknown): number => {
  const { data } = answer as { data?: unknown };
  return Array.isArray(data) ? data.length : data ? 1 : 0;
};

function routes(x: X) {
  const app = hostApp();
  const { porter: door } = x;
  type Answer = (x: X, c: Ask, caller: Caller) => unknown;
  const token = (operation: string, scopes: string[], answer: Answer, price = 0, ok = 200) =>
    behindToken(
      x,
      operation,
      scopes,
      (c, caller) => answer(x, c, caller),
      () => price,
      ok,
    );
  const reading = (operation: string, answer: Answer, price: number) =>
    behindToken(
      x,
      operation,
      ['tweet.read', 'users.read'],
      (c, caller) => answer(x, c, caller),
      (answer) => countOf(answer) * price,
    );

  app.get(
    `/${SITE}/i/oauth2/authorize`,
    door.attend('authorize.page', (c) => authorizePage(x, c)),
  );
  app.post(
    `/${SITE}/i/oauth2/authorize`,
    door.attend('authorize.answer', (c) => authorizeAnswer(x, c)),
  );
  app.post(
    `/${API}/2/oauth2/token`,
    door.attend(tokenOperation, (c) => exchange(x, c)),
  );
  app.post(
    `/${API}/2/oauth2/revoke`,
    door.attend('revoke', (c) => revoke(x, c)),
  );

  const media = `/${API}/2/media`;
  app.post(`${media}/upload/initialize`, token('media.init', ['media.write'], initialize));
  app.post(`${media}/upload/:id/append`, token('media.append', ['media.write'], append));
  app.post(`${media}/upload/:id/finalize`, token('media.finalize', ['media.write'], finalize));
  app.get(`${media}/upload`, token('media.status', ['media.write'], status));
  app.post(`${media}/upload`, token('media.upload', ['media.write'], uploadWhole));
  app.post(`${media}/metadata`, token('media.metadata', ['media.write'], describeMedium, PRICES.metadata));

  const posting = ['tweet.read', 'tweet.write', 'users.read'];
  app.post(
    `/${API}/2/tweets`,
    behindToken(
      x,
      'post.create',
      posting,
      (c, caller) => create(x, c, caller),
      (answer) => {
        const made = x.state.posts[(answer as { data: { id: string } }).data.id];
        return linksOf(made?.text ?? '').length > 0 ? PRICES.linked : PRICES.post;
      },
      201,
    ),
  );
  app.delete(`/${API}/2/tweets/:id`, token('post.delete', posting, remove, PRICES.deletion));
  app.get(`/${API}/2/tweets`, reading('posts.lookup', lookup, PRICES.read));
  app.get(`/${API}/2/tweets/:id`, reading('posts.lookup', lookup, PRICES.read));
  app.get(`/${API}/2/users/me`, reading('me', me, PRICES.user));
  app.get(`/${API}/2/users/:id/tweets`, reading('posts.list', timeline, PRICES.read));

  app.get(
    `/${PICTURES}/profile_images/:name`,
    door.attend('face', (c) => {
      const name = (c.req.param('name') ?? '').replace(/\.svg$/, '');
      const user = x.options.users.find((one) => one.username === name);
      return user ? c.body(faceSvg(user), 200, { 'content-type': 'image/svg+xml' }) : c.body(null, 404);
    }),
  );
  app.get(
    `/${SITE}/:name/status/:id`,
    door.attend('post.page', (c) => postPage(x, c)),
  );
  app.notFound(door.attend('unknown', (c) => refuse(c, noPage)));
  return app;
}

/** A post and what is above and below it in its thread, as anybody sees it. */
function postPage(x: X, c: Ask): Response | Promise<Response> {
  const post = x.state.posts[c.req.param('id') ?? ''];
  if (!post || post.deletedAt !== null)
    return c.html(page('Not found', html`<h1>This post is not here</h1>`), 404);
  const { name, username } = userOf(x, post.owner);
  const thread = Object.values(x.state.posts)
    .filter((one) => one.conversation === post.conversation && one.deletedAt === null)
    .sort((a, b) => a.publicAt - b.publicAt);
  return c.html(
    page(
      `${name} on X (sandbox)`,
      html`<h1>${name} <small>@${username}</small></h1>${thread.map(
        (one) => html`<article><p>${one.text}</p>
      <p class="note"><a href="${x.world.browse(addressOf(one))}">${one.media.length} photos or videos</a>, public since ${new Date(one.publicAt).toISOString()}</p></article>`,
      )}`,
    ),
  );
}
