import type { FacebookUser } from '../../fakes/facebook/state.ts';
import { sandboxUsers } from '../../fakes/facebook/users.ts';
import { commentOf, jpeg, type KindPlan, movie, numbered, type Played } from './played.ts';

const picture = jpeg(1080, 1350);
const inFeed = { publishing: 'feed.create', around: ['comment.create'], isCommented: true } as const;
const ofPhotos = { ...inFeed, around: ['photo.create', 'comment.create'] } as const;
const film = movie(1080, 1920);
const kinds: KindPlan[] = [
  { ...ofPhotos, name: 'photos', kind: 'photos', media: [picture, picture] },
  {
    name: 'reel',
    kind: 'reel',
    media: [film],
    publishing: 'reel.finish',
    around: ['reel.start', 'upload', 'comment.create'],
    isCommented: true,
  },
  { ...inFeed, name: 'text', kind: 'text', media: [] },
  {
    name: 'video',
    kind: 'video',
    media: [film],
    publishing: 'node.update',
    around: ['video.create', 'comment.create'],
    isCommented: true,
  },
  {
    name: 'story of a photo',
    kind: 'story',
    media: [picture],
    publishing: 'story.photo',
    around: ['photo.create', 'stories.list'],
    isMute: true,
  },
  { ...inFeed, name: 'link', kind: 'link', media: [], options: { link: 'https://homes.example/harbour-4' } },
  {
    name: 'story of a video',
    kind: 'story',
    media: [film],
    publishing: 'story.finish',
    around: ['story.start', 'upload', 'stories.list'],
    isMute: true,
  },
  { ...ofPhotos, name: 'photo', kind: 'photo', media: [picture] },
];

const users = (count: number): FacebookUser[] =>
  numbered(count, (number, padded) => {
    const [ordinary] = sandboxUsers as readonly [FacebookUser];
    const [page] = ordinary.pages as [FacebookUser['pages'][number]];
    const name = `Sandbox Agent ${number}`;
    const pages = [{ ...page, id: `2000000000${padded}`, name, username: `agent${number}` }];
    return { ...ordinary, id: `1230000000${padded}`, username: `agent.${number}`, name, pages };
  });

export const facebook: Played = {
  platform: 'facebook',
  kinds,
  reading: ['node', 'feed.list'],
  fates: ['video.create', 'reel.start', 'story.start'].map((operation) => ({
    operation,
    reason: 'The video cannot be played.',
  })),
  accounts: (count) =>
    users(count).map(({ username, pages }) => ({ user: username, remoteId: pages[0]?.id ?? '' })),
  given: (count) => ({ facebook: { users: users(count), pace: { by: 'clock', processing: 150 } } }),
  record({ facebook: fake }, keyOf) {
    const comments = fake.comments().map((one) => one.message);
    const videos = fake.videos();
    const otherIds = (id: string | null): string[] => {
      const video = videos.find((one) => one.id === id || one.postId === id);
      return video ? [video.id, video.postId] : [];
    };
    return {
      shown: fake.published().map((post) => {
        const key = keyOf(post.caption, post.media[0]?.sha256);
        return {
          key,
          account: post.account,
          place: 'account',
          ids: [post.remoteId ?? '', ...otherIds(post.remoteId)],
          acceptedAt: post.acceptedAt,
          comments: comments.filter((message) => message === commentOf(key)).length,
        };
      }),
      refused: videos
        .filter((video) => video.error !== null)
        .map((video) => keyOf(video.description, video.media?.sha256)),
    };
  },
};
