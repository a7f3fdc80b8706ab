import { page } from './page.ts';

/** What somebody sees who opens the Worker's address. */
export const home = (): Promise<Response> =>
  page({
    title: 'Clip a listing. Cast it everywhere, on time, once.',
    body: `<p>This is a Clipcast server. It keeps the accounts you connected and publishes your posts at the second you chose.</p>
<p>You work with it from the Clipcast extension in your browser: open a listing, press the button, pick the photos and a time.</p>
<p class="quiet"><a href="/privacy">Privacy policy: what is stored, why and for how long</a> · <a href="/terms">Terms of use</a></p>`,
  });
