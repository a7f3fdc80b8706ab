import { createHash } from 'node:crypto';
import { linkedin } from '../../../worker/providers/linkedin.ts';
import type { Job } from '../../../worker/providers/provider.ts';
import { createWorld } from '../../fakes/fake.ts';
import { type LinkedInGiven, linkedinFake, SELF_SERVE } from '../../fakes/linkedin.ts';
import { tinyJpeg, tinyMp4 } from '../media.ts';
import { type KindStaging, Stage, type Staging } from '../stage.ts';

function quickHasher() {
  const hash = createHash('sha256');
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

const redirectUri = 'https://clipcast.example/connect/linkedin/callback';
export const DAY = 86_400_000;
const MEMBER = ['openid', 'profile', 'w_member_social'];
const ALL = [...MEMBER, 'rw_organization_admin', 'w_organization_social', 'r_organization_social'];

export const fakeWith =
  (given: LinkedInGiven = {}): Staging['fake'] =>
  (world) =>
    linkedinFake(createWorld({ ...world, seed: 'contract', hasher: quickHasher }), {
      ...given,
      app: { redirectUris: [redirectUri], ...given.app },
    });

const photos = (count: number): KindStaging['media'] => {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  return (host, attempt) => numbers.map((no) => host.media('image', tinyJpeg(1080, 1350, no), attempt));
};

export const publishing = 'post.create';
const caption = { max: 3000 };
const counts = ['views', 'reach', 'likes', 'comments', 'shares', 'clicks'] as const;
const kinds: Record<string, KindStaging> = {
  text: { kind: 'text', options: {}, media: () => [], publishing, preparing: null, caption, counts },
  link: {
    kind: 'link',
    options: { link: 'https://maralind.example/homes/12' },
    media: photos(1),
    publishing,
    preparing: 'image.init',
    caption,
    counts,
  },
  poll: {
    kind: 'poll',
    options: { pollQuestion: 'Which kitchen?', pollAnswer1: 'The bright one', pollAnswer2: 'The large one' },
    media: () => [],
    publishing,
    preparing: null,
    caption,
    counts,
  },
  photo: {
    kind: 'photo',
    options: {},
    media: photos(1),
    publishing,
    preparing: 'image.init',
    caption,
    counts,
  },
  photos: {
    kind: 'photos',
    options: {},
    media: photos(3),
    publishing,
    preparing: 'image.init',
    caption,
    counts,
  },
  video: {
    kind: 'video',
    options: {},
    media: (host, attempt) => [host.media('video', tinyMp4(9_000_001), attempt)],
    publishing,
    preparing: 'video.init',
    caption,
    counts,
  },
  document: {
    kind: 'document',
    options: {},
    media: photos(4),
    publishing,
    preparing: 'document.init',
    caption,
    counts,
  },
};
export const {
  text,
  link,
  poll,
  photo,
  photos: several,
  video,
  document,
} = kinds as Record<string, KindStaging> &
  Record<'text' | 'link' | 'poll' | 'photo' | 'photos' | 'video' | 'document', KindStaging>;

export const member: Staging = {
  provider: linkedin,
  app: { id: '86sandboxlinkedin', secret: 'sandbox-linkedin-secret' },
  fake: fakeWith({ app: { scopes: SELF_SERVE } }),
  redirectUri,
  person: { user: 'mara.lind' },
  scopes: MEMBER,
  // Members' tokens read no posts, and an app that was not reviewed is told no numbers.
  kinds: Object.values(kinds).map((kind) => ({
    ...kind,
    provesAbsence: false,
    counts: [],
    noticesGone: false,
  })),
};

export const page: Staging = {
  ...member,
  fake: fakeWith({ app: { refreshTokens: true } }),
  scopes: ALL,
  kinds: Object.values(kinds),
  account: (all) => all.find((one) => one.remoteId === 'urn:li:organization:2414183'),
};

export const opened = async (staging: Staging, kind: KindStaging, more: Partial<Job> = {}) => {
  const stage = new Stage(staging);
  return { stage, job: await stage.job(kind, await stage.connect(), more) };
};
export const prepared = async (staging: Staging, kind: KindStaging, more: Partial<Job> = {}) => {
  const { stage, job } = await opened(staging, kind, more);
  return { stage, job: await stage.prepared(job) };
};
export const operations = (stage: Stage): string[] => stage.fake.requests().map((one) => one.operation);
