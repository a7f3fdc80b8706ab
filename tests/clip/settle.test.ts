// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { counting } from '../../extension/clip/count-seen.ts';
import { SETTLING, settled } from '../../extension/clip/settle.ts';
import { openPage } from './open-page.ts';

describe('waiting for what is still coming', () => {
  /** Timers of a test: they run when told how much time has passed. */
  function handTimers() {
    let now = 0;
    const due = new Map<number, { at: number; run: () => void }>();
    return {
      set(run: () => void, ms: number) {
        due.set(due.size + 1, { at: now + ms, run });
        return due.size;
      },
      clear: (timer: number) => void due.set(timer, { at: Number.POSITIVE_INFINITY, run: () => {} }),
      async pass(ms: number) {
        for (const end = now + ms; now < end; now += 50) {
          for (const { at, run } of [...due.values()]) if (at <= now) run();
          await Promise.resolve();
        }
      },
    };
  }
  const watch = (html: string) => {
    const document = openPage(html);
    const timers = handTimers();
    let over = false;
    const wait = settled(document, timers).then(() => {
      over = true;
    });
    return { document, timers, wait, over: () => over };
  };
  const full = '<p></p>'.repeat(20);

  test('a page that is all there is read at once', async () => {
    await watch(`<h1>House</h1>${full}`).wait;
  });

  test('a page that still shows grey boxes is waited for until it rests', async () => {
    const page = watch(`<h1>House</h1>${full}<div class="photo-skeleton"></div>`);
    await page.timers.pass(SETTLING.patience - 100);
    expect(page.over()).toBe(false);
    await page.timers.pass(200);
    await page.wait;
  });

  test.each(['spinner', 'app-loader', 'is-loading', 'Loading', 'listingSpinner'])(
    'a whole shell with a box called %s is waited for until it rests',
    async (name) => {
      const page = watch(`<h1>House</h1>${full}<main><div class="${name}"></div></main>`);
      await page.timers.pass(SETTLING.patience - 100);
      expect(page.over()).toBe(false);
      page.document.querySelector('main')?.replaceChildren('House');
      await page.timers.pass(SETTLING.quiet + 10);
      await page.wait;
    },
  );

  test.each([
    '<img class="lazy-loading">',
    '<div class="downloader"></div>',
    '<div class="spinner" style="display:none"></div>',
  ])('%s says nothing of what is to come', async (box) => {
    const page = watch(`<h1>House</h1>${full}`);
    const still = page.document.createElement('div');
    still.innerHTML = box;
    const [element] = still.children;
    if (element?.getAttribute('style')) element.checkVisibility = () => false;
    page.document.body.append(still);
    await settled(page.document, page.timers);
  });

  test('what it shows meanwhile is counted, each picture once, and told only when there are more', async () => {
    const told: number[] = [];
    let now = 0;
    const document = openPage(`<h1>House</h1>${full}<div aria-busy="true"></div>`);
    const timers = handTimers();
    const count = counting(
      document,
      () => (now += 100),
      (pictures) => told.push(pictures),
    );
    const wait = settled(document, timers, count);
    for (const n of [1, 2, 2]) {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<img src="https://a.example/${n}.jpg" width="600"><img src="https://a.example/i.png" width="16">`,
      );
      await timers.pass(100);
    }
    await timers.pass(SETTLING.longest);
    await wait;
    expect(told).toEqual([1, 2]);
  });

  test('a page that never rests is read all the same', async () => {
    const page = watch(`<h1>House</h1>${full}<div aria-busy="true"></div>`);
    for (let at = 0; at < SETTLING.longest; at += 100) {
      expect(page.over()).toBe(false);
      page.document.body.append(page.document.createElement('p'));
      await page.timers.pass(100);
    }
    await page.timers.pass(100);
    await page.wait;
  });
});
