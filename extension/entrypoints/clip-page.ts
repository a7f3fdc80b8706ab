import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clipPage } from '../clip/clip-page.ts';

export default defineUnlistedScript(() => clipPage(document, { now: Date.now() }));
