/** Longest address we keep; the contract's limit. */
const LONGEST = 4096;
const PHOTO_ENDING = /\.(?:jpe?g|png|webp|avif|heic|jfif)(?![a-z\d])/i;
const OTHER_ENDING =
  /\.(?:svg|gif|ico|css|m?js|json|html?|woff2?|ttf|mp4|webm|mov|m4v|m3u8|mpd|pdf|vtt|srt|xml|txt|cur)(?:$|[?#])/i;

/** A gap that the page's own code fills with a size: `{width}`. */
const GAP = /\{[\w-]{1,16}\}/g;

/** Absolute http(s) address of what the page wrote, or null: `javascript:`, `data:`, `blob:` and junk are refused. */
export function webUrl(written: unknown, base: string): string | null {
  if (typeof written !== 'string') return null;
  const text = written.trim().replaceAll('&amp;', '&');
  if (text.length < 2 || text.length > LONGEST || /[<>"\n{}|]/.test(text.replace(GAP, ''))) return null;
  try {
    const url = new URL(text, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    if (!/^[\w.-]+\.[a-z]{2,}$|^\[|^[\d.]+$|^localhost$/i.test(url.hostname) || url.username) return null;
    url.hash = '';
    return url.href.length > LONGEST ? null : url.href;
  } catch {
    return null;
  }
}

/** What the name alone says: `yes` by its ending, `no` by another ending, `maybe` where there is none. */
export function looksLikePhoto(url: string): 'yes' | 'no' | 'maybe' {
  const end = url.search(/[?#]/);
  const path = end < 0 ? url : url.slice(0, end);
  if (OTHER_ENDING.test(path) || /\/pdf\b|brochure/i.test(path)) return 'no';
  return PHOTO_ENDING.test(url) ? 'yes' : 'maybe';
}

/** Absolute or root- or dot-relative, as strings in embedded data are when they mean an address. */
export const writtenAsUrl = (text: string): boolean => /^(?:https?:)?\/\/[\w[]|^\.{0,2}\/[\w.-]/i.test(text);
