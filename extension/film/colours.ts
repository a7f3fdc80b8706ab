import type { Ink, Palette } from './templates.ts';

const channel = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** Relative luminance, 0 to 1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: string, b: string): number {
  const [light = 1, dark = 1] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The least that is read: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LETTERS = 4.5;
const LARGE_LETTERS = 3;

/** White or nearly black, whichever is read better on it; wholly black on the few greys that neither is read well on. */
export function readableOn(ground: string): string {
  if (contrast(ground, '#ffffff') >= contrast(ground, '#111111')) return '#ffffff';
  return contrast(ground, '#111111') >= LETTERS ? '#111111' : '#000000';
}

/** `a` with `part` of `b` in it. */
export function mixed(a: string, b: string, part: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [from, to] = [a, b].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(from + (to - from) * part)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** A phone shows three pixels of a film in one of its own: letters of 24, or bold ones of 18 and two thirds, are large. */
export const leastContrast = ({ size, weight }: { size: number; weight: number }): number =>
  size >= 72 || (size >= 56 && weight >= 650) ? LARGE_LETTERS : LETTERS;

/**
 * What is written or drawn with, on `ground`: where a brand's colour could not be read there, it gives way. `least`: the
 * contrast it must have.
 */
export function inkFor(ink: Ink, palette: Palette, ground: string, least = LARGE_LETTERS): string {
  const read = readableOn(ground);
  if (ink === 'on-accent') return read;
  const wanted = ink === 'soft' ? mixed(read, ground, 0.22) : palette[ink];
  return contrast(wanted, ground) >= least ? wanted : read;
}
