import { cited, declare } from './rules.ts';

const READ = '2026-11-22';
const DOCS = 'https://learn.microsoft.com/en-us/linkedin/marketing';
const SHARES = `${DOCS}/community-management/shares`;
const posts = cited(`${SHARES}/posts-api`, READ);
const ugc = cited(`${SHARES}/ugc-post-api`, READ);
const pictures = cited(`${SHARES}/images-api`, READ);
const videos = cited(`${SHARES}/videos-api`, READ);
const documents = cited(`${SHARES}/documents-api`, READ);
const multiImage = cited(`${SHARES}/multiimage-post-api`, READ);
const polls = cited(`${SHARES}/poll-post-api`, READ);
const limits = cited(
  'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/rate-limits',
  READ,
);
const storage = cited(`${DOCS}/data-storage-requirements`, READ);
// LinkedIn's own pages state none of these; publishing tools that do are taken at their word.
const publisher = cited('https://docs.emplifi.io/platform/latest/home/linkedin-publishing', READ);
const commenting = cited(
  'https://glama.ai/mcp/connectors/com.publora/mcp-server/tools/linkedin_create_comment',
  READ,
);

// Nobody says whether the backslashes of little text count, so they do.
const caption = { max: ugc(3000), unit: 'little' } as const;
const needed = { ...caption, min: posts(1) } as const;
const title = { max: publisher(399), unit: 'utf16' } as const;
const neededTitle = { ...title, min: posts(1) } as const;
const altText = { max: pictures(4086), unit: 'utf16' } as const;

const picture = {
  mimes: pictures(['image/jpeg', 'image/png', 'image/gif']),
  maxBytes: publisher(69_300_000),
  maxPixels: pictures(36_152_319),
} as const;

const one = { min: posts(1), max: posts(1) };

const nothingStaged = {
  staged: 'Nothing.',
  left: 'The one call that posts.',
  why: 'There is nothing to send ahead.',
} as const;
const uploaded = (what: string) =>
  ({
    staged: `LinkedIn has ${what} and has worked on it.`,
    left: 'The one call that posts.',
    why: 'LinkedIn has no drafts and no times of its own: what is posted is public at once.',
  }) as const;

export const linkedin = declare({
  platform: 'linkedin',
  name: 'LinkedIn',
  kinds: [
    { kind: 'text', images: null, videos: null, caption: needed, staging: nothingStaged },
    {
      kind: 'link',
      images: { min: posts(0), max: posts(1) },
      videos: null,
      caption,
      // LinkedIn does not look at the page: the card says what is said here.
      title: neededTitle,
      image: picture,
      staging: uploaded('the picture of the card'),
    },
    { kind: 'poll', images: null, videos: null, caption, staging: nothingStaged },
    {
      kind: 'photo',
      images: one,
      videos: null,
      caption,
      image: picture,
      altText,
      staging: uploaded('the photo'),
    },
    {
      kind: 'photos',
      images: { min: multiImage(2), max: multiImage(20) },
      videos: null,
      caption,
      image: picture,
      altText,
      staging: uploaded('every photo'),
    },
    {
      kind: 'video',
      images: null,
      videos: one,
      caption,
      title,
      video: {
        mimes: videos(['video/mp4']),
        maxBytes: videos(500_000_000),
        minSeconds: videos(3),
        maxSeconds: videos(1800),
      },
      staging: uploaded('the video'),
    },
    {
      // To be swiped through: LinkedIn has that for documents alone. The listing's sheet, or its photos as pages.
      kind: 'document',
      images: { min: documents(1), max: documents(300) },
      videos: null,
      caption,
      title: neededTitle,
      image: { mimes: documents(['image/jpeg']), maxBytes: documents(100_000_000) },
      document: { mimes: documents(['application/pdf']), maxBytes: documents(100_000_000) },
      staging: uploaded('the document'),
    },
  ],
  options: [
    {
      name: 'visibility',
      type: 'choice',
      choices: ['PUBLIC', 'LOGGED_IN', 'CONNECTIONS'],
      default: 'PUBLIC',
      required: true,
    },
    // No length is documented for addresses.
    { name: 'link', type: 'text', max: posts(2000), required: true, kinds: ['link'] },
    { name: 'pollQuestion', type: 'text', max: polls(140), required: true, kinds: ['poll'] },
    { name: 'pollAnswer1', type: 'text', max: polls(30), required: true, kinds: ['poll'] },
    { name: 'pollAnswer2', type: 'text', max: polls(30), required: true, kinds: ['poll'] },
    { name: 'pollAnswer3', type: 'text', max: polls(30), required: false, kinds: ['poll'] },
    { name: 'pollAnswer4', type: 'text', max: polls(30), required: false, kinds: ['poll'] },
    {
      name: 'pollDuration',
      type: 'choice',
      choices: ['ONE_DAY', 'THREE_DAYS', 'SEVEN_DAYS', 'FOURTEEN_DAYS'],
      default: 'SEVEN_DAYS',
      required: true,
      kinds: ['poll'],
    },
    {
      name: 'pages',
      type: 'choice',
      choices: ['sheet', 'photos'],
      default: 'sheet',
      required: true,
      kinds: ['document'],
    },
    { name: 'reposts', type: 'switch', default: true },
    { name: 'firstComment', type: 'text', max: commenting(1250), lines: true, required: false },
  ],
  conflicts: [],
  needs: [],
  // All or nothing: one that the app was not given fails the whole consent.
  scopes: [
    { name: 'openid', gives: 'identity', required: true },
    { name: 'profile', gives: 'identity', required: true },
    { name: 'w_member_social', gives: 'publish', required: true },
    { name: 'rw_organization_admin', gives: 'pages', required: false, reviewed: true },
    { name: 'w_organization_social', gives: 'pages', required: false, reviewed: true },
    { name: 'r_organization_social', gives: 'page-look-up', required: false, reviewed: true },
    { name: 'r_member_postAnalytics', gives: 'analytics', required: false, reviewed: true },
  ],
  // Calls are counted, not posts: see `dailyCallsInDevelopment`.
  dailyPosts: null,
  spacingSeconds: null,
  refusesDuplicates: ugc(true),
  // LinkedIn names no end for media that waits for its post.
  stagingSeconds: null,
  // What members did with a post is activity, and kept for two days; the size of a Page's audience is not.
  metricsHours: { posts: storage(48) },
  removable: true,
  consents: [],
});

/** Calls for one member in a day (UTC) by an app whose review has only begun: of all numbers LinkedIn names the lowest. */
export const dailyCallsInDevelopment = limits(100);
/** A document as a whole, bytes. */
export const documentBytes = documents(100_000_000);
