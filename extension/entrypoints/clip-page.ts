import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seePage } from '../clip/see-page.ts';

export default defineUnlistedScript(() => seePage(document, { now: Date.now() }));
