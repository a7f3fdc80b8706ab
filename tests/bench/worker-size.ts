import { bundleWorker } from '../runtime/bundle.ts';
import { atMost, type Measure } from './figure.ts';
import { gzipped } from './gzipped.ts';

/** The Worker's one script, as a deploy sends it. */
export const workerSize: Measure = {
  name: 'worker-size',
  async measure() {
    return [
      atMost(400, { name: 'Worker bundle', value: await gzipped([await bundleWorker()]), unit: 'kB gz' }),
    ];
  },
};
