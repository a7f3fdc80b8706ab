import { cited, declare } from './rules.ts';

const READ = '2026-09-11';
const publishing = cited('https://developers.facebook.com/docs/instagram-platform/content-publishing', READ);
const userMedia = cited(
  'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media',
  READ,
);

const caption = {
  max: userMedia(2200),
  // The page does not say what a character is, so the count that comes out larger is taken.
  unit: 'utf16',
  maxHashtags: userMedia(30),
  maxMentions: userMedia(20),
} as const;
/** A story carries no text. */
const noCaption = { max: userMedia(0), unit: 'utf16', unsent: true } as const;
const altText = { max: userMedia(1000), unit: 'utf16' } as const;

const feedImage = {
  mimes: userMedia(['image/jpeg']),
  maxBytes: userMedia(8_000_000),
  minSide: userMedia(320),
  minRatio: userMedia(0.8),
  maxRatio: userMedia(1.91),
} as const;

const reelVideo = {
  mimes: userMedia(['video/mp4', 'video/quicktime']),
  pictures: userMedia(['avc', 'hevc']),
  sounds: userMedia(['aac']),
  minRate: userMedia(23),
  maxRate: userMedia(60),
  maxBytes: userMedia(300_000_000),
  maxSide: userMedia(1920),
  minSeconds: userMedia(3),
  maxSeconds: userMedia(900),
  minRatio: userMedia(0.01),
  maxRatio: userMedia(10),
} as const;

const storyVideo = {
  ...reelVideo,
  maxBytes: userMedia(100_000_000),
  maxSeconds: userMedia(60),
  minRatio: userMedia(0.1),
} as const;

const staging = {
  staged: 'Instagram fetches every photo and video and has processed them.',
  left: 'The one call that publishes.',
  why: 'Instagram keeps what it has processed out of sight for 24 hours, until it is told to publish.',
} as const;

const one = { min: publishing(1), max: publishing(1) };
const oneOrNone = { min: publishing(0), max: publishing(1) };
const upToTen = { min: publishing(0), max: publishing(10) };
const inTheFeed = ['photo', 'carousel', 'reel'];

export const instagram = declare({
  platform: 'instagram',
  name: 'Instagram',
  kinds: [
    { kind: 'photo', images: one, videos: null, caption, image: feedImage, altText, staging },
    {
      kind: 'carousel',
      images: upToTen,
      videos: upToTen,
      together: { min: publishing(2), max: publishing(10) },
      oneShape: publishing(true),
      caption,
      image: feedImage,
      // Smaller caps for videos in a carousel go round (60 s, 100 MB); Instagram's pages state none of their own.
      video: reelVideo,
      altText,
      staging,
    },
    { kind: 'reel', images: null, videos: one, caption, video: reelVideo, staging },
    {
      kind: 'story',
      images: oneOrNone,
      videos: oneOrNone,
      together: one,
      caption: noCaption,
      image: { mimes: feedImage.mimes, maxBytes: feedImage.maxBytes },
      video: storyVideo,
      staging,
    },
  ],
  options: [
    { name: 'shareToFeed', type: 'switch', default: true, kinds: ['reel'] },
    {
      name: 'trial',
      type: 'choice',
      choices: ['no', 'MANUAL', 'SS_PERFORMANCE'],
      default: 'no',
      required: true,
      kinds: ['reel'],
    },
    // How long these texts may be is not documented; what they are made of is.
    { name: 'coverAt', type: 'text', max: userMedia(6), required: false, kinds: ['reel'] },
    { name: 'collaborators', type: 'text', max: userMedia(100), required: false, kinds: inTheFeed },
    {
      name: 'firstComment',
      type: 'text',
      max: userMedia(2200),
      lines: true,
      required: false,
      kinds: inTheFeed,
    },
    { name: 'aiGenerated', type: 'switch', default: false },
  ],
  conflicts: [],
  needs: [],
  scopes: [
    { name: 'instagram_business_basic', gives: 'identity', required: true },
    { name: 'instagram_business_content_publish', gives: 'publish', required: true },
    { name: 'instagram_business_manage_comments', gives: 'first-comment', required: false },
    { name: 'instagram_business_manage_insights', gives: 'analytics', required: false },
  ],
  ways: [
    {
      // Accounts tied to a Page, through Facebook Login: the one way to delete a post again.
      way: 'facebook',
      removable: true,
      scopes: [
        { name: 'instagram_basic', gives: 'identity', required: true },
        { name: 'pages_show_list', gives: 'identity', required: true },
        { name: 'pages_read_engagement', gives: 'publish', required: true },
        { name: 'instagram_content_publish', gives: 'publish', required: true },
        { name: 'instagram_manage_comments', gives: 'first-comment', required: false },
        { name: 'instagram_manage_insights', gives: 'analytics', required: false },
        { name: 'instagram_manage_contents', gives: 'remove', required: false },
        { name: 'business_management', gives: 'business-pages', required: false },
      ],
    },
  ],
  // The guide says 100, two reference pages 50; what the account really has is read from it before each post.
  dailyPosts: publishing(100),
  spacingSeconds: null,
  stagingSeconds: publishing(86_400),
  removable: false,
  consents: [],
});

/** Accounts that may be invited to one post together. */
export const maxCollaborators = userMedia(3);
