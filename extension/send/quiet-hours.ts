import { browser } from 'wxt/browser';
import { KeptQuiet } from '../../shared/kept-quiet.ts';
import type { QuietHours } from '../../shared/quiet-hours.ts';
import type { World } from '../world.ts';
import { readPairing } from './pairing.ts';
import { isQuietUntold, noteQuietTold, noteQuietUntold } from './quiet-untold.ts';
import { call } from './session.ts';

/** When this device shows no notifications, and the Worker writes its owner no letters. */

const KEY = 'quietHours';

/** Null: it always does. */
export async function readQuietHours(): Promise<QuietHours | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY] ?? null;
  const parsed = KeptQuiet.nullable().safeParse(stored);
  return parsed.success ? parsed.data : null;
}

export async function keepQuietHours(wanted: QuietHours | null): Promise<void> {
  const quiet = KeptQuiet.nullable().parse(wanted);
  await noteQuietUntold();
  await browser.storage.local.set({ [KEY]: quiet });
}

/** Whoever signs in is not written to in the quiet hours of this device either; where it has none, theirs stay. */
export async function bringQuietHours(): Promise<void> {
  if (await readQuietHours()) await noteQuietUntold();
}

/** Tells the Worker what it has not heard yet. Throws where it cannot be asked: it is told another time. */
export async function tellQuietHours(
  world: Pick<World, 'fetch' | 'now' | 'tell' | 'timeZone'>,
): Promise<void> {
  if (!(await isQuietUntold()) || !(await readPairing())) return;
  const quiet = await readQuietHours();
  await call(world, 'keepQuietHours', {}, { quiet: quiet && { ...quiet, timeZone: world.timeZone() } });
  await noteQuietTold();
}
