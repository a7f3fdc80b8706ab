import type { InstagramUser } from '../../fakes/instagram/state.ts';
import { sandboxUsers } from '../../fakes/instagram/users.ts';
import { jpeg, type KindPlan, movie, numbered, type Played } from './played.ts';

const picture = jpeg(1080, 1350);
const film = movie(1080, 1920);
const ofIt = { publishing: 'media.publish', around: ['media.create', 'comment.create'] } as const;
const story = { ...ofIt, kind: 'story', around: ['media.create', 'stories.list'], isMute: true } as const;
const kinds: KindPlan[] = [
  { ...ofIt, name: 'photo', kind: 'photo', media: [picture], isCommented: true },
  { ...ofIt, name: 'carousel', kind: 'carousel', media: [picture, film, picture], isCommented: true },
  { ...ofIt, name: 'reel', kind: 'reel', media: [film], isCommented: true },
  { ...story, name: 'story of a photo', media: [jpeg(1080, 1920)] },
  { ...story, name: 'story of a video', media: [film] },
];

const users = (count: number): InstagramUser[] =>
  numbered(count, (number, padded) => ({
    ...(sandboxUsers[0] as InstagramUser),
    id: `178414000001${padded}`,
    appScopedId: `261200000001${padded}`,
    username: `agent.${number}`,
    name: `Sandbox Agent ${number}`,
  }));

/** A video whose format Instagram does not take: no other try helps. */
const FORMAT = 2207026;

export const instagram: Played = {
  platform: 'instagram',
  kinds,
  reading: ['node', 'media.list', 'quota'],
  renewal: 'token.refresh',
  fates: [
    { operation: 'media.create', reason: String(FORMAT) },
    { operation: 'media.create', reason: '2207053' },
    { operation: 'media.publish', reason: 'blocked-but-live' },
  ],
  accounts: (count) => users(count).map(({ username, id }) => ({ user: username, remoteId: id })),
  given: (count) => ({ instagram: { users: users(count), pace: { by: 'clock', processing: 150 } } }),
  record({ instagram: fake }, keyOf) {
    const containers = fake.containers();
    const idOf = (username: string): string =>
      fake.options.users.find((user) => user.username === username)?.id ?? username;
    return {
      shown: fake.posts().map((post) => ({
        key: keyOf(post.caption, post.media[0]?.sha256),
        account: idOf(post.owner),
        place: 'account',
        // Where the list does not show the post yet, its container is all the name there is.
        ids: [post.id, post.container],
        acceptedAt: post.acceptedAt,
        comments: post.comments.length,
      })),
      refused: containers
        .filter((one) => one.status === 'ERROR')
        .map((one) => keyOf(one.caption, one.media[0]?.sha256)),
    };
  },
};
