import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendCount } from '../clip/count-seen.ts';
import { lookThrough } from '../clip/gallery.ts';
import { seePage } from '../clip/see-page.ts';

/** Reads the page once its gallery has been opened and looked through: only where the owner asked for it. */
export default defineUnlistedScript(async () => {
  const also = await lookThrough(document, {
    now: () => performance.now(),
    wait: (ms) => new Promise((done) => window.setTimeout(done, ms)),
    tell: sendCount,
  });
  return seePage(document, { now: Date.now(), also });
});
