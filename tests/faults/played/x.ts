import type { Post, XUser } from '../../fakes/x/state.ts';
import { sandboxUsers } from '../../fakes/x/users.ts';
import type { Shown } from '../judge.ts';
import { commentOf, jpeg, type KindPlan, movie, numbered, type Played } from './played.ts';

const picture = jpeg(1080, 1350);
/** Two parts, and for the queue. */
const LONG_BYTES = 4_500_000;
const PARTS = 3;
const publishing = 'post.create';
const plain = { publishing, around: [publishing] } as const;
const withMedia = { publishing, around: ['media.init', 'media.append', 'media.finalize'] } as const;
const withVideo = { ...withMedia, around: [...withMedia.around, 'media.status'] } as const;
const kinds: KindPlan[] = [
  { ...withMedia, name: 'photos', kind: 'photos', media: [picture, picture], isCommented: true },
  { ...plain, name: 'thread', kind: 'thread', media: [], parts: PARTS },
  { ...plain, name: 'text', kind: 'text', media: [], isCommented: true },
  { ...withVideo, name: 'video', kind: 'video', media: [movie(720, 1280)], isCommented: true },
  { ...withMedia, name: 'gif', kind: 'gif', media: [{ mime: 'image/gif', width: 800, height: 600 }] },
  { ...withVideo, name: 'long video', kind: 'video', media: [movie(720, 1280, LONG_BYTES)] },
];

const users = (count: number): XUser[] =>
  numbered(count, (number, padded) => ({
    ...(sandboxUsers[0] as XUser),
    id: `17800000000001${padded}`,
    username: `agent_${number}`,
    name: `Sandbox Agent ${number}`,
  }));

export const x: Played = {
  platform: 'x',
  kinds,
  reading: ['posts.list', 'posts.lookup', 'me'],
  renewal: 'token.refresh',
  fates: [{ operation: 'media.init', reason: 'InvalidMedia' }],
  accounts: (count) => users(count).map(({ username, id }) => ({ user: username, remoteId: id })),
  given: (count) => ({
    x: { users: users(count), pace: { by: 'clock', processing: 150 }, app: { credits: 1_000_000 } },
  }),
  record({ x: fake }, keyOf) {
    const posts = fake.posts().filter((post) => post.deletedAt === null);
    const media = fake.media();
    const keys = posts.map((post) => {
      const first = media.find((one) => one.id === post.media[0]);
      return keyOf(post.text.replace(/ (part \d+|comment)$/, ''), first?.facts?.sha256);
    });
    const idOf = (username: string): string =>
      fake.options.users.find((user) => user.username === username)?.id ?? username;
    return {
      shown: [...new Set(keys)].flatMap((key) => {
        const own = posts.filter((_, at) => keys[at] === key);
        return wholeOf(key, own).map((one) => ({ ...one, account: idOf(one.account) }));
      }),
      refused: media.filter((one) => one.state === 'failed').map((one) => keyOf('', one.facts?.sha256)),
    };
  },
};

/** All that X has of one post of ours: its parts are one, and what stands there once more is another. */
function wholeOf(key: string, own: readonly Post[]): Shown[] {
  const comments = own.filter((post) => post.text === commentOf(key));
  const parts = Map.groupBy(
    own.filter((post) => !comments.includes(post)),
    (post) => post.text,
  );
  const times = Math.max(1, ...[...parts.values()].map((same) => same.length));
  return Array.from({ length: times }, (_, at) => {
    const these = [...parts.values()].flatMap((same) => same[at] ?? []);
    const [first] = these;
    return {
      key,
      account: (first ?? own[0])?.owner ?? '',
      place: 'account',
      ids: these.map((post) => post.id),
      acceptedAt: Math.min(...these.map((post) => post.acceptedAt)),
      parts: these.length,
      comments: at === 0 ? comments.length : 0,
    };
  });
}
