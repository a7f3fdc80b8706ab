import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { settingsStates, studioStates } from '../screens/page-states.ts';
import { popupStates } from '../screens/popup-states.ts';
import { type Look, openStage } from '../screens/stage.ts';

/** usage: npm run -s screenshots -- DIR [part of a name]: draws every screen in every state, light and dark. */

const [folder = '.cache/screenshots', part = ''] = process.argv.slice(2);

interface Shot {
  name: string;
  screen: string;
  state: string;
  look: Look;
}

function shots(
  screen: string,
  states: object,
  sizes: Record<string, { width: number; height: number }>,
): Shot[] {
  return Object.keys(states).flatMap((state) =>
    Object.entries(sizes).flatMap(([size, pixels]) =>
      (['light', 'dark'] as const).map((scheme) => ({
        name: [screen, state, size, scheme].filter(Boolean).join('-'),
        screen,
        state,
        look: { scheme, ...pixels },
      })),
    ),
  );
}

const POPUP = { width: 380, height: 600 };
const NARROW = { width: 390, height: 844 };
const all = [
  ...shots('popup', popupStates, { '': POPUP }),
  ...shots('options', settingsStates, {
    wide: { width: 1200, height: 1400 },
    narrow: { width: 390, height: 1500 },
  }),
  ...shots('studio', studioStates, { wide: { width: 1440, height: 900 }, narrow: NARROW }),
  ...['chosen', 'published'].map((state) => ({
    name: `popup-${state}-german`,
    screen: 'popup',
    state,
    look: { scheme: 'light', language: 'de-DE', ...POPUP } as const,
  })),
];

await mkdir(folder, { recursive: true });
const stage = await openStage();
try {
  for (const { name, screen, state, look } of all.filter((shot) => shot.name.includes(part))) {
    const page = await stage.show(screen, state, look);
    if (screen === 'popup' && state.startsWith('recent')) {
      await page.getByTestId('menu').click();
      await page.getByRole('menuitem').first().click();
    }
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.context().close();
    console.log(`${name}.png`);
  }
} finally {
  await stage.close();
}
