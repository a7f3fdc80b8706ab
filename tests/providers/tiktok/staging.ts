import { createHash } from 'node:crypto';
import { tiktok } from '../../../worker/providers/tiktok.ts';
import { createWorld } from '../../fakes/fake.ts';
import { tiktokFake } from '../../fakes/tiktok.ts';
import { tinyJpeg, tinyMp4 } from '../media.ts';
import type { Staging } from '../stage.ts';

function quickHasher() {
  const hash = createHash('sha256');
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

const redirectUri = 'https://clipcast.example/connect/tiktok/callback';
const counts = ['views', 'likes', 'comments', 'shares'] as const;
export const options = { mode: 'direct', privacy: 'PUBLIC_TO_EVERYONE', comment: true };

export const staging: Staging = {
  provider: tiktok,
  app: { id: 'sandboxtiktokkey', secret: 'sandbox-tiktok-secret' },
  fake: (world) =>
    tiktokFake(createWorld({ ...world, seed: 'contract', hasher: quickHasher }), {
      listsPhotos: true,
      app: { redirectUris: [redirectUri], verified: ['https://media.clipcast.example/m/'] },
    }),
  redirectUri,
  person: { user: 'maralind.homes' },
  scopes: [
    'user.info.basic',
    'user.info.profile',
    'user.info.stats',
    'video.publish',
    'video.upload',
    'video.list',
  ],
  kinds: [
    {
      counts,
      kind: 'video',
      options,
      media: (host, attempt) => [host.media('video', tinyMp4(16_000_123), attempt)],
      publishing: 'upload.last',
      preparing: 'video.init',
      caption: { max: 2200 },
    },
    {
      counts,
      // Whether photos are listed at all is not documented.
      noticesGone: false,
      kind: 'photos',
      options,
      media: (host, attempt) => [1, 2, 3].map((no) => host.media('image', tinyJpeg(1080, 1350, no), attempt)),
      publishing: 'photo.init',
      preparing: 'creator.info',
      caption: { max: 4000 },
    },
  ],
};

export const [video, photos] = staging.kinds as [Staging['kinds'][number], Staging['kinds'][number]];
