import type { TikTokPost } from '../../fakes/tiktok/state.ts';
import { ordinaryUsers } from '../../fakes/tiktok/users.ts';
import { jpeg, type KindPlan, movie, type Played } from './played.ts';

const direct = { mode: 'direct', privacy: 'PUBLIC_TO_EVERYONE' } as const;
const inbox = { options: { mode: 'inbox' }, place: 'inbox' } as const;
const photos = { kind: 'photos', publishing: 'photo.init', around: [] } as const;
const video = { kind: 'video', publishing: 'upload.last', around: ['video.init'] } as const;
/** Large enough for two parts, and for the queue. */
const LONG_BYTES = 10_400_000;

const kinds: KindPlan[] = [
  { ...photos, name: 'photos', media: [jpeg(1080, 1350), jpeg(1080, 1350)], options: direct },
  { ...video, name: 'video', media: [movie(1080, 1920)], options: direct },
  { ...photos, name: 'photos for the inbox', media: [jpeg(1080, 1350)], ...inbox },
  {
    ...video,
    name: 'long video',
    media: [movie(1080, 1920, LONG_BYTES)],
    options: direct,
    around: ['video.init', 'upload.chunk'],
  },
  // Drafts of videos have no caption there.
  {
    ...video,
    name: 'video for the inbox',
    media: [movie(1080, 1920)],
    ...inbox,
    around: ['inbox.init'],
    isMute: true,
  },
];

/** Fail reasons after which TikTok wants the post no more: the status reference, without those worth another try. */
const FOR_GOOD = /^(spam_risk|picture_size_check|duration_check|file_format_check|frame_rate_check)/;

export const tiktok: Played = {
  platform: 'tiktok',
  kinds,
  reading: ['creator.info', 'status', 'video.list'],
  renewal: 'token.refresh',
  fates: ['internal', 'photo_pull_failed', 'spam_risk'].flatMap((reason) => [
    { operation: 'photo.init', reason },
    { operation: 'upload.last', reason },
  ]),
  accounts: (count) =>
    ordinaryUsers(count).map(({ username, openId }) => ({ user: username, remoteId: openId })),
  given: (count) => ({
    tiktok: {
      users: ordinaryUsers(count),
      pace: { by: 'clock', processing: 150, moderation: 100 },
      listsPhotos: true,
    },
  }),
  record({ tiktok: fake }, keyOf) {
    // Looking at what is public moves everything on to where it is by now.
    fake.published();
    const key = (post: TikTokPost): string =>
      keyOf(post.kind === 'photos' ? post.description : post.title, post.media[0]?.sha256);
    const posts = fake.posts();
    return {
      shown: posts
        .filter((post) => post.status !== 'FAILED' && post.arrivedAt !== null)
        .map((post) => ({
          key: key(post),
          account: post.openId,
          place: post.mode === 'inbox' ? ('inbox' as const) : ('account' as const),
          ids: [post.publishId, ...(post.postId === null ? [] : [post.postId])],
          acceptedAt: post.acceptedAt,
        })),
      refused: posts.filter((post) => FOR_GOOD.test(post.failReason ?? '')).map(key),
    };
  },
  // TikTok names no draft of photos to whoever lost its answer.
  inVain: `kind = 'photos' AND json_extract(options, '$.mode') = 'inbox'`,
};
