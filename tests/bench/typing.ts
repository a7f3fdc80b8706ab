import { openStage } from '../screens/stage.ts';
import { calibrate } from './calibrate.ts';
import { atMost, type Measure, percentile, round } from './figure.ts';

const KEYS = 200;

/** What a key costs in the studio's caption, with six accounts, their checks, hints and the preview beside it. */
export const typing: Measure = {
  name: 'typing',
  async measure() {
    const stage = await openStage();
    try {
      const look = { scheme: 'light', scale: 1, width: 1440, height: 900 } as const;
      const page = await stage.show('studio', 'preview-instagram', look);
      await page.locator('article.seen').waitFor();
      const calibration = await calibrate();
      const costs = await page.evaluate(async (keys) => {
        const field = document.querySelector<HTMLTextAreaElement>('[data-testid=caption]');
        if (!field) throw new Error('no caption');
        const found: number[] = [];
        const first = field.value;
        for (let key = 1; key <= keys; key += 1) {
          field.value = `${first} ${'words '.repeat(key / 6)}`;
          const start = performance.now();
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          // Drawing comes with the next turn of the loop, laying out with the question for a size.
          await new Promise((done) => setTimeout(done));
          field.getBoundingClientRect();
          found.push(performance.now() - start);
          // Now and then the keys rest, and the preview follows.
          await new Promise((done) => setTimeout(done, key % 20 === 0 ? 150 : 20));
        }
        return found;
      }, KEYS);
      const detail = {
        keys: KEYS,
        accounts: 6,
        p50: round(percentile(costs, 50)),
        max: round(Math.max(...costs)),
      };
      const value = round(percentile(costs, 95));
      return [
        atMost(16, { name: 'a key in the studio’s caption, p95', value, unit: 'ms', detail, calibration }),
      ];
    } finally {
      await stage.close();
    }
  },
};
