import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendCount } from '../clip/count-seen.ts';
import { lookThrough } from '../clip/gallery.ts';

/** Opens the page's gallery and looks through it, before the page is read: only where the owner asked for it. */
export default defineUnlistedScript(() =>
  lookThrough(document, {
    now: () => performance.now(),
    wait: (ms) => new Promise((done) => window.setTimeout(done, ms)),
    tell: sendCount,
  }),
);
