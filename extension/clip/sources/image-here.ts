import { captionOf } from '../caption.ts';
import type { Sightings } from '../sightings.ts';
import { SHAPES } from '../sizes.ts';
import { looksLikePhoto } from '../urls.ts';
import type { Cue } from '../weights.ts';
import type { SrcsetEntry } from './read-srcset.ts';

/** Shops of old show things as GIFs; smaller ones are spacers and signs. Pixels. */
const LEAST_GIF = 150;
const GIF = /\.gif(?:$|[?#])/i;

/** An `img`, with what holds for whatever address it is met under. */
export interface ImageHere {
  image: Element;
  /** Pixels of what the browser has loaded, long side; 0 for nothing. */
  loaded: number;
  /** A new number for a list. */
  fresh(): number;
  /** Keeps an address of this image: all are one photo, but for those of a `list`. */
  see(entry: SrcsetEntry, from: string, list?: number, more?: readonly Cue[]): void;
}

const declared = (image: Element, name: string): number => {
  const value = image.getAttribute(name) ?? '';
  return /^\d{1,5}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : 0;
};

function shapeCues(width: number, height: number): Cue[] {
  if (!width || !height) return [];
  const ratio = width / height;
  const cues: Cue[] = [];
  if (Math.max(width, height) < SHAPES.small) cues.push('small');
  else if (Math.max(width, height) >= SHAPES.large) cues.push('large');
  if (ratio > SHAPES.widest || ratio < SHAPES.narrowest) cues.push('strip');
  return cues;
}

const longSide = (image: Element): number => {
  const shown = image as Partial<HTMLImageElement>;
  return Math.max(shown.naturalWidth ?? 0, shown.naturalHeight ?? 0);
};

export function imageHere(
  image: Element,
  cues: readonly Cue[],
  plan: boolean,
  sightings: Sightings,
): ImageHere {
  const bond = sightings.bondOf(image.closest('a') ?? image);
  const alt = (image.getAttribute('alt') || image.getAttribute('title') || '').slice(0, 1000);
  const width = declared(image, 'width');
  const height = declared(image, 'height');
  const own: Cue[] = [...cues, ...shapeCues(width, height)];
  if (/\blogo\b|\bavatar\b|^icon\b|\bmap\b/i.test(alt)) own.push('named');
  const loaded = longSide(image);
  const side = Math.max(width, height, loaded);
  const seen = { alt, element: image, plan, caption: captionOf(image) };
  return {
    image,
    loaded: ((image as Partial<HTMLImageElement>).naturalWidth ?? 0) > 1 ? loaded : 0,
    fresh: sightings.fresh,
    see(entry, from, list, more = []) {
      if (looksLikePhoto(entry.url) === 'no' && !(side >= LEAST_GIF && GIF.test(entry.url))) return;
      sightings.see(entry.url, {
        ...seen,
        ...(list === undefined ? { bond } : { bond: undefined, list }),
        from,
        pixels: entry.pixels,
        density: entry.density,
        cues: more.length ? [...own, ...more] : own,
      });
    },
  };
}
