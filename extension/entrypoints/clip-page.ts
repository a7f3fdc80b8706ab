import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { counting } from '../clip/count-seen.ts';
import { safely } from '../clip/safely.ts';
import { seePage } from '../clip/see-page.ts';
import { settled } from '../clip/settle.ts';
import { sendCount } from '../gallery/send-count.ts';

/** Chrome lets extensions look into closed shadow roots: https://developer.chrome.com/docs/extensions/reference/api/dom. */
const openRoot = (element: Element): ShadowRoot | null | undefined =>
  globalThis.chrome?.dom?.openOrClosedShadowRoot(element as HTMLElement);

export default defineUnlistedScript(async () => {
  const timers = {
    set: (run: () => void, ms: number) => window.setTimeout(run, ms),
    clear: (timer: number) => window.clearTimeout(timer),
  };
  const clock = () => performance.now();
  const count = counting(document, clock, sendCount);
  let busy = -clock();
  const rest = settled(document, timers, count);
  busy += clock();
  await rest;
  busy -= clock();
  // What a page that is all there shows is told before it is read: reading it keeps it busy.
  safely(count, undefined);
  busy += clock();
  return seePage(document, { now: Date.now(), openRoot, busy });
});
