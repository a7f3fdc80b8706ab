import * as z from 'zod';
import { Refused } from './answers.ts';
import { isLoopback } from './authorize.ts';
import type { TikTok } from './state.ts';

// The media transfer guide says MB and no more; its own sample counts 10,000,000 as ten.
const MIN_CHUNK = 5_000_000;
const MAX_CHUNK = 64_000_000;
const MAX_CHUNKS = 1000;
const MAX_VIDEO = 4_000_000_000;

const whole = z.number().int().positive();

export const VideoSource = z.discriminatedUnion('source', [
  z.object({
    source: z.literal('FILE_UPLOAD'),
    video_size: whole.max(MAX_VIDEO),
    chunk_size: whole,
    total_chunk_count: whole.max(MAX_CHUNKS),
  }),
  z.object({ source: z.literal('PULL_FROM_URL'), video_url: z.string().min(1) }),
]);
export type VideoSource = z.infer<typeof VideoSource>;

export const PhotoSource = z.object({
  source: z.literal('PULL_FROM_URL'),
  photo_images: z.array(z.string().min(1)).min(1).max(35),
  photo_cover_index: z.number().int().min(0),
});

/** The chunk rules of the media transfer guide; the last chunk takes the remainder. */
export function checkChunks(source: Extract<VideoSource, { source: 'FILE_UPLOAD' }>): void {
  const { video_size: size, chunk_size: chunk, total_chunk_count: count } = source;
  const inOne = chunk === size && size <= MAX_CHUNK;
  if (!inOne && (chunk < MIN_CHUNK || chunk > MAX_CHUNK || chunk > size)) {
    throw new Refused('invalid_param', 'The chunk size is invalid.');
  }
  if (count !== Math.floor(size / chunk))
    throw new Refused('invalid_param', 'The total chunk count is invalid.');
}

/** A pull address: https, a name and not a number, and of proven ownership. */
export function checkPullUrl(tiktok: TikTok, address: string): void {
  if (!URL.canParse(address)) throw new Refused('invalid_param', 'A media URL is not an absolute URL.');
  const url = new URL(address);
  if (tiktok.options.loopback && isLoopback(url)) return;
  if (url.protocol !== 'https:') throw new Refused('invalid_param', 'Media URLs must use https.');
  if (/^[\d.]+$|^\[/.test(url.hostname))
    throw new Refused('invalid_param', 'Media URLs must use a host name.');
  if (!tiktok.options.app.verified.some((owned) => covers(owned, url))) {
    throw new Refused('url_ownership_unverified');
  }
}

/** A verified domain covers its sub-domains and every path; a verified prefix only what begins exactly so. */
function covers(owned: string, url: URL): boolean {
  if (owned.includes('://')) return url.href.startsWith(owned);
  return url.hostname === owned || url.hostname.endsWith(`.${owned}`);
}

/** Parses a body by its schema; the first thing wrong is named in TikTok's `invalid_param`. */
export function parsed<T>(
  schema: z.ZodType<T>,
  body: unknown,
  invalid: 'invalid_param' | 'invalid_params',
): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Refused(invalid, `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'invalid'}`);
}
