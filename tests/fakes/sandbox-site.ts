import { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { platformRules } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { Fake, PublicPost, Shelf } from './fake.ts';
import type { Letter } from './mail.ts';
import { page } from './page.ts';
import { RECEIVER_HOST, type Received } from './receiver.ts';

const MoodBody = z.object({
  platform: z.string(),
  mood: z.enum([
    'limited',
    'down',
    'unreachable',
    'slow',
    'drop-reply-after-success',
    'expire-token',
    'revoke',
    'fail',
    'refuse',
  ]),
  operation: z.string().optional(),
  times: z.number().int().positive().optional(),
  ms: z.number().nonnegative().optional(),
  status: z.number().int().min(500).max(599).optional(),
  reason: z.string().optional(),
});

const REFRESH_SECONDS = 3;

/** What a newcomer is told of one platform. */
export interface Guide {
  api: string;
  authorize: string;
  /** The sign-in page, ready to be looked at. */
  open: string;
  [more: string]: unknown;
}

const nameOf = (platform: string): string => platformRules(platform as Platform).name;

/** What the sandbox has beside the platforms. */
interface Beside {
  letters: () => readonly Letter[];
  calls: () => readonly Received[];
  /** Where a listing can be seen to try it with, if there is one. */
  listing?: string | undefined;
}

/** The sandbox's own pages: what became public and when, what arrived, and the levers for tests. */
export function sandboxSite(
  fakes: readonly Fake[],
  shelf: Shelf,
  guide: () => Record<string, Guide>,
  { letters, calls, listing }: Beside,
): Hono {
  const site = new Hono();
  site.get('/', (c) => c.html(overview(fakes, guide())));
  site.get('/_sandbox/', (c) => c.html(overview(fakes, guide())));
  site.get('/_sandbox/listing', (c) => (listing ? c.redirect(listing) : c.html(noListing())));
  site.get('/_sandbox/guide', (c) => c.json(guide()));
  site.get('/_sandbox/published', (c) => {
    const posts = allPublished(fakes);
    return c.json({ posts, perAccount: perAccount(posts) });
  });
  site.get('/_sandbox/mail', (c) => c.html(mailbox(letters())));
  site.get('/_sandbox/webhooks', (c) => c.html(webhooks(calls())));
  site.get('/_sandbox/requests', (c) =>
    c.json(
      fakes
        .flatMap((fake) => fake.requests().map((arrival) => ({ platform: fake.platform, ...arrival })))
        .sort((a, b) => a.at - b.at),
    ),
  );
  site.get('/_sandbox/picture/:sha256', (c) => {
    const found = shelf.get(c.req.param('sha256'));
    if (!found) return c.notFound();
    return c.newResponse(new Uint8Array(found.bytes), 200, { 'content-type': found.mime });
  });
  site.post('/_sandbox/mood', async (c) => {
    const told = MoodBody.safeParse(await c.req.json().catch(() => null));
    if (!told.success) return c.json({ error: z.prettifyError(told.error) }, 400);
    const { platform, ...mood } = told.data;
    const fake = fakes.find((one) => one.platform === platform);
    if (!fake) return c.json({ error: `There is no sandbox platform ${platform}.` }, 404);
    if (mood.mood === 'refuse' && !fake.rows.includes(mood.reason ?? ''))
      return c.json({ error: `No row ${mood.reason}; there are: ${fake.rows.join(', ')}.` }, 400);
    fake.tell(mood);
    return c.json({ told: true });
  });
  site.post('/_sandbox/finish', async (c) => {
    const sent = new URLSearchParams(await c.req.text());
    const id = sent.get('id') ?? '';
    const fake = fakes.find((one) => one.platform === sent.get('platform'));
    if (!fake?.waiting().some((one) => one.id === id))
      return c.json({ error: 'No such draft is waiting.' }, 404);
    fake.finish(id);
    return c.redirect('/', 303);
  });
  site.post('/_sandbox/release', (c) => {
    for (const fake of fakes) fake.release();
    return c.json({ released: true });
  });
  site.post('/_sandbox/reset', (c) => {
    for (const fake of fakes) fake.reset();
    return c.json({ reset: true });
  });
  site.notFound((c) =>
    c.json({ error: `No sandbox platform answers at ${new URL(c.req.url).pathname}.` }, 404),
  );
  return site;
}

function allPublished(fakes: readonly Fake[]): PublicPost[] {
  return fakes.flatMap((fake) => fake.published()).sort((a, b) => a.publicAt - b.publicAt);
}

function perAccount(posts: PublicPost[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const post of posts) {
    const name = `${post.platform} ${post.accountName}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function overview(fakes: readonly Fake[], guides: Record<string, Guide>) {
  const posts = allPublished(fakes);
  const newestFirst = [...posts].reverse();
  const list = newestFirst.map(
    (post) => html`<article><p><b>${post.accountName}</b> on ${nameOf(post.platform)} · ${post.kind}</p>
<p>${when(post.publicAt)}${post.options.deleted ? html` · <b>taken away since</b>` : ''}</p>
${pictures(post)}
${post.title ? html`<p><b>${post.title}</b></p>` : ''}<p>${post.caption}</p>
<p class="note">${post.privacy.toLowerCase().replaceAll('_', ' ')} · asked for at ${when(post.acceptedAt)}${post.url ? html` · <a href="${post.url.replace('https:/', '')}">open</a>` : ''}</p></article>`,
  );
  const counts = Object.entries(
    Object.groupBy(posts, (post) => `${nameOf(post.platform)}, ${post.accountName}`),
  ).map(([name, own = []]) => html`<tr><th scope="row">${name}</th><td>${own.length}</td></tr>`);
  return page(
    'Sandbox: what became public',
    html`<h1>What became public</h1><p class="note">Sandbox platforms on this machine. Nothing here has left it.</p>
${posts.length === 0 ? html`<p>Nothing yet. Posts appear here the moment they are public.</p>` : html`<table><caption>Posts by account</caption>${counts}</table>`}
${inbox(fakes)}${list}${doors(guides)}`,
    REFRESH_SECONDS,
  );
}

/** The sandbox alone has none of its own. */
const noListing = () =>
  page(
    'Sandbox: a listing',
    html`<h1>Any listing will do</h1><p>Open one on a site you know, and press the Clipcast button there: what you post goes to the platforms of this sandbox only.</p>`,
  );

/** Letters to owners: nothing leaves this machine, so here they are. */
function mailbox(letters: readonly Letter[]) {
  const list = letters.toReversed().map(
    ({ at, from, to, subject, text }) => html`<article><p><b>${subject}</b></p>
<p class="note">${when(at)} · from ${from} · to ${to.join(', ')}</p><p>${text}</p></article>`,
  );
  return page(
    'Sandbox: letters',
    html`<h1>Letters to owners</h1><p class="note">What the Worker sent by e-mail. <a href="/">What became public</a></p>
${letters.length === 0 ? html`<p>None yet. One comes within two minutes of anything an owner must know.</p>` : list}`,
    REFRESH_SECONDS,
  );
}

/** What webhooks were told here. */
function webhooks(calls: readonly Received[]) {
  const list = calls.toReversed().map(
    ({ at, path, headers, body, status }) => html`<article><p><b>${path}</b></p>
<p class="note">${when(at)} · webhook-id ${headers['webhook-id'] ?? '(none)'} · answered ${status}</p><p><code>${body}</code></p></article>`,
  );
  return page(
    'Sandbox: webhooks',
    html`<h1>What webhooks were told</h1><p class="note">Add a webhook to https://${RECEIVER_HOST}/anything: it leads here. <a href="/">What became public</a></p>
${calls.length === 0 ? html`<p>Nothing yet. What happens to a post is told within a minute.</p>` : list}`,
    REFRESH_SECONDS,
  );
}

/** Where each platform answers, and its sign-in page. */
function doors(guides: Record<string, Guide>) {
  const rows = Object.entries(guides).map(
    ([platform, { api, open }]) =>
      html`<tr><th scope="row">${nameOf(platform)}</th><td><a href="${open}">sign in</a></td><td>${api}</td></tr>`,
  );
  return html`<h2>The platforms</h2><table>${rows}</table>
<p class="note">No password is asked for. Apps, ids and people stand in <a href="/_sandbox/guide">the guide</a>, letters to owners in <a href="/_sandbox/mail">the mailbox</a>, what webhooks were told <a href="/_sandbox/webhooks">here</a>.</p>`;
}

/** Drafts that a person would finish in the phone app; here it takes one button. */
function inbox(fakes: readonly Fake[]) {
  const drafts = fakes.flatMap((fake) => fake.waiting());
  if (drafts.length === 0) return '';
  return html`<h2>Waiting in the app's inbox</h2>${drafts.map(
    (
      one,
    ) => html`<form method="post" action="/_sandbox/finish"><p class="row"><span>${one.accountName} on ${nameOf(one.platform)} · ${one.kind}
<small>${one.title} delivered ${when(one.since)}</small></span>
<input type="hidden" name="platform" value="${one.platform}"><button name="id" value="${one.id}">Post it</button></p></form>`,
  )}`;
}

function pictures(post: PublicPost) {
  const shown = post.media.filter((one) => one.mime.startsWith('image/'));
  const others = post.media.filter((one) => !one.mime.startsWith('image/'));
  const row = html`<div class="pictures">${shown.map(
    (one, i) => html`<img src="/_sandbox/picture/${one.sha256}" alt="Photo ${i + 1}" loading="lazy">`,
  )}</div>`;
  return html`${shown.length > 0 ? row : ''}${others.map(
    (one) =>
      html`<p class="note">${one.mime}, ${size(one.bytes)}${one.seconds ? `, ${one.seconds.toFixed(1)} s` : ''}</p>`,
  )}`;
}

const size = (bytes: number): string =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** Date and time to the millisecond, UTC: what is punctual is judged by it. */
function when(ms: number) {
  const iso = new Date(ms).toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 23)} UTC</time>`;
}
