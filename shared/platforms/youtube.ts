import { cited, declare } from './rules.ts';

const READ = '2026-11-22';
const videoResource = cited('https://developers.google.com/youtube/v3/docs/videos', READ);
const insert = cited('https://developers.google.com/youtube/v3/docs/videos/insert', READ);
const thumbnails = cited('https://developers.google.com/youtube/v3/docs/thumbnails/set', READ);
const longVideos = cited('https://support.google.com/youtube/answer/71673', READ);
const shorts = cited('https://support.google.com/youtube/answer/15424877', READ);
const quota = cited('https://developers.google.com/youtube/v3/determine_quota_cost', READ);
const playlistItems = cited('https://developers.google.com/youtube/v3/docs/playlistItems/insert', READ);
const policies = cited('https://developers.google.com/youtube/terms/developer-policies', READ);
const comments = cited('https://developers.google.com/youtube/v3/docs/commentThreads/insert', READ);

/** What makes a video a Short: no call and no flag, only its length and its shape. */
export const short = {
  maxSeconds: shorts(180),
  /** Width divided by height: square or taller than wide. */
  maxRatio: shorts(1),
} as const;

/** Videos of a channel whose phone number was never verified. */
export const unverifiedSeconds = longVideos(900);

const caption = { max: videoResource(5000), unit: 'utf8', forbidden: videoResource('<>') } as const;
const title = {
  min: videoResource(1),
  max: videoResource(100),
  // The page says "characters"; the count that comes out larger is taken.
  unit: 'utf16',
  forbidden: videoResource('<>'),
} as const;

const video = {
  mimes: insert(['video/mp4', 'video/quicktime', 'video/webm']),
  maxBytes: insert(274_877_906_944),
  maxSeconds: longVideos(43_200),
} as const;
const thumbnail = {
  mimes: thumbnails(['image/jpeg', 'image/png']),
  maxBytes: thumbnails(52_428_800),
} as const;

const staging = {
  staged: 'The whole video and its thumbnail are uploaded, private, and YouTube processes them.',
  left: 'The one call that makes the video public.',
  why: 'A private video is seen by nobody else, so it can wait on the channel, ready to play, until its second.',
} as const;

const one = { min: insert(1), max: insert(1) };
/** A photo beside the video is its thumbnail. */
const oneOrNone = { min: thumbnails(0), max: thumbnails(1) };
const parts = {
  ...{ images: oneOrNone, videos: one, thumbnail: thumbnails(true) },
  ...{ caption, title, image: thumbnail, staging },
} as const;

const scope = 'https://www.googleapis.com/auth/';

export const youtube = declare({
  platform: 'youtube',
  name: 'YouTube',
  kinds: [
    { kind: 'video', ...parts, video },
    { kind: 'short', ...parts, video: { ...video, ...short } },
  ],
  options: [
    {
      name: 'privacy',
      type: 'choice',
      choices: ['public', 'unlisted', 'private'],
      default: 'public',
      required: true,
    },
    // The law asks whoever publishes, so nothing is chosen beforehand.
    { name: 'madeForKids', type: 'choice', choices: ['no', 'yes'], required: true },
    {
      name: 'category',
      type: 'choice',
      // The assignable ones; their numbers are YouTube's names for them.
      choices: ['1', '2', '10', '15', '17', '19', '20', '22', '23', '24', '25', '26', '27', '28', '29'],
      default: '22',
      required: true,
    },
    { name: 'tags', type: 'text', max: videoResource(500), required: false },
    { name: 'playlist', type: 'text', max: playlistItems(200), required: false },
    {
      name: 'firstComment',
      type: 'text',
      // The page refuses what is "too long" and names no number; this is well below what its site takes.
      max: comments(5000),
      lines: true,
      required: false,
      when: { option: 'madeForKids', is: ['no'] },
    },
    { name: 'notifySubscribers', type: 'switch', default: true, when: { option: 'privacy', is: ['public'] } },
    { name: 'paidPromotion', type: 'switch', default: false },
    { name: 'aiGenerated', type: 'switch', default: false },
    { name: 'embeddable', type: 'switch', default: true },
    {
      name: 'license',
      type: 'choice',
      choices: ['youtube', 'creativeCommon'],
      default: 'youtube',
      required: true,
    },
  ],
  conflicts: [],
  needs: [],
  // The first covers reading, uploading, changing and deleting; narrower ones beside it would only be more boxes to tick.
  scopes: [
    { name: `${scope}youtube.force-ssl`, gives: 'publish', required: true },
    { name: `${scope}yt-analytics.readonly`, gives: 'analytics', required: false },
  ],
  // Of the whole Google project, whoever publishes through it; what one channel may upload a day YouTube does not say.
  dailyPosts: quota(100),
  spacingSeconds: null,
  // A private video stays good until it is deleted.
  stagingSeconds: null,
  // What the API told is refreshed or deleted after 30 days.
  profileDays: policies(30),
  metricsHours: { posts: policies(720), accounts: policies(720) },
  removable: true,
  consents: [
    {
      code: 'youtube-terms',
      links: ['https://www.youtube.com/t/terms', 'https://www.youtube.com/t/community_guidelines'],
    },
  ],
});

/** All tags together, counted as YouTube does. */
export const maxTags = videoResource(500);
/** Parts of an upload but the last are a multiple of this many bytes. */
export const partStep = cited(
  'https://developers.google.com/youtube/v3/guides/using_resumable_upload_protocol',
  READ,
)(262_144);
