import { type Act, type Ask, hostApp, porter } from './attend.ts';
import type { Fake, World } from './fake.ts';
import { Refused, refused } from './tiktok/answers.ts';
import { authorizeAnswer, authorizePage } from './tiktok/authorize.ts';
import { behindToken, type Caller } from './tiktok/bearer.ts';
import { disconnect } from './tiktok/consent.ts';
import { creatorInfo, userInfo } from './tiktok/creator.ts';
import { inboxInit, photoInit, videoInit } from './tiktok/init.ts';
import { avatar, cover, postPage } from './tiktok/pages.ts';
import { advance, finishDraft, takeDown } from './tiktok/progress.ts';
import { pull } from './tiktok/pull.ts';
import { guide, published, waiting } from './tiktok/seen.ts';
import {
  API,
  emptyState,
  PICTURES,
  SITE,
  type TikTok,
  type TikTokApp,
  type TikTokOptions,
  type TikTokPost,
  type TikTokState,
  UPLOAD,
} from './tiktok/state.ts';
import { cancel, status } from './tiktok/status.ts';
import { exchange, revoke, tokenOperation } from './tiktok/token.ts';
import { unkind } from './tiktok/unkind.ts';
import { uploadChunk, uploadOperation } from './tiktok/upload.ts';
import { sandboxUsers } from './tiktok/users.ts';
import { videoList, videoQuery } from './tiktok/videos.ts';
import { sendNotices } from './tiktok/webhooks.ts';

export type TikTokGiven = Partial<Omit<TikTokOptions, 'app'>> & { app?: Partial<TikTokApp> };

export interface TikTokFake extends Fake {
  readonly options: TikTokOptions;
  /** Everything ever accepted, published or not. */
  posts(): TikTokPost[];
  /** The person finishes a draft from the inbox in the phone app. */
  finishDraft(publishId: string, privacy?: string): void;
  /** The person hides or deletes a public post, by its 19-digit id. */
  takeDown(postId: string): void;
  /** The person removes the app in TikTok's settings. */
  disconnect(username: string): void;
}

/** Creators who may post in 24 hours through an app that has not been audited. */
const UNAUDITED_CREATORS = 5;

/** Enough to look back on, few enough to write in a moment. */
const SAVED_ARRIVALS = 2000;

/** The app registered in the sandbox; nothing about it is secret. */
const sandboxApp: TikTokApp = {
  clientKey: 'sandboxtiktokkey',
  clientSecret: 'sandbox-tiktok-secret',
  redirectUris: [],
  scopes: [
    'user.info.basic',
    'user.info.profile',
    'user.info.stats',
    'video.publish',
    'video.upload',
    'video.list',
  ],
  audited: true,
  verified: [],
  activeCreators: 1000,
};

/** TikTok's Content Posting, Login Kit and Display API (v2), strict and stateful. */
export function tiktokFake(world: World, given: TikTokGiven = {}): TikTokFake {
  const options: TikTokOptions = {
    users: given.users ?? [...sandboxUsers],
    pace: given.pace ?? { by: 'clock', processing: 2000, moderation: 1000 },
    loopback: given.loopback ?? false,
    listsPhotos: given.listsPhotos ?? false,
    app: {
      ...sandboxApp,
      ...(given.app?.audited === false ? { activeCreators: UNAUDITED_CREATORS } : {}),
      ...given.app,
    },
  };
  const tiktok: TikTok = {
    world,
    options,
    state: emptyState(),
    porter: porter(
      world,
      unkind(world, () => tiktok),
    ),
    probes: new Map(),
    pulling: new Set(),
    calls: new Map(),
  };
  return {
    platform: 'tiktok',
    hosts: [API, UPLOAD, SITE, PICTURES],
    app: routes(tiktok),
    options,
    posts: () => Object.values(tiktok.state.posts),
    published: () => published(tiktok),
    requests: () => [...tiktok.porter.arrivals],
    rows: tiktok.porter.rows,
    tell: tiktok.porter.tell,
    release: () => tiktok.porter.release(),
    tick: () => tick(tiktok),
    reset() {
      tiktok.state = emptyState();
      tiktok.calls.clear();
      tiktok.probes.clear();
      tiktok.porter.reset();
    },
    save: () => ({ state: tiktok.state, arrivals: tiktok.porter.arrivals.slice(-SAVED_ARRIVALS) }),
    load(saved) {
      // Written by `save` above and by nothing else.
      const { state, arrivals } = saved as { state: TikTokState; arrivals: typeof tiktok.porter.arrivals };
      tiktok.state = state;
      tiktok.porter.arrivals.splice(0, tiktok.porter.arrivals.length, ...arrivals);
    },
    guide: (at) => guide(tiktok, at),
    waiting: () => waiting(tiktok),
    finish(publishId) {
      this.finishDraft(publishId);
    },
    finishDraft(publishId, privacy = 'PUBLIC_TO_EVERYONE') {
      const post = tiktok.state.posts[publishId];
      if (post?.status !== 'SEND_TO_USER_INBOX') throw new Error(`No draft ${publishId} waits in an inbox.`);
      finishDraft(tiktok, post, privacy);
    },
    takeDown(postId) {
      const post = Object.values(tiktok.state.posts).find((one) => one.postId === postId);
      if (post) takeDown(tiktok, post);
    },
    disconnect(username) {
      const user = options.users.find((one) => one.username === username);
      if (user) disconnect(tiktok, user.openId);
    },
  };
}

function routes(tiktok: TikTok) {
  const app = hostApp();
  const { attend } = tiktok.porter;
  const posting = ['video.publish', 'video.upload'];
  type Answer = (tiktok: TikTok, c: Ask, caller: Caller) => unknown;
  const token = (operation: string, scopes: string[], answer: Answer): Act =>
    behindToken(tiktok, operation, scopes, (c, caller) => answer(tiktok, c, caller));

  app.get(
    `/${SITE}/v2/auth/authorize/`,
    attend('authorize.page', (c) => authorizePage(tiktok, c)),
  );
  app.post(
    `/${SITE}/v2/auth/authorize/`,
    attend('authorize.answer', (c) => authorizeAnswer(tiktok, c)),
  );
  app.post(
    `/${API}/v2/oauth/token/`,
    attend(tokenOperation, (c) => exchange(tiktok, c)),
  );
  app.post(
    `/${API}/v2/oauth/revoke/`,
    attend('revoke', (c) => revoke(tiktok, c)),
  );
  app.get(`/${API}/v2/user/info/`, token('user.info', [], userInfo));

  const publish = `/${API}/v2/post/publish`;
  app.post(`${publish}/creator_info/query/`, token('creator.info', ['video.publish'], creatorInfo));
  app.post(`${publish}/video/init/`, token('video.init', ['video.publish'], videoInit));
  app.post(`${publish}/inbox/video/init/`, token('inbox.init', ['video.upload'], inboxInit));
  app.post(`${publish}/content/init/`, token('photo.init', posting, photoInit));
  app.post(`${publish}/status/fetch/`, token('status', posting, status));
  app.post(`${publish}/cancel/`, token('cancel', posting, cancel));
  app.put(
    `/${UPLOAD}/video/`,
    attend(uploadOperation, (c) => uploadChunk(tiktok, c)),
  );

  app.post(`/${API}/v2/video/list/`, token('video.list', ['video.list'], videoList));
  app.post(`/${API}/v2/video/query/`, token('video.query', ['video.list'], videoQuery));
  app.get(
    `/${PICTURES}/avatar/:name`,
    attend('avatar', (c) => avatar(tiktok, c)),
  );
  app.get(
    `/${PICTURES}/cover/:name`,
    attend('cover', (c) => cover(tiktok, c)),
  );
  app.get(
    `/${SITE}/:handle/:kind{video|photo}/:id`,
    attend('post.page', (c) => postPage(tiktok, c)),
  );
  app.notFound(attend('unknown', (c) => refused(c, tiktok.world, new Refused('unsupported_path'))));
  return app;
}

async function tick(tiktok: TikTok): Promise<void> {
  const posts = Object.values(tiktok.state.posts);
  if (tiktok.options.pace.by === 'clock') await Promise.all(posts.map((post) => pull(tiktok, post)));
  for (const post of posts) advance(tiktok, post);
  await sendNotices(tiktok);
}
