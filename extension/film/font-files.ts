import tall from '@fontsource/anton/files/anton-latin-400-normal.woff2?url&no-inline';
import tallMore from '@fontsource/anton/files/anton-latin-ext-400-normal.woff2?url&no-inline';
import sansMore from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url&no-inline';
import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url&no-inline';
import serifMore from '@fontsource-variable/playfair-display/files/playfair-display-latin-ext-wght-normal.woff2?url&no-inline';
import serif from '@fontsource-variable/playfair-display/files/playfair-display-latin-wght-normal.woff2?url&no-inline';
import type { FontFile } from './fonts.ts';

/** Our own type, packed beside the code. */
export const FONT_FILES: readonly FontFile[] = [
  { name: 'Film Sans', url: sans, weight: '100 900' },
  { name: 'Film Sans More', url: sansMore, weight: '100 900' },
  { name: 'Film Serif', url: serif, weight: '400 900' },
  { name: 'Film Serif More', url: serifMore, weight: '400 900' },
  { name: 'Film Tall', url: tall, weight: '400' },
  { name: 'Film Tall More', url: tallMore, weight: '400' },
];
