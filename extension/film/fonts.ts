import type { Family } from '../../shared/brand-limits.ts';
import type { Font, Ruler } from './set-text.ts';

/** What is written in, by family: our own type first, then what the system has for what that does not hold. */
const STACKS: Readonly<Record<Family, string>> = {
  sans: '"Film Sans", "Film Sans More", system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif',
  serif: '"Film Serif", "Film Serif More", Georgia, "Times New Roman", serif',
  tall: '"Film Tall", "Film Tall More", Impact, "Arial Narrow", sans-serif',
};

export const fontOf = ({ family, weight, size }: Pick<Font, 'family' | 'weight' | 'size'>): string =>
  `${weight} ${size}px ${STACKS[family]}`;

/** The files of our own type by the name they are written with; addresses within the package. */
export interface FontFile {
  name: string;
  url: string;
  weight: string;
}

/** A page holds fonts in its document, a worker in itself. */
interface WithFonts {
  document?: { fonts: { add(font: FontFace): void } };
  fonts?: { add(font: FontFace): void };
}

let loading: Promise<void> | undefined;

/** Brings our own type, once; without it the system's takes its place. */
export function loadFonts(files: readonly FontFile[]): Promise<void> {
  const { document, fonts = document?.fonts } = globalThis as WithFonts;
  loading ??= Promise.all(
    files.map(async ({ name, url, weight }) =>
      fonts?.add(await new FontFace(name, `url(${url})`, { weight }).load()),
    ),
  ).then(
    () => undefined,
    () => undefined,
  );
  return loading;
}

/** Measures by a browser's canvas. */
export function canvasRuler(): Ruler {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('No canvas to measure on');
  return {
    width(text, font) {
      context.font = fontOf(font);
      context.letterSpacing = `${font.tracking}px`;
      return context.measureText(text).width;
    },
  };
}
