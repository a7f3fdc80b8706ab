import { type Cited, cited } from './rules.ts';

/** What a platform's own buttons and words cover of a tall (9:16) video, as parts of its height and width. */
export interface SafeZone {
  readonly top: Cited;
  readonly bottom: Cited;
  readonly left: Cited;
  readonly right: Cited;
}

const READ = '2026-11-27';
const reels = cited('https://www.facebook.com/business/help/980593475366490', READ);
// TikTok gives its zones as pictures to download (ads.tiktok.com/help/article/tiktok-auction-in-feed-ads), not in
// numbers: these are what a reading of them comes to, in parts of 1080 by 1920.
const feed = cited('https://adfuseai.com/blog/tiktok-ad-sizes-specs-guide', READ);
// YouTube publishes none for Shorts.
const middle = cited('https://getkoro.app/blog/youtube-shorts-dimensions', READ);
const below = cited(
  'https://www.youraithumbnailgenerator.com/guides/youtube-shorts-safe-zones-complete-guide',
  READ,
);
const sides = cited('https://shortsfire.com/blog/shorts-safe-zones-keep-your-text-visible', READ);

export const SAFE_ZONES = Object.freeze({
  tiktok: {
    top: feed(150 / 1920),
    bottom: feed(440 / 1920),
    left: feed(150 / 1080),
    right: feed(150 / 1080),
  },
  reels: { top: reels(0.14), bottom: reels(0.35), left: reels(0.06), right: reels(0.06) },
  shorts: { top: middle(285 / 1920), bottom: below(0.25), left: sides(0.1), right: sides(0.1) },
} satisfies Record<string, SafeZone>);
export type Covering = keyof typeof SAFE_ZONES;
