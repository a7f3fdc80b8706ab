import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../../extension/ui/words/language.ts';
import { settingsStates, studioStates } from '../screens/page-states.ts';
import { partsStates } from '../screens/parts-states.ts';
import { popupStates } from '../screens/popup-states.ts';
import { pressFor } from '../screens/pressed.ts';
import { type Look, openStage } from '../screens/stage.ts';
import { workerPages } from '../screens/worker-pages.ts';

/**
 * usage: npm run -s screenshots -- DIR [part of a name]: draws every screen in every state, light and dark.
 *        npm run -s screenshots -- --readme: draws the one picture that the README shows.
 */

const given = process.argv.slice(2);
const isForReadme = given[0] === '--readme';
const [folder = '.cache/screenshots', part = ''] = isForReadme ? ['.readme'] : given;

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
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 780 };
const MIDDLE = { width: 768, height: 1024 };
const all = [
  ...shots('popup', popupStates, { '': POPUP }),
  // The size that a headless Chromium gives it.
  ...shots('popup', { chosen: 1, fresh: 1, spotty: 1, published: 1 }, { small: { width: 410, height: 510 } }),
  ...shots('options', settingsStates, {
    wide: { ...WIDE, height: 1400 },
    middle: { ...MIDDLE, height: 1400 },
    narrow: { ...NARROW, height: 1500 },
  }),
  ...shots('studio', studioStates, { wide: WIDE, middle: MIDDLE, narrow: NARROW }),
  ...shots('parts', partsStates, {
    wide: { ...WIDE, height: 3200 },
    middle: { ...MIDDLE, height: 4800 },
    narrow: { ...NARROW, height: 7200 },
  }),
  ...shots('worker', workerPages, { wide: WIDE, middle: MIDDLE, narrow: NARROW }),
  ...LANGUAGES.filter((language) => language !== 'en').flatMap((language) =>
    (
      [
        ['popup', 'chosen', POPUP],
        ['popup', 'published', POPUP],
        ['studio', 'list', WIDE],
        ['studio', 'everywhere', WIDE],
        ['studio', 'calendar', WIDE],
        ['studio', 'analytics', NARROW],
      ] as const
    ).map(([screen, state, size]) => ({
      name: `${screen}-${state}-in-${language}`,
      screen,
      state,
      look: { scheme: 'light', language, ...size } as const,
    })),
  ),
];

const FOR_README: Shot = {
  name: 'popup',
  screen: 'popup',
  state: 'chosen',
  look: { scheme: 'light', scale: 1, ...POPUP },
};
const wanted = isForReadme ? [FOR_README] : all.filter((shot) => shot.name.includes(part));

await mkdir(folder, { recursive: true });
const stage = await openStage();
try {
  for (const { name, screen, state, look } of wanted) {
    const page = await stage.show(screen, state, look);
    await pressFor(screen, state, page);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
    console.log(`${name}.png`);
  }
} finally {
  await stage.close();
}
