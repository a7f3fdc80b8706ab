import { cited, declare } from './rules.ts';

const READ = '2026-09-11';
const refusals = cited('https://developers.facebook.com/docs/graph-api/guides/error-handling', READ);
const posts = cited('https://developers.facebook.com/docs/pages-api/posts', READ);
const feed = cited('https://developers.facebook.com/docs/graph-api/reference/page/feed', READ);
const photos = cited('https://developers.facebook.com/docs/graph-api/reference/page/photos', READ);
const videos = cited('https://developers.facebook.com/docs/graph-api/reference/page/videos', READ);
const reels = cited('https://developers.facebook.com/docs/video-api/guides/reels-publishing', READ);
const stories = cited('https://developers.facebook.com/docs/page-stories-api', READ);

// The number every client counts by; Facebook's own pages state none.
const caption = { max: feed(63_206), unit: 'utf16' } as const;
const needed = { ...caption, min: feed(1) } as const;
const noCaption = { ...caption, unsent: true } as const;

const picture = {
  mimes: photos(['image/jpeg', 'image/png', 'image/gif']),
  // The reference says 10 MB, the error for larger ones speaks of 4: the smaller is safe.
  maxBytes: photos(4_000_000),
} as const;

/** Sizes beyond this are each Page's own; the figures that go round are taken as they are. */
const movie = {
  mimes: videos(['video/mp4', 'video/quicktime', 'video/webm']),
  maxBytes: videos(10_000_000_000),
  maxSeconds: videos(14_400),
  minRatio: videos(0.56),
  maxRatio: videos(1.78),
} as const;

const reelMovie = {
  ...movie,
  mimes: reels(['video/mp4', 'video/quicktime']),
  pictures: reels(['avc', 'hevc', 'vp9', 'av1']),
  sounds: reels(['aac']),
  minRate: reels(24),
  maxRate: reels(60),
  minSide: reels(540),
  minSeconds: reels(3),
  maxSeconds: reels(90),
  // 9:16, with room for rounding.
  minRatio: reels(0.55),
  maxRatio: reels(0.57),
} as const;

const one = { min: posts(1), max: posts(1) };
const oneOrNone = { min: posts(0), max: posts(1) };

const nothingStaged = {
  staged: 'Nothing.',
  left: 'The one call that posts.',
  why: 'There is nothing to send ahead.',
} as const;
const photosStaged = {
  staged: 'Facebook has the photos, unpublished.',
  left: 'The one call that posts them.',
  why: 'Facebook keeps photos that belong to no post for about 24 hours.',
} as const;
const uploaded = {
  staged: 'Facebook has the video.',
  left: 'The one call that publishes it; Facebook may then still work on the video for a while.',
  why: 'Facebook begins to work on it only when it is told to publish.',
} as const;

export const facebook = declare({
  platform: 'facebook',
  name: 'Facebook',
  kinds: [
    { kind: 'text', images: null, videos: null, caption: needed, staging: nothingStaged },
    { kind: 'link', images: null, videos: null, caption, staging: nothingStaged },
    {
      kind: 'photo',
      images: one,
      videos: null,
      caption,
      image: picture,
      // No length is documented: what Instagram takes is taken here.
      altText: { max: photos(1000), unit: 'utf16' },
      staging: photosStaged,
    },
    {
      kind: 'photos',
      // The most is not documented; clients send up to ten.
      images: { min: posts(2), max: posts(10) },
      videos: null,
      caption,
      image: picture,
      altText: { max: photos(1000), unit: 'utf16' },
      staging: photosStaged,
    },
    {
      kind: 'video',
      images: null,
      videos: one,
      caption,
      video: movie,
      staging: {
        staged: 'Facebook has the video, unpublished and ready to play.',
        left: 'The one call that publishes it.',
        why: 'Facebook keeps an unpublished video out of sight until it is told to show it.',
      },
    },
    {
      kind: 'reel',
      images: null,
      videos: one,
      caption,
      video: reelMovie,
      dailyPosts: reels(30),
      staging: uploaded,
    },
    {
      kind: 'story',
      images: oneOrNone,
      videos: oneOrNone,
      together: one,
      caption: noCaption,
      image: { mimes: picture.mimes, maxBytes: stories(4_000_000) },
      video: { ...reelMovie, maxSeconds: stories(60) },
      staging: uploaded,
    },
  ],
  options: [
    { name: 'link', type: 'text', max: feed(2000), required: true, kinds: ['link'] },
    {
      name: 'firstComment',
      type: 'text',
      // No length is documented for comments.
      max: feed(2200),
      lines: true,
      required: false,
      kinds: ['text', 'link', 'photo', 'photos', 'video', 'reel'],
    },
  ],
  conflicts: [],
  needs: [],
  scopes: [
    { name: 'pages_show_list', gives: 'identity', required: true },
    { name: 'pages_read_engagement', gives: 'publish', required: true },
    { name: 'pages_manage_posts', gives: 'publish', required: true },
    { name: 'pages_manage_engagement', gives: 'first-comment', required: false },
    { name: 'read_insights', gives: 'analytics', required: false },
    { name: 'business_management', gives: 'business-pages', required: false },
  ],
  // Only reels have a number, of their own.
  dailyPosts: null,
  spacingSeconds: null,
  refusesDuplicates: refusals(true),
  stagingSeconds: photos(86_400),
  removable: true,
  consents: [],
});
