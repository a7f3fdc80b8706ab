import { createHash } from 'node:crypto';
import { facebook } from '../../../worker/providers/facebook.ts';
import { type FacebookFake, facebookFake } from '../../fakes/facebook.ts';
import { createWorld } from '../../fakes/fake.ts';
import { type MediaHost, tinyJpeg, tinyMp4 } from '../media.ts';
import { type KindStaging, Stage, type Staging } from '../stage.ts';

/** How the suite stands around Facebook: the app, the person, every kind of post. */

function quickHasher() {
  const hash = createHash('sha256');
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

export const redirectUri = 'https://clipcast.example/connect/facebook/callback';
const caption = { max: 63_206 };
const counts = ['views', 'reach', 'likes', 'comments', 'shares', 'clicks'] as const;
/** Videos have no insights of this kind, and stories none at all. */
const ofVideo = { counts: ['likes', 'comments'] as const };
const ofStory = { counts: [], noticesGone: false };
const feed = { publishing: 'feed.create', caption, options: {}, counts };
const image = (host: MediaHost, attempt: string, no: number) =>
  host.media('image', tinyJpeg(1080, 1350, no), attempt);
const oneVideo = (host: MediaHost, attempt: string) => [host.media('video', tinyMp4(2_000_000), attempt)];

export const KINDS = {
  text: { ...feed, kind: 'text', media: () => [], preparing: null },
  link: {
    ...feed,
    kind: 'link',
    media: () => [],
    preparing: null,
    options: { link: 'https://homes.example/harbour-4' },
  },
  photo: {
    ...feed,
    kind: 'photo',
    media: (host, attempt) => [image(host, attempt, 1)],
    preparing: 'photo.create',
  },
  photos: {
    ...feed,
    kind: 'photos',
    media: (host, attempt) => [1, 2, 3].map((no) => image(host, attempt, no)),
    preparing: 'photo.create',
  },
  video: {
    ...ofVideo,
    kind: 'video',
    options: {},
    media: oneVideo,
    publishing: 'node.update',
    preparing: 'video.create',
    caption,
  },
  reel: {
    ...ofVideo,
    kind: 'reel',
    options: {},
    media: oneVideo,
    publishing: 'reel.finish',
    preparing: 'upload',
    caption,
  },
  story: {
    ...ofStory,
    kind: 'story',
    options: {},
    media: (host, attempt) => [image(host, attempt, 1)],
    publishing: 'story.photo',
    preparing: 'photo.create',
    caption: null,
  },
  videoStory: {
    ...ofStory,
    kind: 'story',
    options: {},
    media: oneVideo,
    publishing: 'story.finish',
    preparing: 'story.start',
    caption: null,
  },
} satisfies Record<string, KindStaging>;

const { text, link, photo, photos, video, reel, story, videoStory } = KINDS;

export const staging: Staging = {
  provider: facebook,
  app: { id: '990000000000002', secret: 'sandbox-facebook-secret' },
  fake: (world) =>
    facebookFake(createWorld({ ...world, seed: 'contract', hasher: quickHasher }), {
      app: { redirectUris: [redirectUri] },
    }),
  redirectUri,
  person: { user: 'mara.lind' },
  scopes: [
    'pages_show_list',
    'pages_read_engagement',
    'pages_manage_posts',
    'pages_manage_engagement',
    'read_insights',
    'business_management',
  ],
  kinds: [text, link, photo, photos, video, reel, story, videoStory],
};

/** A connected person, with a Job for this kind of post. */
export const opened = async (kind: KindStaging, person = staging.person) => {
  const stage = new Stage({ ...staging, person });
  const tokens = await stage.connect();
  return { stage, tokens, fake: stage.fake as FacebookFake, job: await stage.job(kind, tokens) };
};
