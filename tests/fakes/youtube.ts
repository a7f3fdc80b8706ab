import { type Act, type Ask, hostApp, porter } from './attend.ts';
import type { Fake, World } from './fake.ts';
import { faceSvg } from './meta/faces.ts';
import { Refused, refused } from './youtube/answers.ts';
import { authorizeAnswer, authorizePage } from './youtube/authorize.ts';
import { behindToken, MAY } from './youtube/bearer.ts';
import { insertComment, insertItem, listChannels, listItems } from './youtube/lists.ts';
import { advance } from './youtube/progress.ts';
import { report } from './youtube/reports.ts';
import { guide, published, videoPage } from './youtube/seen.ts';
import {
  ANALYTICS,
  API,
  API_TOO,
  emptyState,
  LOGIN,
  PICTURES,
  SITE,
  TOKENS,
  type Video,
  type YouTube,
  type YouTubeApp,
  type YouTubeOptions,
  type YouTubeState,
  type YouTubeUser,
} from './youtube/state.ts';
import { setThumbnail } from './youtube/thumbnails.ts';
import { endConsents, exchange, revoke, tokenInfo, tokenOperation } from './youtube/token.ts';
import { unkind } from './youtube/unkind.ts';
import { openOperation, openUpload, putUpload, uploadOperation } from './youtube/upload.ts';
import { sandboxUsers } from './youtube/users.ts';
import { deleteVideo, listVideos, updateVideo } from './youtube/videos.ts';

export type YouTubeGiven = Partial<Omit<YouTubeOptions, 'app'>> & { app?: Partial<YouTubeApp> };

export interface YouTubeFake extends Fake {
  readonly options: YouTubeOptions;
  /** Every video that was ever uploaded, private and deleted ones too. */
  videos(): Video[];
  /** The videos of a playlist, by their ids. */
  playlist(id: string): string[];
  /** The owner makes a video private, in YouTube's own studio. */
  hide(id: string): void;
  /** The person takes the consent back in their Google account. */
  disconnect(username: string): void;
}

/** Enough to look back on, few enough to write in a moment. */
const SAVED_ARRIVALS = 2000;

/** The app registered in the sandbox; nothing about it is secret. */
const sandboxApp: YouTubeApp = {
  clientId: '990000000001-sandbox.apps.googleusercontent.com',
  clientSecret: 'sandbox-youtube-secret',
  redirectUris: [],
  testing: false,
  enabled: true,
  analytics: true,
  locked: false,
  dailyInserts: 100,
  dailyUnits: 10_000,
};

/** YouTube's Data API v3 behind Google's OAuth, strict and stateful. */
export function youtubeFake(world: World, given: YouTubeGiven = {}): YouTubeFake {
  const options: YouTubeOptions = {
    users: given.users ?? [...sandboxUsers],
    pace: given.pace ?? { by: 'clock', processing: 3000 },
    loopback: given.loopback ?? false,
    app: { ...sandboxApp, ...given.app },
  };
  const youtube: YouTube = {
    world,
    options,
    state: emptyState(),
    porter: porter(
      world,
      unkind(() => youtube),
    ),
    probes: new Map(),
  };
  return {
    platform: 'youtube',
    hosts: [LOGIN, TOKENS, API, API_TOO, ANALYTICS, SITE, PICTURES],
    app: routes(youtube),
    options,
    videos: () => Object.values(youtube.state.videos),
    playlist: (id) => youtube.state.playlists[id] ?? [],
    published: () => published(youtube),
    waiting: () => [],
    finish(id) {
      throw new Error(`YouTube has no inbox, so no draft ${id} waits in it.`);
    },
    requests: () => [...youtube.porter.arrivals],
    rows: youtube.porter.rows,
    tell: youtube.porter.tell,
    release: () => youtube.porter.release(),
    async tick() {
      for (const video of Object.values(youtube.state.videos)) advance(youtube, video);
    },
    reset() {
      youtube.state = emptyState();
      youtube.probes.clear();
      youtube.porter.reset();
    },
    save: () => ({ state: youtube.state, arrivals: youtube.porter.arrivals.slice(-SAVED_ARRIVALS) }),
    load(saved) {
      // Written by `save` above and by nothing else.
      const { state, arrivals } = saved as { state: YouTubeState; arrivals: typeof youtube.porter.arrivals };
      youtube.state = state;
      youtube.porter.arrivals.splice(0, youtube.porter.arrivals.length, ...arrivals);
    },
    guide: (at) => guide(youtube, at),
    hide(id) {
      const video = youtube.state.videos[id];
      if (video) video.written.privacy = 'private';
    },
    takeDown(id) {
      const video = youtube.state.videos[id];
      if (!video) throw new Error(`YouTube has no video ${id}.`);
      video.deletedAt = world.now();
    },
    disconnect: (username) => endConsents(youtube, username),
  };
}

function routes(youtube: YouTube) {
  const app = hostApp();
  const { attend } = youtube.porter;
  type Answer = (youtube: YouTube, c: Ask, user: YouTubeUser) => unknown;
  const token = (
    operation: string | ((c: Ask) => string),
    scopes: readonly string[],
    units: number,
    answer: Answer,
  ): Act => behindToken(youtube, operation, { scopes, units }, (c, user) => answer(youtube, c, user));
  const plain = (
    operation: Parameters<typeof attend>[0],
    act: (youtube: YouTube, c: Ask) => Response | Promise<Response>,
  ) => attend(operation, (c) => act(youtube, c));

  app.get(`/${LOGIN}/o/oauth2/v2/auth`, plain('authorize.page', authorizePage));
  app.post(`/${LOGIN}/o/oauth2/v2/auth`, plain('authorize.answer', authorizeAnswer));
  app.post(`/${TOKENS}/token`, plain(tokenOperation, exchange));
  app.post(`/${TOKENS}/revoke`, plain('revoke', revoke));
  for (const verb of ['GET', 'POST']) app.on(verb, `/${TOKENS}/tokeninfo`, plain('tokeninfo', tokenInfo));

  const api = `/:host{${API}|${API_TOO}}`.replaceAll('.', '\\.');
  const v3 = `${api}/youtube/v3`;
  app.get(`${v3}/channels`, token('channels.list', MAY.read, 1, listChannels));
  app.get(`${v3}/videos`, token('videos.list', MAY.read, 1, listVideos));
  app.put(`${v3}/videos`, token('videos.update', MAY.change, 50, updateVideo));
  app.delete(`${v3}/videos`, token('videos.delete', MAY.change, 50, deleteVideo));
  app.get(`${v3}/playlistItems`, token('playlistItems.list', MAY.read, 1, listItems));
  app.post(`${v3}/playlistItems`, token('playlistItems.insert', MAY.change, 50, insertItem));
  app.post(`${v3}/commentThreads`, token('commentThreads.insert', MAY.comment, 50, insertComment));
  app.get(`/${ANALYTICS}/v2/reports`, token('reports.query', MAY.report, 0, report));
  // The upload has a bucket of its own.
  for (const path of [`${api}/upload/youtube/v3`, `${api}/resumable/upload/youtube/v3`]) {
    app.post(`${path}/videos`, token(openOperation, MAY.upload, 0, openUpload));
    app.put(`${path}/videos`, token(uploadOperation, MAY.upload, 0, putUpload));
    app.post(`${path}/thumbnails/set`, token('thumbnails.set', MAY.upload, 50, setThumbnail));
  }

  app.get(`/${SITE}/watch`, plain('video.page', videoPage));
  app.get(`/${SITE}/shorts/:id`, plain('video.page', videoPage));
  app.get(
    `/${PICTURES}/face/:name`,
    attend('face', (c) => {
      const name = (c.req.param('name') ?? '').replace(/\.svg$/, '');
      const user = youtube.options.users.find((one) => one.username === name);
      return user ? c.body(faceSvg(user), 200, { 'content-type': 'image/svg+xml' }) : c.body(null, 404);
    }),
  );
  app.notFound(attend('unknown', (c) => refused(c, new Refused('notFound'))));
  return app;
}
