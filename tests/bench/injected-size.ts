import { join } from 'node:path';
import { atMost, type Measure } from './figure.ts';
import { gzipped } from './gzipped.ts';

/** The script that is put into a page to read it. */
export const injectedSize: Measure = {
  name: 'injected-size',
  async measure(stage) {
    const file = join(await stage.extension(), 'clip-page.js');
    return [atMost(15, { name: 'injected script', value: await gzipped([file]), unit: 'kB gz' })];
  },
};
