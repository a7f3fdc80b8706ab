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

/** Black or white, whichever is read better on it. */
export const readableOn = (ground: string): string =>
  contrast(ground, '#ffffff') >= contrast(ground, '#111111') ? '#ffffff' : '#111111';

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

/** What is written with, on `ground`: where a brand's colour could not be read there, it gives way. */
export function inkFor(ink: Ink, palette: Palette, ground: string): string {
  if (ink === 'on-accent') return readableOn(ground);
  if (ink === 'soft') return mixed(readableOn(ground), ground, 0.22);
  const wanted = palette[ink];
  return contrast(wanted, ground) >= 3 ? wanted : readableOn(ground);
}
