import { browser } from 'wxt/browser';
import { quietUntil } from '../../shared/quiet-hours.ts';
import { readQuietHours } from '../send/quiet-hours.ts';
import type { World } from '../world.ts';
import { holdBack, readHeldBack, type Telling, takeHeldBack } from './held-back.ts';
import { words } from './words.ts';

type Clock = Pick<World, 'now' | 'timeZone'>;

const ICON = '/icon/128.png';

export function show({ id, title, message }: Omit<Telling, 'about'>): void {
  browser.notifications.create(id, { type: 'basic', iconUrl: ICON, title, message }).catch(() => undefined);
}

/** Shows it, or holds it back until the quiet hours end. */
export async function tellOwner(world: Clock, telling: Telling): Promise<void> {
  const quiet = await readQuietHours();
  const isQuiet = quiet !== null && quietUntil(quiet, world.now(), world.timeZone()) !== null;
  if (isQuiet && !(quiet.urgent && telling.about === 'owner')) await holdBack(telling);
  else show(telling);
}

/** When the quiet hours end and there is something to tell, ms; null where nothing is held back. */
export async function nextTelling(world: Clock): Promise<number | null> {
  if ((await readHeldBack()).length === 0) return null;
  const quiet = await readQuietHours();
  return (quiet && quietUntil(quiet, world.now(), world.timeZone())) ?? world.now();
}

/** Once the quiet hours are over: all that was held back, in one notification. */
export async function tellHeldBack(world: Clock): Promise<void> {
  const next = await nextTelling(world);
  if (next === null || next > world.now()) return;
  const held = await takeHeldBack();
  const [only] = held;
  if (held.length === 1 && only) return show(only);
  if (held.length === 0) return;
  const say = await words();
  const owner = held.filter(({ about }) => about === 'owner');
  const counted = [say.wentOut(held.length - owner.length), say.needYou(owner.length)].filter(Boolean);
  show({
    id: `quiet ${owner.length > 0 ? 'waiting' : 'queue'}`,
    title: say.quietOver,
    message: [counted.join(', '), ...owner.slice(0, 3).map(({ title }) => title)].join('\n'),
  });
}
