import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAxe } from '../browser/axe.ts';
import { settingsStates, studioStates } from './page-states.ts';
import { partsStates } from './parts-states.ts';
import { popupStates } from './popup-states.ts';
import { pressFor } from './pressed.ts';
import { openStage, type Stage } from './stage.ts';
import { workerPages } from './worker-pages.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage?.close());

/** As narrow as beside a page. */
const BESIDE = { width: 360, height: 780 };

/** What axe says of colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong, in light and in dark; of the studio, narrow too. */
async function violations(screen: string, state: string): Promise<string[]> {
  const size = screen === 'popup' ? { width: 380, height: 600 } : { width: 1280, height: 900 };
  const page = await stage.show(screen, state, { scheme: 'light', scale: 1, ...size });
  try {
    await pressFor(screen, state, page);
    const found: string[] = [];
    const look = async (how: string, rules?: string[]): Promise<void> => {
      const broken = await runAxe((run) => page.evaluate(run), rules);
      found.push(...broken.map(({ id, where }) => `${how}, ${id}: ${where.join(', ')}`));
    };
    await look('light');
    // Nothing but its colours is other in the dark.
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('dark', COLOURS);
    await page.emulateMedia({ colorScheme: 'light' });
    if (screen === 'studio' || screen === 'parts') {
      await page.setViewportSize(BESIDE);
      await look('narrow');
    }
    return found;
  } finally {
    await page.close();
  }
}

describe.each([
  ['popup', Object.keys(popupStates)],
  ['options', Object.keys(settingsStates)],
  ['studio', Object.keys(studioStates)],
  ['parts', Object.keys(partsStates)],
  ['worker', Object.keys(workerPages)],
] as const)('the %s', (screen, states) => {
  test.each(states)(
    'in the state “%s” can be used with assistive technology, light and dark',
    async (state) => {
      expect(await violations(screen, state)).toEqual([]);
    },
  );
});

/** Bytes of a page with its scripts and pictures. The policy names every field that is stored, so it grows with them. */
const mostOf = (state: string): number => (state.startsWith('policy') ? 60_000 : 50_000);

test('a page of the Worker is small, script and picture included, and runs off no narrow screen', async () => {
  for (const [state, draw] of Object.entries(workerPages)) {
    const answer = await draw();
    expect((await answer.arrayBuffer()).byteLength, state).toBeLessThan(mostOf(state));
    const page = await stage.show('worker', state, { scheme: 'light', scale: 1, width: 320, height: 640 });
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow), state).toBe(0);
    await page.close();
  }
});
