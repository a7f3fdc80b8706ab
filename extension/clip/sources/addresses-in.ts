import { looksLikePhoto } from '../urls.ts';
import { readSrcset, type SrcsetEntry } from './read-srcset.ts';

/** Attributes that may name a picture. */
export const NAMING =
  /^(?:on(?:click|mouse(?:over|enter))|data-(?!.*(?:id|alt|title|class|sizes?|caption|index)$).*|lazy.*|content|src|value|rel|href)$/;
/** What code in an attribute opens: `show('big/5.jpg')`, `big.src='big/5.jpg'`. */
const OPENED = /(?:\([^)]*?|\.(?:src|href)\s*=\s*)(['"])([^'"\s()]+\.(?:jpe?g|png|webp|avif))\1/i;
const PHOTO_IN_TEXT = /(?:https?:)?\/\/[^\s"'<>|\\)!#]+?\.(?:jpe?g|png|webp|avif)[^\s"'<>|\\),!#]*/gi;

/** Addresses in one attribute: one, a srcset, or a list with any separators. */
export function addressesIn(value: string): SrcsetEntry[] {
  if (value.length < 5) return [];
  const opened = OPENED.exec(value)?.[2];
  if (opened) return [{ url: opened }];
  if (!/[\s,|;#"']/.test(value.trim())) return [{ url: value }];
  if (/\s(?:\d+(?:\.\d+)?[wx]|\d{3,4})(?:,|$|\s)/.test(value)) return readSrcset(value);
  const many = value.slice(0, 200_000).match(PHOTO_IN_TEXT) ?? [];
  if (many.length > 1) return many.slice(0, 300).map((url) => ({ url }));
  return /^\S+$/.test(value.trim()) ? [{ url: value }] : many.map((url) => ({ url }));
}

export const isPhotoAddress = (url: string): boolean =>
  looksLikePhoto(url) === 'yes' && /[/.]/.test(url) && !url.startsWith('data:');
