import { createHash } from 'node:crypto';
import { youtube } from '../../../worker/providers/youtube.ts';
import { createWorld } from '../../fakes/fake.ts';
import { type YouTubeFake, type YouTubeGiven, youtubeFake } from '../../fakes/youtube.ts';
import { youtubeSpec } from '../../foreign/youtube-spec.ts';
import { tinyJpeg, tinyMp4 } from '../media.ts';
import { Stage, type Staging, type TestJob } from '../stage.ts';

function quickHasher() {
  const hash = createHash('sha256');
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

const redirectUri = 'https://clipcast.example/connect/youtube/callback';
export const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
export const options = { privacy: 'public', madeForKids: 'no', category: '22' };
const publishing = 'videos.update';
const preparing = 'upload.open';

export const staging: Staging = {
  provider: youtube,
  app: { id: '990000000001-sandbox.apps.googleusercontent.com', secret: 'sandbox-youtube-secret' },
  fake: (world) =>
    youtubeFake(createWorld({ ...world, seed: 'contract', hasher: quickHasher }), {
      app: { redirectUris: [redirectUri] },
    }),
  redirectUri,
  spec: youtubeSpec,
  person: { user: 'maralind.homes' },
  scopes: [scope('youtube.force-ssl'), scope('yt-analytics.readonly')],
  kinds: [
    {
      kind: 'video',
      options,
      media: (host, attempt) => [
        host.media('video', tinyMp4(10_000_123), attempt),
        host.media('image', tinyJpeg(1280, 720, 1), attempt),
      ],
      publishing,
      preparing,
      caption: { max: 5000 },
      counts: ['views', 'likes', 'comments'],
    },
    {
      kind: 'short',
      options: { ...options, tags: 'harbour, four rooms' },
      media: (host, attempt) => [host.media('video', tinyMp4(2_000_000), attempt)],
      publishing,
      preparing,
      caption: { max: 5000 },
      counts: ['views', 'likes', 'comments'],
    },
  ],
};

type KindStaging = Staging['kinds'][number];
export const [video, short] = staging.kinds as [KindStaging, KindStaging];

export const opened = async (kind: KindStaging, given: YouTubeGiven = {}, person = 'maralind.homes') => {
  const fake: Staging['fake'] = (world) =>
    youtubeFake(createWorld({ ...world, seed: 'own', hasher: quickHasher }), {
      ...given,
      app: { redirectUris: [redirectUri], ...given.app },
    });
  const stage = new Stage({ ...staging, fake, person: { user: person } });
  const job = await stage.job(kind, await stage.connect(), { publishAt: stage.time + 900_000 });
  return { stage, job, fake: stage.fake as YouTubeFake };
};
export const count = (stage: Stage, operation: string): number =>
  stage.fake.requests().filter((one) => one.operation === operation).length;
export const later = (job: TestJob): TestJob => ({ ...job, handle: job.saved.at(-1) ?? null });
