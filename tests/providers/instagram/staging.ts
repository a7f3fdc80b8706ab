import { createHash } from 'node:crypto';
import { facebook } from '../../../worker/providers/facebook.ts';
import { instagram } from '../../../worker/providers/instagram.ts';
import type { Provider } from '../../../worker/providers/provider.ts';
import { facebookFake } from '../../fakes/facebook.ts';
import { createWorld, type Fake } from '../../fakes/fake.ts';
import { instagramFake } from '../../fakes/instagram.ts';
import { tinyJpeg, tinyMp4 } from '../media.ts';
import { type KindStaging, Stage, type Staging } from '../stage.ts';

/** How the suite stands around Instagram: the app, the person, every kind of post, and both logins. */

function quickHasher() {
  const hash = createHash('sha256');
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

export const redirectUri = 'https://clipcast.example/connect/instagram/callback';
export const DAY = 86_400_000;
export const publishing = 'media.publish';
export const preparing = 'media.create';
const caption = { max: 2200 };
const counts = ['views', 'reach', 'likes', 'comments', 'shares', 'saves'] as const;

export const staging: Staging = {
  provider: instagram,
  app: { id: '990000000000001', secret: 'sandbox-instagram-secret' },
  fake: (world) =>
    instagramFake(createWorld({ ...world, seed: 'contract', hasher: quickHasher }), {
      app: { redirectUris: [redirectUri] },
    }),
  redirectUri,
  person: { user: 'maralind.homes' },
  scopes: [
    'instagram_business_basic',
    'instagram_business_content_publish',
    'instagram_business_manage_comments',
    'instagram_business_manage_insights',
  ],
  renewableAfter: 2 * DAY,
  kinds: [
    {
      counts,
      kind: 'photo',
      options: {},
      media: (host, attempt) => [host.media('image', tinyJpeg(1080, 1350, 1), attempt)],
      publishing,
      preparing,
      caption,
    },
    {
      counts,
      kind: 'carousel',
      options: { aiGenerated: true },
      media: (host, attempt) => [
        host.media('image', tinyJpeg(1080, 1350, 1), attempt),
        host.media('video', tinyMp4(50_000), attempt),
        host.media('image', tinyJpeg(1080, 1080, 2), attempt),
      ],
      publishing,
      preparing,
      caption,
    },
    {
      counts: [...counts, 'watchSeconds'],
      kind: 'reel',
      options: { shareToFeed: true },
      media: (host, attempt) => [host.media('video', tinyMp4(2_000_000), attempt)],
      publishing,
      preparing,
      caption,
    },
    {
      counts: ['views', 'reach', 'likes', 'comments', 'shares'],
      kind: 'story',
      options: {},
      media: (host, attempt) => [host.media('image', tinyJpeg(1080, 1920, 1), attempt)],
      publishing,
      preparing,
      caption: null,
    },
  ],
};

export const [photo, carousel, reel, story] = staging.kinds as [
  KindStaging,
  KindStaging,
  KindStaging,
  KindStaging,
];

/** Both sandboxes: the calls arrive at Facebook's hosts, the posts stand on Instagram. */
function bothFakes(given: Parameters<Staging['fake']>[0]): Fake {
  const world = createWorld({ ...given, seed: 'contract', hasher: quickHasher });
  const own = instagramFake(world, { app: { redirectUris: [redirectUri] } });
  const login = facebookFake(world, { app: { redirectUris: [redirectUri] }, instagram: own });
  return {
    ...login,
    published: own.published,
    takeDown: own.takeDown,
    tick: async () => {
      await Promise.all([own.tick(), login.tick()]);
    },
  };
}

/** The second login: the same verbs, at Facebook's host, by its app and its names. */
const provider: Provider = {
  ...instagram,
  oauth: instagram.ways?.facebook as Provider['oauth'],
  ...(facebook.checkApp ? { checkApp: facebook.checkApp } : {}),
};

export const byFacebook: Staging = {
  ...staging,
  way: 'facebook',
  provider,
  app: { id: '990000000000002', secret: 'sandbox-facebook-secret' },
  fake: bothFakes,
  person: { user: 'mara.lind' },
  scopes: [
    'instagram_basic',
    'pages_show_list',
    'pages_read_engagement',
    'instagram_content_publish',
    'instagram_manage_comments',
    'instagram_manage_insights',
    'instagram_manage_contents',
    'business_management',
  ],
  renewableAfter: 0,
};

/** A connected person, with a Job for this kind of post. */
export const opened = async (kind: KindStaging, person = staging.person, of = staging) => {
  const stage = new Stage({ ...of, person });
  return { stage, job: await stage.job(kind, await stage.connect()) };
};
