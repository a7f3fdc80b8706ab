import { cited, declare } from './rules.ts';

const READ = '2026-09-11';
const directPost = cited('https://developers.tiktok.com/doc/content-posting-api-reference-direct-post', READ);
const photoPost = cited('https://developers.tiktok.com/doc/content-posting-api-reference-photo-post', READ);
const transfer = cited('https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide', READ);
const sharing = cited('https://developers.tiktok.com/doc/content-sharing-guidelines', READ);

const direct = { option: 'mode', is: ['direct'] } as const;

export const tiktok = declare({
  platform: 'tiktok',
  name: 'TikTok',
  addedLogos: sharing(false),
  kinds: [
    {
      kind: 'video',
      images: null,
      videos: { min: directPost(1), max: directPost(1) },
      caption: { max: directPost(2200), unit: 'utf16' },
      video: {
        mimes: transfer(['video/mp4', 'video/quicktime', 'video/webm']),
        pictures: transfer(['avc', 'hevc', 'vp8', 'vp9']),
        minRate: transfer(23),
        maxRate: transfer(60),
        maxBytes: transfer(4_000_000_000),
        minSide: transfer(360),
        maxSide: transfer(4096),
        maxSeconds: transfer(600),
      },
      staging: {
        staged: 'The upload is opened and every part but the last is sent.',
        left: 'The last part of the upload.',
        why: 'TikTok publishes as soon as the last byte is in, so the last part waits for the due second.',
      },
    },
    {
      kind: 'photos',
      images: { min: photoPost(1), max: photoPost(35) },
      videos: null,
      caption: { max: photoPost(4000), unit: 'utf16' },
      title: { max: photoPost(90), unit: 'utf16' },
      image: {
        mimes: transfer(['image/jpeg', 'image/webp']),
        maxBytes: transfer(20_000_000),
        // The guide says "1080p" and no more; the strict reading is 1080 by 1920 either way round.
        maxShortSide: transfer(1080),
        maxLongSide: transfer(1920),
      },
      staging: {
        staged: 'The account is asked again what it allows, and the signed links to the photos are made.',
        left: 'The one call that hands TikTok the links.',
        why: 'TikTok has no upload for photos: the call that names the links already publishes.',
      },
    },
  ],
  options: [
    { name: 'mode', type: 'choice', choices: ['direct', 'inbox'], default: 'direct', required: true },
    {
      name: 'privacy',
      type: 'choice',
      choices: ['PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS', 'FOLLOWER_OF_CREATOR', 'SELF_ONLY'],
      required: true,
      when: direct,
    },
    { name: 'comment', type: 'switch', default: false, when: direct },
    { name: 'duet', type: 'switch', default: false, kinds: ['video'], when: direct },
    { name: 'stitch', type: 'switch', default: false, kinds: ['video'], when: direct },
    { name: 'autoMusic', type: 'switch', default: false, kinds: ['photos'], when: direct },
    { name: 'disclosure', type: 'switch', default: false, when: direct },
    { name: 'yourBrand', type: 'switch', default: false, when: { option: 'disclosure', is: [true] } },
    { name: 'brandedContent', type: 'switch', default: false, when: { option: 'disclosure', is: [true] } },
    // How long this may be is not documented; it is a number of seconds.
    {
      name: 'coverAt',
      type: 'text',
      max: directPost(6),
      required: false,
      kinds: ['video'],
      when: direct,
    },
    { name: 'aiGenerated', type: 'switch', default: false, when: direct },
  ],
  conflicts: [
    {
      when: { option: 'brandedContent', is: true },
      option: 'privacy',
      not: 'SELF_ONLY',
      code: 'branded-content-private',
    },
  ],
  needs: [
    {
      when: { option: 'disclosure', is: true },
      oneOf: ['yourBrand', 'brandedContent'],
      code: 'disclosure-unspecified',
    },
  ],
  scopes: [
    { name: 'user.info.basic', gives: 'identity', required: true },
    { name: 'user.info.profile', gives: 'links', required: false },
    { name: 'user.info.stats', gives: 'account-analytics', required: false },
    { name: 'video.publish', gives: 'publish', required: true },
    { name: 'video.upload', gives: 'inbox-drafts', required: false },
    { name: 'video.list', gives: 'analytics-and-look-up', required: false },
  ],
  dailyPosts: sharing(15),
  minutePosts: directPost(6),
  spacingSeconds: null,
  stagingSeconds: transfer(3600),
  removable: false,
  consents: [
    {
      code: 'tiktok-music',
      when: { option: 'brandedContent', is: false },
      links: ['https://www.tiktok.com/legal/page/global/music-usage-confirmation/en'],
    },
    {
      code: 'tiktok-branded-and-music',
      when: { option: 'brandedContent', is: true },
      links: [
        'https://www.tiktok.com/legal/page/global/bc-policy/en',
        'https://www.tiktok.com/legal/page/global/music-usage-confirmation/en',
      ],
    },
  ],
});

/** A part of an upload: bytes, smallest and largest; the last may take what remains. */
export const partBytes = {
  min: transfer(5_000_000),
  max: transfer(64_000_000),
  maxLast: transfer(128_000_000),
};
