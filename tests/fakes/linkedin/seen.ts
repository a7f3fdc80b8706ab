import { html } from 'hono/html';
import type { Ask } from '../attend.ts';
import type { PublicPost } from '../fake.ts';
import { page } from '../page.ts';
import { isRecord } from './answers.ts';
import { AUTHORIZE } from './authorize.ts';
import { readLittle } from './little.ts';
import { API, type LinkedIn, nameOf, type Post, SITE } from './state.ts';

export const addressOf = (urn: string): string => `https://${SITE}/feed/update/${urn}/`;

/** What stands, or has stood, on the accounts. */
export function published(linkedin: LinkedIn): PublicPost[] {
  return Object.values(linkedin.state.posts)
    .filter((post) => post.fate !== 'fail')
    .map((post) => ({
      platform: 'linkedin',
      account: post.author,
      accountName: nameOf(linkedin, post.author),
      remoteId: post.urn,
      url: addressOf(post.urn),
      kind: kindOf(post),
      title: titleOf(post),
      caption: readLittle(post.body.commentary).shown,
      privacy: post.body.visibility,
      options: {
        reposts: post.body.isReshareDisabledByAuthor !== true,
        comments: post.comments.length,
        ...documentOf(linkedin, post),
        ...(post.deletedAt === null ? {} : { deleted: true }),
      },
      media: post.media,
      acceptedAt: post.acceptedAt,
      publicAt: post.createdAt,
    }))
    .sort((one, other) => one.publicAt - other.publicAt);
}

const innerOf = ({ body }: Post): Record<string, unknown> => {
  const [inner] = Object.values(body.content ?? {});
  return isRecord(inner) ? inner : {};
};

function kindOf(post: Post): string {
  const [name] = Object.keys(post.body.content ?? {});
  if (name !== 'media') return { multiImage: 'photos', article: 'link', poll: 'poll' }[name ?? ''] ?? 'text';
  const kind = String(innerOf(post).id).split(':')[2] ?? '';
  return kind === 'image' ? 'photo' : kind;
}

/** How many pages a document has, and what can be read in it. */
function documentOf({ state }: LinkedIn, post: Post): { pages?: number; words?: string } {
  const { pages = [] } = state.assets[String(innerOf(post).id)] ?? {};
  return pages.length === 0 ? {} : { pages: pages.length, words: pages.flat().join('\n') };
}

const titleOf = (post: Post): string | null => {
  const { title } = innerOf(post);
  return typeof title === 'string' ? title : null;
};

/** A post as anybody sees it. */
export function postPage(linkedin: LinkedIn, c: Ask): Response | Promise<Response> {
  const post = linkedin.state.posts[decodeURIComponent(c.req.param('urn') ?? '')];
  if (!post || post.deletedAt !== null)
    return c.html(page('Not found', html`<h1>This post cannot be displayed</h1>`), 404);
  const name = nameOf(linkedin, post.author);
  return c.html(
    page(
      `${name} on LinkedIn (sandbox)`,
      html`<h1>${name}</h1><article><p>${readLittle(post.body.commentary).shown}</p><p><b>${titleOf(post) ?? ''}</b></p>
      <p class="note">${kindOf(post)}, ${post.media.length} photos, pages or videos, public since ${new Date(post.createdAt).toISOString()}</p>
      ${post.comments.map((text) => html`<p>${name}: ${text}</p>`)}</article>`,
    ),
  );
}

/** How to reach the sandbox and sign in to it. */
export function guide({ options }: LinkedIn, at: (url: string) => string): Record<string, unknown> {
  const { app, members } = options;
  return {
    api: at(`https://${API}/rest/`),
    authorize: at(AUTHORIZE),
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    scopes: app.scopes.join(' '),
    account: {
      signIn: 'Open the authorize address in a browser and pick a member; there is no password.',
      withoutBrowser: 'POST to the same address: user=USERNAME and decision=allow.',
      users: members.map(({ username, name, about }) => ({ username, name, about })),
    },
  };
}
