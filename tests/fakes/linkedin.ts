import { type Act, type Ask, hostApp, porter } from './attend.ts';
import type { Fake, World } from './fake.ts';
import { answering, Refused, refuse } from './linkedin/answers.ts';
import { initialize, put, show } from './linkedin/assets.ts';
import { authorizeAnswer, authorizePage } from './linkedin/authorize.ts';
import { type Caller, versionedCaller } from './linkedin/bearer.ts';
import { createPost } from './linkedin/create.ts';
import { organization, organizationAcls, userinfo } from './linkedin/identity.ts';
import { sandboxMembers, sandboxOrganizations } from './linkedin/members.ts';
import { comment, deletePost, editPost, listPosts, showPost } from './linkedin/posts.ts';
import { guide, postPage, published } from './linkedin/seen.ts';
import {
  API,
  type Asset,
  emptyState,
  type LinkedIn,
  type LinkedInApp,
  type LinkedInOptions,
  type LinkedInState,
  PICTURES,
  type Post,
  SITE,
  UPLOADS,
} from './linkedin/state.ts';
import { memberAnalytics, networkSize, shareStatistics } from './linkedin/statistics.ts';
import { endConsents, exchange, introspect, revoke, tokenOperation } from './linkedin/token.ts';
import { unkind } from './linkedin/unkind.ts';
import { putPart, videoAction, videoOperation } from './linkedin/videos.ts';
import { faceSvg } from './meta/faces.ts';

export type LinkedInGiven = Partial<Omit<LinkedInOptions, 'app'>> & { app?: Partial<LinkedInApp> };

export interface LinkedInFake extends Fake {
  readonly options: LinkedInOptions;
  posts(): Post[];
  /** What was uploaded, in a post or not. */
  assets(): Asset[];
  /** The member removes the app in LinkedIn's settings. */
  disconnect(username: string): void;
}

/** Enough to look back on, few enough to write in a moment. */
const SAVED_ARRIVALS = 2000;

/** What "Share on LinkedIn" and "Sign In with LinkedIn" give every app at once. */
export const SELF_SERVE = ['openid', 'profile', 'email', 'w_member_social'];

/** The app registered in the sandbox, reviewed for the Community Management API; nothing about it is secret. */
const sandboxApp: LinkedInApp = {
  clientId: '86sandboxlinkedin',
  clientSecret: 'sandbox-linkedin-secret',
  redirectUris: [],
  scopes: [
    ...SELF_SERVE,
    'rw_organization_admin',
    'w_organization_social',
    'r_organization_social',
    'r_member_postAnalytics',
  ],
  refreshTokens: false,
  dailyCalls: 150,
};

/** Months of the API that are not retired; there was none for December. */
const VERSIONS = ['202511', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => `20260${month}`)];

/** LinkedIn's versioned Posts, Images, Videos and Documents API with its sign-in, strict and stateful. */
export function linkedinFake(world: World, given: LinkedInGiven = {}): LinkedInFake {
  const options: LinkedInOptions = {
    members: given.members ?? [...sandboxMembers],
    organizations: given.organizations ?? [...sandboxOrganizations],
    pace: given.pace ?? { by: 'clock', processing: 2000 },
    versions: given.versions ?? VERSIONS,
    loopback: given.loopback ?? false,
    app: { ...sandboxApp, ...given.app },
  };
  const linkedin: LinkedIn = {
    world,
    options,
    state: emptyState(),
    porter: porter(
      world,
      unkind(world, () => linkedin),
    ),
    probes: new Map(),
  };
  return {
    platform: 'linkedin',
    hosts: [SITE, API, UPLOADS, PICTURES],
    app: routes(linkedin),
    options,
    posts: () => Object.values(linkedin.state.posts),
    assets: () => Object.values(linkedin.state.assets),
    published: () => published(linkedin),
    waiting: () => [],
    finish(id) {
      throw new Error(`LinkedIn has no inbox, so no draft ${id} waits in it.`);
    },
    requests: () => [...linkedin.porter.arrivals],
    rows: linkedin.porter.rows,
    tell: linkedin.porter.tell,
    release: () => linkedin.porter.release(),
    tick: async () => undefined,
    reset() {
      linkedin.state = emptyState();
      linkedin.probes.clear();
      linkedin.porter.reset();
    },
    save: () => ({ state: linkedin.state, arrivals: linkedin.porter.arrivals.slice(-SAVED_ARRIVALS) }),
    load(saved) {
      // Written by `save` above and by nothing else.
      const { state, arrivals } = saved as {
        state: LinkedInState;
        arrivals: typeof linkedin.porter.arrivals;
      };
      linkedin.state = state;
      linkedin.porter.arrivals.splice(0, linkedin.porter.arrivals.length, ...arrivals);
    },
    guide: (at) => guide(linkedin, at),
    takeDown(urn) {
      const post = linkedin.state.posts[urn];
      if (!post) throw new Error(`LinkedIn has no post ${urn}.`);
      post.deletedAt = world.now();
    },
    disconnect(username) {
      const member = options.members.find((one) => one.username === username);
      if (member) endConsents(linkedin, member.sub);
    },
  };
}

function routes(linkedin: LinkedIn) {
  const app = hostApp();
  const { attend } = linkedin.porter;
  type Answer = (linkedin: LinkedIn, c: Ask, caller: Caller) => Response | Promise<Response>;
  const rest = (operation: string | ((c: Ask) => string), answer: Answer): Act =>
    answering(linkedin, operation, (c) => answer(linkedin, c, versionedCaller(linkedin, c)));

  const oauth = `/${SITE}/oauth/v2`;
  app.get(
    `${oauth}/authorization`,
    attend('authorize.page', (c) => authorizePage(linkedin, c)),
  );
  app.post(
    `${oauth}/authorization`,
    attend('authorize.answer', (c) => authorizeAnswer(linkedin, c)),
  );
  app.post(
    `${oauth}/accessToken`,
    attend(tokenOperation, (c) => exchange(linkedin, c)),
  );
  app.post(
    `${oauth}/introspectToken`,
    attend('introspect', (c) => introspect(linkedin, c)),
  );
  app.post(
    `${oauth}/revoke`,
    attend('revoke', (c) => revoke(linkedin, c)),
  );

  app.get(
    `/${API}/v2/userinfo`,
    answering(linkedin, 'userinfo', (c) => userinfo(linkedin, c)),
  );
  app.get(`/${API}/rest/organizationAcls`, rest('acls', organizationAcls));
  app.get(`/${API}/rest/organizations/:id`, rest('organization', organization));

  app.post(`/${API}/rest/images`, rest('image.init', initialize('image')));
  app.get(`/${API}/rest/images/:urn`, rest('image.get', show('image')));
  app.post(`/${API}/rest/documents`, rest('document.init', initialize('document')));
  app.get(`/${API}/rest/documents/:urn`, rest('document.get', show('document')));
  app.post(`/${API}/rest/videos`, rest(videoOperation, videoAction));
  app.get(`/${API}/rest/videos/:urn`, rest('video.get', show('video')));
  app.put(
    `/${SITE}/dms-uploads/sp/v2/:secret/:name/0`,
    answering(linkedin, 'upload', (c) => put(linkedin, c)),
  );
  app.put(
    `/${UPLOADS}/ambry-video/:secret/:part`,
    answering(linkedin, 'video.part', (c) => putPart(linkedin, c)),
  );

  app.post(`/${API}/rest/posts`, rest('post.create', createPost));
  app.get(`/${API}/rest/posts`, rest('post.list', listPosts));
  app.get(`/${API}/rest/posts/:urn`, rest('post.get', showPost));
  app.post(`/${API}/rest/posts/:urn`, rest('post.edit', editPost));
  app.delete(`/${API}/rest/posts/:urn`, rest('post.delete', deletePost));
  app.post(`/${API}/rest/socialActions/:urn/comments`, rest('comment.create', comment));

  app.get(`/${API}/rest/memberCreatorPostAnalytics`, rest('member.analytics', memberAnalytics));
  app.get(`/${API}/rest/organizationalEntityShareStatistics`, rest('share.statistics', shareStatistics));
  app.get(`/${API}/rest/networkSizes/:urn`, rest('network.size', networkSize));

  app.get(
    `/${PICTURES}/face/:name`,
    attend('face', (c) => {
      const name = (c.req.param('name') ?? '').replace(/\.svg$/, '');
      const member = linkedin.options.members.find((one) => one.username === name);
      return member ? c.body(faceSvg(member), 200, { 'content-type': 'image/svg+xml' }) : c.body(null, 404);
    }),
  );
  app.get(
    `/${SITE}/feed/update/:urn/`,
    attend('post.page', (c) => postPage(linkedin, c)),
  );
  app.notFound(
    attend('unknown', (c) => refuse(c, linkedin, new Refused(404, undefined, 'No virtual resource found'))),
  );
  return app;
}
