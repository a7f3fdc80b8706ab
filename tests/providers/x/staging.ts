import { createHash } from 'node:crypto';
import { x } from '../../../worker/providers/x.ts';
import { createWorld } from '../../fakes/fake.ts';
import { smallMovie } from '../../fakes/small-media.ts';
import { xFake } from '../../fakes/x.ts';
import { xSpec } from '../../foreign/x-spec.ts';
import { type MediaHost, tinyJpeg } from '../media.ts';
import { Stage, type Staging } from '../stage.ts';

function quickHasher() {
  const hash = createHash('sha256');
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

const redirectUri = 'https://clipcast.example/connect/x/callback';
const scopes = ['tweet.read', 'tweet.write', 'users.read', 'media.write', 'offline.access'];
const caption = { max: 280 };
export const publishing = 'post.create';
const counts = ['views', 'likes', 'comments', 'shares', 'saves', 'clicks'] as const;

/** An animation as the contract's media have it: a head that names its size. */
function gif(host: MediaHost, attempt: string) {
  const bytes = new Uint8Array(6000);
  bytes.set([...'GIF89a'].map((sign) => sign.charCodeAt(0)));
  bytes.set([0x20, 3, 0x58, 2], 6);
  return { ...host.media('image', bytes, attempt), mime: 'image/gif', width: 800, height: 600 };
}

export const film = (host: MediaHost, attempt: string, bytes = 9_000_123) => ({
  ...host.media('video', smallMovie({ width: 720, height: 1280, seconds: 8, bytes }), attempt),
  width: 720,
  height: 1280,
});
const photos = (host: MediaHost, attempt: string, count: number) =>
  Array.from({ length: count }, (_, no) => host.media('image', tinyJpeg(1080, 1350, no), attempt));

export const staging: Staging = {
  provider: x,
  app: { id: 'c2FuZGJveC14LWFwcA', secret: 'sandbox-x-secret' },
  fake: (world) =>
    xFake(createWorld({ ...world, seed: 'contract', hasher: quickHasher }), {
      app: { redirectUris: [redirectUri] },
    }),
  redirectUri,
  spec: xSpec,
  person: { user: 'maralind_homes' },
  scopes,
  kinds: [
    { kind: 'text', options: {}, media: () => [], publishing, preparing: null, caption, counts },
    {
      kind: 'photos',
      options: { replies: 'following' },
      media: (host, attempt) => photos(host, attempt, 3),
      publishing,
      preparing: 'media.init',
      caption,
      counts,
    },
    {
      kind: 'gif',
      options: {},
      media: (host, attempt) => [gif(host, attempt)],
      publishing,
      preparing: 'media.init',
      caption,
      counts,
    },
    {
      kind: 'video',
      options: { aiGenerated: true },
      media: (host, attempt) => [film(host, attempt)],
      publishing,
      preparing: 'media.finalize',
      caption,
      counts,
    },
  ],
};

export type KindStaging = Staging['kinds'][number];
export const [text, photo, , video] = staging.kinds as [KindStaging, KindStaging, KindStaging, KindStaging];

export async function opened(
  kind: KindStaging,
  person = staging.person,
  given: Parameters<typeof xFake>[1] = {},
) {
  const fake = (world: Parameters<Staging['fake']>[0]) =>
    xFake(createWorld({ ...world, seed: 'own', hasher: quickHasher }), {
      ...given,
      app: { redirectUris: [redirectUri], ...given.app },
    });
  const stage = new Stage({ ...staging, person, fake });
  const job = await stage.job(kind, await stage.connect());
  return { stage, job, count: (name: string) => operations(stage, name) };
}
export const operations = (stage: Stage, name: string): number =>
  stage.fake.requests().filter((one) => one.operation === name).length;
