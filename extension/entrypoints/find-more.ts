import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookThrough } from '../gallery/look-through.ts';
import { sendCount } from '../gallery/send-count.ts';

/** Opens the page's gallery and looks through it, before the page is read: only where the owner asked for it. */
export default defineUnlistedScript(() =>
  lookThrough(document, {
    now: () => performance.now(),
    wait: (ms) => new Promise((done) => window.setTimeout(done, ms)),
    tell: sendCount,
  }),
);
