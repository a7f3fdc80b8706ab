import { browser } from 'wxt/browser';
import { WATCH_PORT } from '../changes.ts';

/** While a screen shows something unfinished the background looks at it every second; a killed one is woken. */
export function keepWatching(): void {
  const port = browser.runtime.connect({ name: WATCH_PORT });
  port.onDisconnect.addListener(() => setTimeout(keepWatching, 500));
}
