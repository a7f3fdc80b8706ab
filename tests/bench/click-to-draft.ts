import type { Browser } from '../browser/launch.ts';
import { calibrate } from './calibrate.ts';
import { type DraftWatched, forgetDrafts, watchDraft } from './drafts.ts';
import { type Measure, percentile, plain } from './figure.ts';

const ROUNDS = 5;
/** The first sample page has so many photos. */
const PHOTOS = 12;

/** From the press of the toolbar button to the Draft in the browser's database, and to all of its photos there. */
export const clickToDraft: Measure = {
  name: 'click-to-draft',
  async measure(stage) {
    const [{ browser }, samples] = [await stage.system(), await stage.samples()];
    const url = samples.pages[0]?.url ?? samples.url;
    await firstOpening(browser, url);
    const calibration = await calibrate();
    const drafts: number[] = [];
    const media: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await forgetDrafts(browser);
      const { pressedAt, draftAt, mediaAt, photos } = await clip(browser, url);
      if (photos !== PHOTOS) throw new Error(`${photos} of ${PHOTOS} photos were stored.`);
      drafts.push(draftAt - pressedAt);
      media.push(mediaAt - pressedAt);
    }
    const detail = { rounds: ROUNDS, photos: PHOTOS };
    return [
      plain({ name: 'click to draft, p50', value: percentile(drafts, 50), unit: 'ms', detail, calibration }),
      plain({
        name: 'click to all photos stored, p50',
        value: percentile(media, 50),
        unit: 'ms',
        detail,
        calibration,
      }),
    ];
  },
};

/** Makes the extension open its database, and everything warm. */
async function firstOpening(browser: Browser, url: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const popup = await browser.clickToolbar(page);
  await popup.waitFor({ testId: 'tile' }, { timeout: 30_000 });
  await watchDraft(browser);
  await popup.close();
  await page.close();
}

async function clip(browser: Browser, url: string): Promise<DraftWatched & { pressedAt: number }> {
  const page = await browser.context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const watching = watchDraft(browser);
  const pressedAt = Date.now();
  const popup = await browser.clickToolbar(page);
  const seen = await watching;
  await popup.close();
  await page.close();
  return { ...seen, pressedAt };
}
