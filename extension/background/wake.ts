import { browser } from 'wxt/browser';

export const WAKE_ALARM = 'wake';
/** While work is under way: should the browser end us in the middle, this brings us back. Minutes. */
const SAFETY_MINUTES = 1;
/** Alarms come no sooner; below that a timer does, for we are awake anyway. Ms. */
const SOONEST_ALARM = 30_000;

export interface Waking {
  /** Goes on with all that is unfinished. */
  resume(): Promise<void>;
  /** When something unfinished wants to be looked at next, ms; null when all has ended. */
  next(): Promise<number | null>;
  now(): number;
}

/** Wakes for what is unfinished, and lets the browser sleep when nothing is. */
export function createWake(waking: Waking) {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const plan = async (): Promise<void> => {
    clearTimeout(timer);
    const next = await waking.next();
    if (next === null) {
      await browser.alarms.clear(WAKE_ALARM);
      return;
    }
    const wait = next - waking.now();
    if (wait < SOONEST_ALARM) timer = setTimeout(() => void wake(), Math.max(wait, 500));
    await browser.alarms.create(WAKE_ALARM, { when: waking.now() + Math.max(wait, SOONEST_ALARM) });
  };

  /** On start, on install, on the alarm: every wake goes on where the last one ended. */
  const wake = async (): Promise<void> => {
    await waking.resume().catch(() => undefined);
    await plan();
  };

  return {
    wake,
    /** Sets the next wake; called when the last piece of work has ended. */
    plan,
    /** Called when work begins. */
    guard: () => void browser.alarms.create(WAKE_ALARM, { periodInMinutes: SAFETY_MINUTES }),
  };
}
