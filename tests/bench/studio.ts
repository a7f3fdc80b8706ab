import type { Page } from 'playwright-core';
import { calibrate } from './calibrate.ts';
import { atMost, type Measure, percentile, round } from './figure.ts';
import { fillStudio, openStudio } from './studio-visit.ts';

const DRAFTS = 1000;
const PUBLICATIONS = 5000;
const A_MONTH = 1000;
const ROUNDS = 9;
const KEYS = 200;
const TURNS = 8;
/** So long somebody looks at a month before they turn on, ms: its neighbours come meanwhile. */
const LOOKED_AT = 3000;

/** Notes when the first cards are there, and when the page has drawn them and is free to answer. */
const WATCH = `
  globalThis.seen = {};
  const look = () => {
    if (seen.cards || !document.querySelector('[data-testid=board-card]')) return;
    seen.cards = performance.now();
    requestAnimationFrame(() => setTimeout(() => { seen.interactive = performance.now(); }));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
`;

/** The studio of somebody with very much in it: how soon it answers, what a key costs, how soon a month is turned. */
export const studio: Measure = {
  name: 'studio',
  async measure(stage) {
    const [system, samples] = [await stage.system(), await stage.samples()];
    stage.say(`Filling the studio with ${DRAFTS} drafts and ${PUBLICATIONS} publications …`);
    await fillStudio(system, samples.pages[0]?.url ?? samples.url, {
      drafts: DRAFTS,
      publications: PUBLICATIONS,
      aMonth: A_MONTH,
    });
    const page = await openStudio(system, WATCH);
    try {
      const stored = { drafts: DRAFTS, publications: PUBLICATIONS };
      const before = await calibrate();
      const opened: number[] = [];
      for (let turn = 0; turn < ROUNDS; turn += 1) opened.push(await open(page));
      const between = await calibrate();
      const keys = await type(page);
      const after = await calibrate();
      const months = await turnMonths(page);
      const of = (values: readonly number[]) => ({
        p50: round(percentile(values, 50)),
        p95: round(percentile(values, 95)),
        max: round(Math.max(...values)),
      });
      return [
        atMost(300, {
          name: 'studio interactive, p50',
          value: round(percentile(opened, 50)),
          unit: 'ms',
          detail: { ...stored, rounds: ROUNDS, 'measured from': 'the loading of its page', ...of(opened) },
          calibration: before,
        }),
        atMost(16, {
          name: 'a key in a caption of the full studio, p95',
          value: round(percentile(keys, 95)),
          unit: 'ms',
          detail: { ...stored, keys: KEYS, ...of(keys) },
          calibration: between,
        }),
        atMost(100, {
          name: 'calendar to another month, p50',
          value: round(percentile(months, 50)),
          unit: 'ms',
          detail: { ...stored, turns: TURNS, 'posts a month': A_MONTH, ...of(months) },
          calibration: after,
        }),
      ];
    } finally {
      await page.close();
    }
  },
};

/** Loads the studio anew; ms from the beginning of the loading. */
async function open(page: Page): Promise<number> {
  await page.reload();
  await page.getByTestId('board-card').first().waitFor();
  const interactive = (await page.evaluate(async () => {
    const { seen } = globalThis as unknown as { seen: { interactive?: number } };
    while (seen.interactive === undefined) await new Promise((done) => setTimeout(done));
    return seen.interactive;
  })) as number;
  // What it still reads behind the first cards is done before the next round.
  await page.getByText(/^1,000 of 1,001 drafts$/).waitFor();
  return interactive;
}

/** What each key costs until it is drawn, ms: in the caption of an open Draft, with its preview beside it. */
async function type(page: Page): Promise<number[]> {
  await page.getByTestId('board-card').first().click();
  await page.getByTestId('caption').waitFor();
  await page.locator('article.seen').first().waitFor();
  return page.evaluate(async (keys) => {
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
      // Now and then the keys rest, and what follows them does its work.
      await new Promise((done) => setTimeout(done, key % 20 === 0 ? 150 : 20));
    }
    return found;
  }, KEYS);
}

/** From the press to the other month with its posts in it, laid out; ms. Forth and back, with a look at each. */
async function turnMonths(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    location.hash = '#calendar';
  });
  await page.locator('table.month [data-testid=entry]').first().waitFor();
  const found: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.waitForTimeout(LOOKED_AT);
    const button = Math.floor(turn / 2) % 2 === 0 ? 'calendar-on' : 'calendar-back';
    found.push(
      await page.evaluate(async (testId) => {
        const press = document.querySelector<HTMLElement>(`[data-testid=${testId}]`);
        const head = document.querySelector('[data-testid=calendar-head]');
        const before = head?.textContent;
        const start = performance.now();
        press?.click();
        for (;;) {
          await new Promise((done) => setTimeout(done));
          const isThere =
            head?.textContent !== before && document.querySelector('table.month [data-testid=entry]');
          if (isThere) break;
          if (performance.now() - start > 30_000) throw new Error('The month did not come.');
        }
        document.querySelector('table.month')?.getBoundingClientRect();
        return performance.now() - start;
      }, button),
    );
  }
  return found;
}
