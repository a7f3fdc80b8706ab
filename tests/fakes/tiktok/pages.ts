import { html } from 'hono/html';
import type { Ask } from '../attend.ts';
import { page } from '../page.ts';
import { PICTURES, type TikTok, type TikTokPost, userOf } from './state.ts';
import { avatarSvg } from './users.ts';

/** GET the picture host: a drawn avatar. */
export function avatar(tiktok: TikTok, c: Ask): Response {
  const name = decodeURIComponent((c.req.path.split('/').at(-1) ?? '').replace(/\.svg$/, ''));
  const user = tiktok.options.users.find((one) => one.username === name);
  return user ? svg(c, avatarSvg(user)) : c.newResponse(null, 404);
}

/** GET the picture host: a drawn cover with the first words of the post. */
export function cover(tiktok: TikTok, c: Ask): Response {
  const post = byId(tiktok, (c.req.path.split('/').at(-1) ?? '').replace(/\.svg$/, ''));
  return post ? svg(c, avatarSvg(userOf(tiktok, post.openId))) : c.newResponse(null, 404);
}

/** GET www.tiktok.com/@name/video/ID : the post as anybody sees it. */
export function postPage(tiktok: TikTok, c: Ask): Response | Promise<Response> {
  const post = byId(tiktok, c.req.path.split('/').at(-1) ?? '');
  if (!post) return c.html(page('Not found', html`<h1>This post is not here</h1>`), 404);
  const user = userOf(tiktok, post.openId);
  const face = tiktok.world.browse(`https://${PICTURES}/avatar/${user.username}.svg`);
  return c.html(
    page(
      `${user.displayName} on TikTok (sandbox)`,
      html`<h1>${user.displayName} <small>@${user.username}</small></h1><img src="${face}" alt="" width="64" height="64">
      <article><p><b>${post.title}</b></p><p>${post.description}</p>
      <p class="note">${post.media.length} ${post.kind === 'photos' ? 'photos' : 'video'}, public since
      ${new Date(post.publicAt ?? 0).toISOString()}</p></article>`,
    ),
  );
}

function byId(tiktok: TikTok, id: string): TikTokPost | undefined {
  return Object.values(tiktok.state.posts).find((post) => post.postId === id && post.goneAt === null);
}

function svg(c: Ask, text: string): Response {
  return c.newResponse(text, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=7200' });
}
