import { html } from 'hono/html';
import { type Ask, hostApp, porter } from './attend.ts';
import { createPhoto, createPost, photoStory } from './facebook/feed.ts';
import { insights } from './facebook/insights.ts';
import { advance } from './facebook/progress.ts';
import { comment, erase, listFeed, listStories, node, update } from './facebook/reads.ts';
import { ROWS } from './facebook/rows.ts';
import { guide, published } from './facebook/seen.ts';
import {
  emptyState,
  type Facebook,
  type FacebookApp,
  type FacebookOptions,
  type FacebookPage,
  type FacebookState,
  GRAPH,
  type Photo,
  PICTURES,
  pageOf,
  SITE,
  UPLOAD,
  userOf,
  type Video,
} from './facebook/state.ts';
import { accounts, consentPage, permissions, takeBack, token, tokenOperation } from './facebook/token.ts';
import { upload } from './facebook/upload.ts';
import { sandboxUsers } from './facebook/users.ts';
import { createVideo, phased, phaseOperation } from './facebook/videos.ts';
import type { Fake, World } from './fake.ts';
import type { InstagramFake } from './instagram.ts';
import { answering, Refused, refuse } from './meta/answers.ts';
import { answerConsent, showConsent } from './meta/consent-page.ts';
import { faceSvg } from './meta/faces.ts';
import { type Caller, callerOf, endConsents, mustHave } from './meta/grants.ts';
import { uploadRows } from './meta/rows.ts';
import { unkind } from './meta/unkind.ts';
import { page as webPage } from './page.ts';

export type FacebookGiven = Partial<Omit<FacebookOptions, 'app'>> & {
  app?: Partial<FacebookApp>;
  /** The accounts that belong to the Pages. */
  instagram?: InstagramFake;
};

export interface FacebookFake extends Fake {
  readonly options: FacebookOptions;
  /** Photos that are there, in a post or not. */
  photos(): Photo[];
  /** Videos that were begun, shown or not. */
  videos(): Video[];
  comments(): { on: string; message: string }[];
  /** Ids of what was deleted. */
  gone(): string[];
  /** The person removes the app in Facebook's settings. */
  disconnect(username: string): void;
}

/** Enough to look back on, few enough to write in a moment. */
const SAVED_ARRIVALS = 2000;

/** The app registered in the sandbox; nothing about it is secret. */
const sandboxApp: FacebookApp = {
  clientId: '990000000000002',
  clientSecret: 'sandbox-facebook-secret',
  redirectUris: [],
};

/** Facebook Login and the Pages API, strict and stateful. */
export function facebookFake(world: World, given: FacebookGiven = {}): FacebookFake {
  const options: FacebookOptions = {
    users: given.users ?? [...sandboxUsers],
    pace: given.pace ?? { by: 'clock', processing: 2000 },
    loopback: given.loopback ?? false,
    app: { ...sandboxApp, ...given.app },
  };
  const facebook: Facebook = {
    world,
    options,
    state: emptyState(),
    porter: porter(
      world,
      unkind(world, () => facebook, ROWS, uploadRows),
    ),
    probes: new Map(),
    behind: null,
  };
  facebook.behind = given.instagram?.behindPages(facebook) ?? null;
  const { porter: door } = facebook;
  return {
    platform: 'facebook',
    hosts: [SITE, GRAPH, UPLOAD, PICTURES],
    app: routes(facebook),
    options,
    photos: () => Object.values(facebook.state.photos),
    videos: () => Object.values(facebook.state.videos),
    comments: () => [...facebook.state.comments],
    gone: () =>
      [...Object.values(facebook.state.posts), ...Object.values(facebook.state.videos)]
        .filter((one) => one.goneAt !== null)
        .map((one) => one.id),
    published: () => published(facebook),
    waiting: () => [],
    finish(id) {
      throw new Error(`Facebook has no inbox, so no draft ${id} waits in it.`);
    },
    requests: () => [...door.arrivals],
    rows: door.rows,
    tell: door.tell,
    release: () => door.release(),
    async tick() {
      for (const video of Object.values(facebook.state.videos)) advance(facebook, video);
    },
    reset() {
      facebook.state = emptyState();
      facebook.probes.clear();
      door.reset();
    },
    save: () => ({ state: facebook.state, arrivals: door.arrivals.slice(-SAVED_ARRIVALS) }),
    load(saved) {
      // Written by `save` above and by nothing else.
      const { state, arrivals } = saved as { state: FacebookState; arrivals: typeof door.arrivals };
      facebook.state = state;
      door.arrivals.splice(0, door.arrivals.length, ...arrivals);
    },
    guide: (at) => guide(facebook, at),
    takeDown(id) {
      const { posts, videos } = facebook.state;
      const one = posts[id] ?? videos[id] ?? Object.values(videos).find((video) => video.postId === id);
      if (!one) throw new Error(`Facebook has no post ${id}.`);
      one.goneAt = world.now();
    },
    disconnect: (username) => endConsents(facebook, username),
  };
}

const POSTS = 'pages_manage_posts';
const READ = 'pages_read_engagement';
const ENGAGE = 'pages_manage_engagement';
const INSIGHTS = 'read_insights';

function routes(facebook: Facebook) {
  const app = hostApp();
  const { porter: door, world } = facebook;
  type Operation = Parameters<typeof answering>[2];

  /** As the person: everything about the consent itself. */
  const person = (operation: Operation, answer: (c: Ask, caller: Caller) => unknown) =>
    answering(door, world, operation, async (c) => {
      const caller = await callerOf(facebook, c);
      c.set('account', caller.person);
      return answer(c, caller);
    });
  /** As a Page, with its token, a scope, and for writing a task there. */
  type Answer = (facebook: Facebook, c: Ask, page: FacebookPage) => unknown;
  const asPage = (operation: Operation, scope: string, answer: Answer) =>
    person(operation, (c, caller) => {
      if (caller.token.page === null)
        throw new Refused(200, '(#200) This call needs the token of a Page.', { status: 403 });
      const page = pageOf(facebook, caller.token.page);
      c.set('account', page.name);
      mustHave(caller, scope);
      const canCreate = page.tasks.includes('CREATE_CONTENT') || page.tasks.includes('MANAGE');
      if (![READ, INSIGHTS].includes(scope) && !canCreate)
        throw new Refused(200, '(#200) The person may not create content on this Page.', { status: 403 });
      const named = c.req.param('page');
      if (named && named !== 'me' && named !== page.id)
        throw new Refused(100, `Object with ID '${named}' does not exist`, { subcode: 33 });
      return answer(facebook, c, page);
    });

  // The versions that live: each does for about two years.
  const v = ':version{v2[3-6]\\.0}';
  const dialog = `/${SITE}/${v}/dialog/oauth`;
  app.get(
    dialog,
    door.attend('dialog.page', (c) => showConsent(c, consentPage(facebook))),
  );
  app.post(
    dialog,
    door.attend('dialog.answer', (c) => answerConsent(facebook, c, consentPage(facebook))),
  );
  const at = `/${GRAPH}/${v}`;
  // What belongs to an Instagram account is answered there.
  app.all(`${at}/:id/*`, (c, next) => facebook.behind?.answer(c.req.param('id'), c.req.raw) ?? next());
  app.get(
    `${at}/oauth/access_token`,
    answering(door, world, tokenOperation, (c) => token(facebook, c)),
  );
  app.get(
    `${at}/me/permissions`,
    person('permissions', (_, caller) => permissions(caller)),
  );
  app.delete(
    `${at}/me/permissions`,
    person('permissions.delete', (_, caller) => takeBack(facebook, caller)),
  );
  app.get(
    `${at}/me/accounts`,
    person('accounts', (c, caller) => {
      mustHave(caller, 'pages_show_list');
      return accounts(facebook, c, caller);
    }),
  );
  app.get(
    `${at}/me`,
    person('me', (_, caller) => {
      if (caller.token.page === null) {
        const { id, name } = userOf(facebook, caller.person);
        return { id, name };
      }
      const { id, name } = pageOf(facebook, caller.token.page);
      return { id, name };
    }),
  );
  app.post(`${at}/:page/feed`, asPage('feed.create', POSTS, createPost));
  app.get(`${at}/:page/feed`, asPage('feed.list', READ, listFeed));
  app.post(`${at}/:page/photos`, asPage('photo.create', POSTS, createPhoto));
  app.post(`${at}/:page/videos`, asPage('video.create', POSTS, createVideo));
  for (const kind of ['reel', 'story'] as const)
    app.post(
      `${at}/:page/${kind === 'reel' ? 'video_reels' : 'video_stories'}`,
      asPage(phaseOperation(kind), POSTS, (_, c, page) => phased(facebook, c, page, kind)),
    );
  app.post(`${at}/:page/photo_stories`, asPage('story.photo', POSTS, photoStory));
  app.get(
    `${at}/:page/stories`,
    asPage('stories.list', READ, (_, __, page) => listStories(facebook, page)),
  );
  app.post(`${at}/:id/comments`, asPage('comment.create', ENGAGE, comment));
  app.get(`${at}/:id/insights`, asPage('insights', INSIGHTS, insights));
  app.get(`${at}/:id`, asPage('node', READ, node));
  app.post(`${at}/:id`, asPage('node.update', POSTS, update));
  app.delete(`${at}/:id`, asPage('node.delete', POSTS, erase));
  app.post(
    `/${UPLOAD}/video-upload/${v}/:id`,
    answering(door, world, 'upload', (c) => upload(facebook, c)),
  );
  app.get(
    `/${PICTURES}/face/:name`,
    door.attend('face', (c) => {
      const id = (c.req.param('name') ?? '').replace(/\.svg$/, '');
      const page = pagesOf(facebook).find((one) => one.id === id);
      return page ? c.body(faceSvg(page), 200, { 'content-type': 'image/svg+xml' }) : c.body(null, 404);
    }),
  );
  app.get(
    `/${SITE}/*`,
    door.attend('post.page', (c) => postPage(facebook, c)),
  );
  app.notFound(door.attend('unknown', (c) => refuse(c, world, new Refused(2500, 'Unknown path components'))));
  return app;
}

const pagesOf = (facebook: Facebook): FacebookPage[] => facebook.options.users.flatMap((user) => user.pages);

/** A post as anybody sees it. */
function postPage(facebook: Facebook, c: Ask): Response | Promise<Response> {
  const { pathname } = new URL(c.req.url);
  const post = published(facebook).find((one) => one.url?.endsWith(pathname));
  if (!post) return c.html(webPage('Not found', html`<h1>This page is not here</h1>`), 404);
  return c.html(
    webPage(
      `${post.accountName} on Facebook (sandbox)`,
      html`<h1>${post.accountName}</h1><article><p>${post.caption}</p>
      <p class="note">${post.kind}, ${post.media.length} of them, public since ${new Date(post.publicAt).toISOString()}</p></article>`,
    ),
  );
}
