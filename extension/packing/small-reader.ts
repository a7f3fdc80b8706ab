import type { InlineConfig } from 'vite';

/** The script that is put into pages. */
const READER = 'clip-page';

/**
 * For the build: the reader alone is packed by Terser, which takes longer and leaves a twentieth less to inject than the
 * bundler's own packing. Nothing that its documentation calls unsafe: https://terser.org/docs/options/#compress-options.
 */
export function packReader(entrypoints: readonly { name: string }[], config: InlineConfig): void {
  if (!entrypoints.some(({ name }) => name === READER)) return;
  config.build = {
    ...config.build,
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      safari10: false,
      compress: { ecma: 2020, passes: 3 },
      // What the script answers is the value of its one call: the builder takes the variable away that stands before its bracket.
      format: { wrap_iife: true },
    },
  };
}
