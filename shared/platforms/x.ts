import { cited, declare } from './rules.ts';

const READ = '2026-11-22';
const DOCS = 'https://docs.x.com';
const answers = cited(`${DOCS}/x-api/fundamentals/response-codes-and-errors`, READ);
const posts = cited(`${DOCS}/x-api/posts/create-post`, READ);
const counting = cited(`${DOCS}/fundamentals/counting-characters`, READ);
const media = cited(`${DOCS}/x-api/media/quickstart/best-practices`, READ);
const upload = cited(`${DOCS}/x-api/media/quickstart/media-upload-chunked`, READ);
const metadata = cited(`${DOCS}/x-api/media/create-media-metadata`, READ);
const rates = cited(`${DOCS}/x-api/fundamentals/rate-limits`, READ);
const pricing = cited(`${DOCS}/x-api/getting-started/pricing`, READ);

const caption = { max: counting(280), unit: 'weighted', maxCashtags: posts(1) } as const;
const altText = { max: metadata(1000), unit: 'utf16' } as const;

const photo = {
  mimes: media(['image/jpeg', 'image/png', 'image/webp']),
  maxBytes: media(5_000_000),
} as const;
const upToFour = { min: posts(1), max: posts(4) };
const one = { min: posts(1), max: posts(1) };

const uploaded = {
  staged: 'Every photo or video is uploaded, processed and has its alt text.',
  left: 'The one call that posts.',
  why: 'X keeps what was uploaded out of sight for 24 hours, until a post names it.',
} as const;

export const x = declare({
  platform: 'x',
  name: 'X',
  kinds: [
    {
      kind: 'text',
      images: null,
      videos: null,
      caption: { ...caption, min: posts(1) },
      staging: {
        staged: 'Nothing: there is only text.',
        left: 'The one call that posts.',
        why: 'X has neither drafts nor a time of its own for posts by apps.',
      },
    },
    { kind: 'photos', images: upToFour, videos: null, caption, image: photo, altText, staging: uploaded },
    {
      kind: 'gif',
      images: one,
      videos: null,
      caption,
      image: {
        mimes: media(['image/gif']),
        maxBytes: media(15_000_000),
        maxLongSide: media(1280),
        maxShortSide: media(1080),
      },
      altText,
      staging: uploaded,
    },
    {
      kind: 'video',
      images: null,
      videos: one,
      caption,
      video: {
        mimes: media(['video/mp4', 'video/quicktime']),
        pictures: media(['avc']),
        sounds: media(['aac']),
        maxRate: media(60),
        maxBytes: media(512_000_000),
        minSide: media(32),
        // Subscribers have more: what the account may is read from it.
        maxSide: media(1280),
        minSeconds: media(0.5),
        maxSeconds: media(140),
        minRatio: media(1 / 3),
        maxRatio: media(3),
      },
      staging: uploaded,
    },
    {
      kind: 'thread',
      images: { min: posts(0), max: posts(4) },
      videos: null,
      // X names no end; what an account may post within 15 minutes is one.
      parts: { min: posts(2), max: rates(100) },
      caption: { ...caption, perPart: true },
      image: photo,
      altText,
      staging: {
        staged: 'Every photo of all parts is uploaded and has its alt text.',
        left: 'One call for each part, one after the other.',
        why: 'Each part answers the one before, so it can only be sent once that one is public.',
      },
    },
  ],
  options: [
    {
      name: 'replies',
      type: 'choice',
      choices: ['everyone', 'following', 'mentionedUsers', 'subscribers', 'verified'],
      default: 'everyone',
      required: true,
    },
    {
      name: 'firstComment',
      type: 'text',
      max: counting(280),
      lines: true,
      required: false,
      kinds: ['text', 'photos', 'gif', 'video'],
    },
    { name: 'aiGenerated', type: 'switch', default: false },
    { name: 'paidPartnership', type: 'switch', default: false },
  ],
  conflicts: [],
  needs: [],
  scopes: [
    { name: 'users.read', gives: 'identity', required: true },
    { name: 'tweet.read', gives: 'analytics-and-look-up', required: true },
    { name: 'tweet.write', gives: 'publish', required: true },
    { name: 'media.write', gives: 'photos-and-videos', required: false },
    { name: 'offline.access', gives: 'lasting', required: false },
  ],
  // The limits are the app's (10,000 in 24 hours) and the quarter hour's, not the account's day.
  dailyPosts: null,
  spacingSeconds: null,
  refusesDuplicates: answers(true),
  stagingSeconds: upload(86_400),
  prices: { post: pricing(0.015), postWithLink: pricing(0.2), altText: pricing(0.005), read: pricing(0.005) },
  removable: true,
  consents: [],
});

/** A part of an upload, bytes, and how many parts there may be. X's own command line sends parts of this size. */
export const segmentBytes = upload(4_194_304);
/** What a subscriber may write and show: weighted characters, pixels of a video's long side. */
export const subscriber = { maxCaption: counting(25_000), maxVideoSide: media(1920) };
