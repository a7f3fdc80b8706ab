import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seePage } from '../clip/see-page.ts';
import { settled } from '../clip/settle.ts';

export default defineUnlistedScript(async () => {
  await settled(document, {
    set: (run, ms) => window.setTimeout(run, ms),
    clear: (timer) => window.clearTimeout(timer),
  });
  return seePage(document, { now: Date.now() });
});
