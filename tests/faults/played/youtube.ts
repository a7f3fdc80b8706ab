import type { YouTubeUser } from '../../fakes/youtube/state.ts';
import { sandboxUsers } from '../../fakes/youtube/users.ts';
import { jpeg, type KindPlan, movie, numbered, type Played } from './played.ts';

/** Two parts, and for the queue. */
const LONG_BYTES = 8_600_000;
const options = { privacy: 'public', madeForKids: 'no', category: '22' };
const ofIt = { publishing: 'videos.update', around: ['upload.open', 'upload.last'], hasTitle: true } as const;
const kinds: KindPlan[] = [
  { ...ofIt, name: 'short', kind: 'short', media: [movie(1080, 1920)], options, isCommented: true },
  {
    ...ofIt,
    name: 'video',
    kind: 'video',
    media: [movie(1920, 1080), jpeg(1280, 720)],
    options,
    around: [...ofIt.around, 'thumbnails.set'],
  },
  {
    ...ofIt,
    name: 'unlisted video',
    kind: 'video',
    media: [movie(1920, 1080)],
    options: { ...options, privacy: 'unlisted' },
    around: [...ofIt.around, 'commentThreads.insert'],
    isCommented: true,
  },
  {
    ...ofIt,
    name: 'long video',
    kind: 'video',
    media: [movie(1920, 1080, LONG_BYTES)],
    options,
    around: ['upload.open', 'upload.part', 'upload.last', 'upload.ask'],
  },
];

const users = (count: number): YouTubeUser[] =>
  numbered(count, (number, padded) => ({
    ...(sandboxUsers[0] as YouTubeUser),
    google: `agent.${number}@gmail.test`,
    username: `agent.${number}`,
    name: `Sandbox Agent ${number}`,
    channelId: `UCsandboxAgent00000${padded}`,
    playlists: [],
  }));

export const youtube: Played = {
  platform: 'youtube',
  kinds,
  reading: ['videos.list', 'playlistItems.list', 'channels.list'],
  renewal: 'token.refresh',
  fates: [
    { operation: 'upload.open', reason: 'codec' },
    { operation: 'upload.last', reason: 'copyright' },
    { operation: 'upload.part', reason: 'half' },
  ],
  accounts: (count) =>
    users(count).map(({ username, channelId }) => ({ user: username, remoteId: channelId ?? '' })),
  given: (count) => ({
    youtube: {
      users: users(count),
      pace: { by: 'clock', processing: 150 },
      app: { dailyInserts: 1_000_000, dailyUnits: 1_000_000_000 },
    },
  }),
  record({ youtube: fake }, keyOf) {
    const videos = fake.videos();
    const isRefused = (id: string | null): boolean => {
      const status = videos.find((one) => one.id === id)?.uploadStatus;
      return status === 'failed' || status === 'rejected';
    };
    return {
      shown: fake
        .published()
        .filter((post) => !isRefused(post.remoteId))
        .map((post) => ({
          key: keyOf(post.caption, post.media[0]?.sha256),
          account: post.account,
          place: 'account',
          ids: [post.remoteId ?? ''],
          acceptedAt: post.acceptedAt,
          comments: videos.find((one) => one.id === post.remoteId)?.comments.length ?? 0,
        })),
      refused: videos
        .filter((video) => isRefused(video.id))
        .map((video) => keyOf(video.written.description, video.media.sha256)),
    };
  },
};
