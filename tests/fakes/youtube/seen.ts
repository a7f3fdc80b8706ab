import { html } from 'hono/html';
import type { Ask } from '../attend.ts';
import type { PublicPost } from '../fake.ts';
import { page } from '../page.ts';
import { AUTHORIZE } from './authorize.ts';
import { apiRoot } from './lists.ts';
import { advance } from './progress.ts';
import { isShort, urlOf, userOf, type YouTube } from './state.ts';

/** What stands, or has stood, on the channels for others to see, oldest first. */
export function published(youtube: YouTube): PublicPost[] {
  const shown: PublicPost[] = [];
  for (const video of Object.values(youtube.state.videos)) {
    advance(youtube, video);
    if (video.publicAt === null) continue;
    const { channelId, name } = userOf(youtube, video.user);
    const { title, description, privacy, tags, categoryId, ...rest } = video.written;
    shown.push({
      platform: 'youtube',
      account: channelId ?? '',
      accountName: name,
      remoteId: video.id,
      url: urlOf(video),
      kind: isShort(video) ? 'short' : 'video',
      title,
      caption: description,
      privacy,
      options: {
        tags: tags.join(','),
        categoryId,
        madeForKids: rest.madeForKids,
        synthetic: rest.synthetic,
        embeddable: rest.embeddable,
        license: rest.license,
        paid: rest.paid,
        notifies: rest.notifies,
        ...(video.deletedAt === null ? {} : { deleted: true }),
      },
      media: [video.media, ...(video.thumbnail ? [video.thumbnail] : [])],
      acceptedAt: video.acceptedAt ?? video.publicAt,
      publicAt: video.publicAt,
    });
  }
  return shown.sort((a, b) => a.publicAt - b.publicAt);
}

/** How to reach the sandbox and sign in to it. */
export function guide(youtube: YouTube, at: (url: string) => string): Record<string, unknown> {
  const { app, users } = youtube.options;
  return {
    api: at(apiRoot),
    authorize: at(AUTHORIZE),
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    account: {
      signIn: 'Open the authorize address in a browser and pick a channel; there is no password.',
      withoutBrowser:
        'POST to the same address: user=USERNAME, decision=allow, and scope=… once for each scope.',
      users: users.map(({ username, name, about }) => ({ username, name, about })),
    },
  };
}

/** www.youtube.com/watch?v=ID and /shorts/ID : a video as anybody sees it. */
export function videoPage(youtube: YouTube, c: Ask): Response | Promise<Response> {
  const url = new URL(c.req.url);
  const video = youtube.state.videos[url.searchParams.get('v') ?? url.pathname.split('/').at(-1) ?? ''];
  if (!video || video.deletedAt !== null) return notThere(c, 'This video isn’t available any more');
  if (video.written.privacy === 'private') return notThere(c, 'This video is private');
  const { name } = userOf(youtube, video.user);
  const { title, description, tags } = video.written;
  return c.html(
    page(
      `${title} on YouTube (sandbox)`,
      html`<h1>${title}</h1><article><p><b>${name}</b></p><p>${description}</p><p class="note">${tags.join(', ')}
      ${video.uploadStatus === 'processed' ? '' : 'Still processing.'} Out since ${new Date(video.publicAt ?? 0).toISOString()}</p>
      ${video.comments.map((text) => html`<p>${name}: ${text}</p>`)}</article>`,
    ),
  );
}

const notThere = (c: Ask, why: string): Response | Promise<Response> =>
  c.html(page('Not available', html`<h1>${why}</h1>`), 404);
