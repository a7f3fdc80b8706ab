import * as z from 'zod';
import { Coding } from './coding.ts';

/** Lower-case hex SHA-256 of the bytes; the key of Media in IndexedDB and in R2. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex');

/** Difference hash of a picture, nearly the same for every size of it; see `duplicate.ts`. */
export const LookHash = z.string().regex(/^[0-9a-f]{16}$/);

/** The page something came from. `at` is the time of reading in ms since the epoch, UTC. */
export const Source = z.object({
  url: z.url(),
  canonicalUrl: z.url(),
  title: z.string().max(1000),
  site: z.string().max(255),
  at: z.number().int().nonnegative(),
});
export type Source = z.infer<typeof Source>;

export const MediaKind = z.enum(['image', 'video', 'document']);
export type MediaKind = z.infer<typeof MediaKind>;

/** Mime types we store; decided by content, never by name or header. */
export const MediaMime = z.enum([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
  'video/mp4',
  'video/quicktime',
  'video/webm',
  'application/pdf',
]);
export type MediaMime = z.infer<typeof MediaMime>;

/**
 * One image, video or document. `width` and `height` are pixels as shown (orientation applied), of a document points
 * of its first page; `seconds` only for video.
 */
export const Media = z.object({
  sha256: Sha256,
  kind: MediaKind,
  mime: MediaMime,
  bytes: z.number().int().positive(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  seconds: z.number().nonnegative().optional(),
  /** Only for video, and only where its file was read for it. */
  coding: Coding.optional(),
  /** Where the bytes came from: the page, the media's own URL, and when. */
  provenance: z
    .object({ pageUrl: z.url(), mediaUrl: z.url().optional(), at: z.number().int().nonnegative() })
    .optional(),
});
export type Media = z.infer<typeof Media>;
