import type { Sightings } from './sightings.ts';
import { looksLikePhoto } from './urls.ts';
import { PLAN } from './vocabulary.ts';
import type { Cue } from './weights.ts';

/** One entry of a srcset: `pixels` is the width it declares, `density` the pixels to a point. */
export interface SrcsetEntry {
  url: string;
  pixels?: number;
  density?: number;
}

/** Parses srcset as browsers do: addresses may hold commas, so only a comma after white space or at the end of one parts. */
export function readSrcset(text: string): SrcsetEntry[] {
  const entries: SrcsetEntry[] = [];
  const pattern = /\s*,?\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wxh]?))?(?:\s+\d+h)?\s*(?:,|$)/g;
  for (const [, url = '', size, unit] of text.slice(0, 100_000).matchAll(pattern)) {
    if (entries.length >= 60) break;
    entries.push({
      url,
      ...(unit === 'w' || (unit === '' && Number(size) > 99) ? { pixels: Math.round(Number(size)) } : {}),
      ...(unit === 'x' ? { density: Number(size) } : {}),
    });
  }
  return entries;
}

const LAZY =
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

const isPhotoAddress = (url: string): boolean =>
  looksLikePhoto(url) === 'yes' && /[/.]/.test(url) && !url.startsWith('data:');

const declared = (image: Element, name: string): number => {
  const value = image.getAttribute(name) ?? '';
  return /^\d{1,5}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : 0;
};

function shapeCues(width: number, height: number): Cue[] {
  if (!width || !height) return [];
  const ratio = width / height;
  const cues: Cue[] = [];
  if (Math.max(width, height) < 50) cues.push('small');
  else if (Math.max(width, height) >= 400) cues.push('large');
  if (ratio > 4.5 || ratio < 0.2) cues.push('strip');
  return cues;
}

/** Shops of old show things as GIFs; smaller ones are spacers and signs. Pixels. */
const LEAST_GIF = 150;
const GIF = /\.gif(?:$|[?#])/i;

/** An `img` and everything that says what it shows: src, srcset, the sources of its picture, lazy attributes. */
export function fromImage(image: Element, cues: readonly Cue[], plan: boolean, sightings: Sightings): void {
  const bond = sightings.bondOf(image.closest('a') ?? image);
  const alt = (image.getAttribute('alt') || image.getAttribute('title') || '').slice(0, 1000);
  const width = declared(image, 'width');
  const height = declared(image, 'height');
  const element = image;
  const own: Cue[] = [...cues, ...shapeCues(width, height)];
  const words = `${image.getAttribute('class') ?? ''} ${image.id}`;
  if (/logo|avatar|icon|sprite/i.test(words) || /\blogo\b|\bavatar\b|^icon\b|\bmap\b/i.test(alt))
    own.push('named');
  const side = Math.max(width, height, longSide(image));
  const seen = { alt, element, plan: plan || PLAN.test(alt) };
  const see = (entry: SrcsetEntry, from: string, list?: number, more: readonly Cue[] = []) => {
    if (looksLikePhoto(entry.url) === 'no' && !(side >= LEAST_GIF && GIF.test(entry.url))) return;
    const together = list === undefined ? { bond } : { bond: undefined, list };
    sightings.see(entry.url, {
      ...seen,
      ...together,
      from,
      pixels: entry.pixels,
      density: entry.density,
      cues: more.length ? [...own, ...more] : own,
    });
  };
  const natural = (image as Partial<HTMLImageElement>).naturalWidth ?? 0;
  const shown = (image as Partial<HTMLImageElement>).currentSrc;
  const src = image.getAttribute('src');
  if (src)
    see(
      { url: src, pixels: natural > 1 && (!shown || shown.endsWith(src)) ? longSide(image) : undefined },
      'img',
    );
  if (shown && shown !== src) see({ url: shown, pixels: natural > 1 ? longSide(image) : undefined }, 'img');
  for (const entry of readSrcset(image.getAttribute('srcset') ?? '')) see(entry, 'srcset');
  const picture = image.parentElement?.tagName === 'PICTURE' ? image.parentElement : null;
  for (const source of picture?.children ?? []) {
    if (source.tagName !== 'SOURCE') continue;
    for (const name of ['srcset', 'data-srcset', 'data-lazy-srcset'])
      for (const entry of readSrcset(source.getAttribute(name) ?? '')) see(entry, 'srcset');
  }
  for (const { name, value } of image.attributes) {
    if (name === 'src' || name === 'srcset' || !LAZY.test(name)) continue;
    const entries = addressesIn(value);
    // Several addresses without sizes are several photos: a stack that the page turns over.
    const stack = entries.length > 1 && entries.every(({ pixels }) => pixels === undefined);
    const list = stack ? sightings.fresh() : undefined;
    for (const entry of entries) {
      const sure =
        isPhotoAddress(entry.url) ||
        (/src|original|large|full|zoom|image|lazy/.test(name) && /^(?:https?:)?\/|\.\w+$/.test(entry.url));
      // What a click or a touch opens is what a link around the picture would lead to.
      if (sure && name.startsWith('on')) see(entry, 'link', list, ['links-to-photo']);
      else if (sure) see(entry, 'lazy', list);
    }
  }
}

const longSide = (image: Element): number => {
  const shown = image as Partial<HTMLImageElement>;
  return Math.max(shown.naturalWidth ?? 0, shown.naturalHeight ?? 0);
};

const BACKGROUND = /url\(\s*(['"]?)([^'")]+)\1\s*\)/gi;

/** CSS backgrounds written on the element itself. */
export function fromBackground(
  element: Element,
  style: string,
  cues: readonly Cue[],
  plan: boolean,
  sightings: Sightings,
): void {
  for (const [, , url = ''] of style.matchAll(BACKGROUND)) {
    if (looksLikePhoto(url) === 'no' || url.startsWith('data:')) continue;
    sightings.see(url, { from: 'background', element, plan, cues });
  }
}

/** Links to pictures, and any other attribute that names some: each element's are one photo only where they agree. */
export function fromAttributes(
  element: Element,
  cues: readonly Cue[],
  plan: boolean,
  sightings: Sightings,
): void {
  for (const { name, value } of element.attributes) {
    if (!LAZY.test(name) || value.length < 8 || (name === 'content' && !element.hasAttribute('itemprop')))
      continue;
    const first = value.charCodeAt(0);
    if (first === 123 || first === 91) continue;
    const from = name === 'href' ? 'link' : name === 'content' ? 'microdata' : 'attribute';
    const entries = addressesIn(value).filter(({ url }) =>
      isPhotoAddress(name === 'href' ? url.replace(/[?#].*$/, '') : url),
    );
    const list = entries.length > 2 ? sightings.fresh() : undefined;
    // What a link, or any box, around one picture names is that picture.
    const inner = entries.length === 1 ? element.getElementsByTagName('img') : [];
    const [only] = inner;
    const around = inner.length === 1 && only ? (only.closest('a') ?? only) : undefined;
    for (const entry of entries) {
      sightings.see(entry.url, {
        from,
        element,
        plan,
        list,
        ...(around ? { bond: sightings.bondOf(around) } : {}),
        pixels: entry.pixels,
        cues,
      });
    }
  }
}
