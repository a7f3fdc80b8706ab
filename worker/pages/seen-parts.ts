import type { OptionValues } from '../../shared/draft.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { ReviewMedia } from '../../shared/review.ts';
import { escapeHtml } from './page.ts';

/** What posts are drawn from, on whichever platform: who, words with what is made a link in colour, pictures in a shape. */

export interface Post {
  platform: Platform;
  kind: string;
  options: OptionValues;
  /** For numbers. */
  lang: string;
  who: string;
  /** Written beside the name, where the platform does. */
  handle: string | null;
  title: string;
  all: readonly ReviewMedia[];
  /** HTML, folded. */
  words: string;
  /** Of a thread. */
  parts: readonly { words: string; all: readonly ReviewMedia[] }[];
}

/** In a caption there an address stays text. */
const PLAIN_LINKS: readonly Platform[] = ['instagram', 'tiktok'];
const MARKED = /https?:\/\/\S+|(?<![\p{L}\p{N}&])[#@][\p{L}\p{N}_.]+/gu;

/** A text as a phone shows it, folded after `seen` characters. */
export function words(platform: Platform, text: string, seen: number | null, more: string): string {
  if (text === '') return '';
  const html = escapeHtml(seen === null ? text : text.slice(0, seen).trimEnd()).replace(MARKED, (marked) =>
    PLAIN_LINKS.includes(platform) && marked.startsWith('http') ? marked : `<i>${marked}</i>`,
  );
  return `<p>${html}${seen === null ? '' : ` <span class="quiet">${more}</span>`}</p>`;
}

export function followers({ who, handle }: Post): string {
  const beside = handle ? ` <span class="quiet">@${escapeHtml(handle)}</span>` : '';
  const initial = [...who][0]?.toUpperCase() ?? '';
  return `<p class="who"><span class="face">${escapeHtml(initial)}</span><span><b>${escapeHtml(who)}</b>${beside}</span></p>`;
}

/** One picture in a shape, width by height: cut to it, or `inside` it with room beside. The shape is an empty drawing's. */
export function shot(
  one: ReviewMedia | undefined,
  shape: number,
  way: 'cut' | 'inside' = 'cut',
  over = '',
): string {
  const room = `<svg viewBox="0 0 1000 ${Math.round(1000 / shape)}"></svg>`;
  const at = one?.url ? escapeHtml(one.url) : null;
  const drawn = !at
    ? ''
    : one?.kind === 'image'
      ? `<img src="${at}" loading="lazy" alt="">`
      : one?.kind === 'video'
        ? `<video src="${at}" preload="metadata" muted playsinline></video><span class="play"></span>`
        : '<span class="over">PDF</span>';
  return `<div class="shot ${way}">${room}${drawn}${over}</div>`;
}

/** The first of those that are gone through sideways, with how many there are. */
export function spread({ all, lang }: Post, shape: number, way?: 'inside'): string {
  const count = all.length > 1 ? `<span class="count">1/${all.length.toLocaleString(lang)}</span>` : '';
  return shot(all[0], shape, way, count);
}

/** Up to `places` side by side, the last with how many more there are; a single one in its own shape. */
export function tiles(
  all: readonly ReviewMedia[],
  places: number,
  shapeAt: (count: number, at: number) => number,
  alone: (one: ReviewMedia) => number,
): string {
  const [first] = all;
  if (!first) return '';
  if (all.length === 1) return shot(first, alone(first), first.kind === 'video' ? 'inside' : 'cut');
  const shown = all.slice(0, places);
  const left = all.length - shown.length;
  const each = shown.map((one, at) => {
    const isLast = left > 0 && at === shown.length - 1;
    return shot(one, shapeAt(shown.length, at), 'cut', isLast ? `<span class="over">+${left}</span>` : '');
  });
  return `<div class="tiles of-${shown.length}">${each.join('')}</div>`;
}

/** Over the whole of an upright phone, with who and what over its foot. */
export const upright = (post: Post, said: string): string =>
  `<div class="upright">${spread(post, 9 / 16, 'inside')}<div class="foot"><p><b>${escapeHtml(post.who)}</b></p>${said}</div></div>`;
