import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { popupStates } from '../screens/popup-states.ts';
import { type Look, openStage } from '../screens/stage.ts';

/** usage: npm run -s screenshots -- DIR [part of a name]: draws every screen in every state, light and dark. */

const [folder = '.cache/screenshots', part = ''] = process.argv.slice(2);
const POPUP = { width: 380, height: 600 };

const shots: { screen: string; state: string; look: Look }[] = Object.keys(popupStates).flatMap((state) =>
  (['light', 'dark'] as const).map((scheme) => ({ screen: 'popup', state, look: { scheme, ...POPUP } })),
);

await mkdir(folder, { recursive: true });
const stage = await openStage();
try {
  for (const { screen, state, look } of shots) {
    const name = [
      screen,
      state,
      look.width === POPUP.width ? '' : look.width,
      look.scheme,
      look.language ?? '',
    ]
      .filter(Boolean)
      .join('-');
    if (!name.includes(part)) continue;
    const page = await stage.show(screen, state, look);
    if (state.startsWith('recent')) {
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
