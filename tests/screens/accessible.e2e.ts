import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAxe } from '../browser/axe.ts';
import { settingsStates, studioStates } from './page-states.ts';
import { popupStates } from './popup-states.ts';
import { pressFor } from './pressed.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage?.close());

/** What axe finds wrong, in light and in dark. */
async function violations(screen: string, state: string): Promise<string[]> {
  const size = screen === 'popup' ? { width: 380, height: 600 } : { width: 1280, height: 900 };
  const page = await stage.show(screen, state, { scheme: 'light', scale: 1, ...size });
  try {
    await pressFor(screen, state, page);
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const broken = await runAxe((run) => page.evaluate(run));
      found.push(...broken.map(({ id, where }) => `${colorScheme}, ${id}: ${where.join(', ')}`));
    }
    return found;
  } finally {
    await page.context().close();
  }
}

describe.each([
  ['popup', Object.keys(popupStates)],
  ['options', Object.keys(settingsStates)],
  ['studio', Object.keys(studioStates)],
] as const)('the %s', (screen, states) => {
  test.each(states)(
    'in the state “%s” can be used with assistive technology, light and dark',
    async (state) => {
      expect(await violations(screen, state)).toEqual([]);
    },
  );
});
