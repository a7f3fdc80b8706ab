import { join } from 'node:path';
import { atMost, type Measure } from './figure.ts';
import { gzipped } from './gzipped.ts';

/** The scripts that are put into a page: the one that reads it, and the one that looks through its gallery when asked to. */
export const injectedSize: Measure = {
  name: 'injected-size',
  async measure(stage) {
    const folder = await stage.extension();
    const size = (file: string) => gzipped([join(folder, file)]);
    return [
      atMost(15, { name: 'injected script', value: await size('clip-page.js'), unit: 'kB gz' }),
      atMost(15, { name: 'injected gallery script', value: await size('find-more.js'), unit: 'kB gz' }),
    ];
  },
};
