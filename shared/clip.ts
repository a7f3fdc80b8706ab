import * as z from 'zod';
import { Source } from './media.ts';

/**
 * What reading one page gave: plain JSON, made in the page by `extension/clip`, parsed here at the door.
 * Everything in it is text written by a stranger: show it as text, never as markup.
 */

const Url = z.url({ protocol: /^https?$/ }).max(4096);
/** Where a thing was found, e.g. `json-ld`, `og`, `state`, `img`, `srcset`; several that agree are kept. */
const FoundIn = z.array(z.string().max(40)).max(20);

const fact = <T extends z.ZodType>(value: T) => z.object({ value, foundIn: FoundIn });

export const Price = z.object({
  /** Null for "price on application" and the like: `text` then holds the words. */
  amount: z.number().nonnegative().nullable(),
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  period: z.enum(['month', 'week', 'day', 'year']).optional(),
  /** The price as the page writes it. */
  text: z.string().max(200),
});
export type Price = z.infer<typeof Price>;

export const Address = z.object({
  text: z.string().max(500),
  street: z.string().max(300).optional(),
  locality: z.string().max(200).optional(),
  region: z.string().max(200).optional(),
  postalCode: z.string().max(40).optional(),
  country: z.string().max(100).optional(),
});
export type Address = z.infer<typeof Address>;

export const Facts = z.object({
  title: fact(z.string().max(500)).optional(),
  price: fact(Price).optional(),
  address: fact(Address).optional(),
  bedrooms: fact(z.number().nonnegative()).optional(),
  bathrooms: fact(z.number().nonnegative()).optional(),
  rooms: fact(z.number().nonnegative()).optional(),
  area: fact(
    z.object({ value: z.number().positive(), unit: z.enum(['m2', 'sqft', 'acre', 'ha']) }),
  ).optional(),
  year: fact(z.number().int()).optional(),
  mileage: fact(z.object({ value: z.number().nonnegative(), unit: z.enum(['km', 'mi']) })).optional(),
  make: fact(z.string().max(100)).optional(),
  model: fact(z.string().max(200)).optional(),
  condition: fact(z.string().max(100)).optional(),
  seller: fact(z.string().max(200)).optional(),
  listingId: fact(z.string().max(100)).optional(),
});
export type Facts = z.infer<typeof Facts>;

export const ClipPhoto = z.object({
  /** The largest variant the page betrays. */
  url: Url,
  /** Pixels where the page says them. */
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  alt: z.string().max(1000).optional(),
  kind: z.enum(['photo', 'floorplan']),
  foundIn: FoundIn,
  /** Other sizes of the same photo, largest first: tried in turn when the first cannot be fetched. */
  variants: z.array(Url).max(30),
});
export type ClipPhoto = z.infer<typeof ClipPhoto>;

export const ClipSubtitles = z.object({
  url: Url.optional(),
  /** The timed text itself where the page could read it; WebVTT or SRT. */
  text: z.string().max(2_000_000).optional(),
  /** BCP 47, as the track says. */
  language: z.string().max(35).optional(),
  label: z.string().max(200).optional(),
});
export type ClipSubtitles = z.infer<typeof ClipSubtitles>;

export const ClipVideo = z.object({
  url: Url,
  /** file: bytes can be fetched; embed: a player's page; manifest: HLS or DASH. The last two are kept as links. */
  kind: z.enum(['file', 'embed', 'manifest']),
  poster: Url.optional(),
  seconds: z.number().nonnegative().optional(),
  foundIn: FoundIn,
  subtitles: z.array(ClipSubtitles).max(50),
});
export type ClipVideo = z.infer<typeof ClipVideo>;

/** One of the listings on a page of many. */
export const ClipListing = z.object({ url: Url, title: z.string().max(300), cover: Url });
export type ClipListing = z.infer<typeof ClipListing>;

/** Something on the page that could not be taken. `code` names words in the catalogue. */
export const ClipProblem = z.object({
  code: z.enum([
    'video-stream',
    'video-manifest',
    'video-embed',
    'subtitles-hidden',
    'frame-unreadable',
    'too-much',
    'stale-metadata',
    'photos-behind-gallery',
    'many-listings',
    'nothing-found',
    'reader-stopped',
  ]),
  /** For `photos-behind-gallery` how many photos the page says it has. */
  detail: z.string().max(500).optional(),
  /** For `many-listings` those to choose from, in page order. */
  listings: z.array(ClipListing).max(50).optional(),
});
export type ClipProblem = z.infer<typeof ClipProblem>;

export const Clip = z.object({
  source: Source,
  /** What the page says its language is, as BCP 47 writes it. */
  language: z.string().max(35).optional(),
  facts: Facts,
  /** The description without boilerplate; paragraphs parted by a blank line. */
  text: z.string().max(50_000),
  /** What the user had selected on the page, if anything. */
  selection: z.string().max(20_000).optional(),
  photos: z.array(ClipPhoto).max(300),
  videos: z.array(ClipVideo).max(50),
  /** Tracks that belong to no video we could name. */
  subtitles: z.array(ClipSubtitles).max(50),
  caption: z.string().max(5000),
  /** Without the number sign. */
  hashtags: z.array(z.string().max(100)).max(30),
  problems: z.array(ClipProblem).max(50),
  /** Milliseconds the reading took in the page. */
  ms: z.number().nonnegative(),
});
export type Clip = z.infer<typeof Clip>;
