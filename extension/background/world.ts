import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url&no-inline';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url&no-inline';
import { browser } from 'wxt/browser';
import { tell } from '../changes.ts';
import { mayFetch } from '../draft/permissions.ts';
import { drawThumb } from '../draft/thumbs.ts';
import { takePen } from '../sheet/pen.ts';
import { drawImage } from '../video/draw-image.ts';
import type { World } from '../world.ts';
import { withReferer } from './referer.ts';

/** Our own type, for what is put on paper. */
const FONTS = [latin, latinExt];
/** The browser puts an idle background to sleep after 30 s; any call of an interface counts as life. */
const HEARTBEAT_MS = 20_000;

/** The real outside. `rested` is called whenever the last piece of work has ended, `begun` when the first begins. */
export function realWorld(calls: { begun(): void; rested(): void }): World {
  let works = 0;
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  const rest = (): void => {
    works -= 1;
    if (works > 0) return;
    clearInterval(heartbeat);
    calls.rested();
  };
  return {
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    chance: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
    openLine: (url) => new WebSocket(url),
    fetch: (input, init) => fetch(input, init),
    wait,
    tell,
    busy(work) {
      works += 1;
      if (works === 1) {
        heartbeat = setInterval(() => void browser.runtime.getPlatformInfo(), HEARTBEAT_MS);
        calls.begun();
      }
      work.then(rest, rest);
    },
    withReferer,
    mayFetch,
    drawThumb,
    drawImage,
    takePen: () => takePen(FONTS),
    language: () => browser.i18n.getUILanguage(),
    timeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Rejects with the signal's reason when that fires first. */
function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const aborted = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', aborted);
      resolve();
    }, ms);
    signal?.addEventListener('abort', aborted, { once: true });
  });
}
