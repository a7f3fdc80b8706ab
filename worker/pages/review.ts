import { platformRules } from '../../shared/platforms/index.ts';
import type { ReviewMedia, ReviewTarget } from '../../shared/review.ts';
import { escapeHtml, page } from './page.ts';

/** What a client sees who is asked about Posts: each as it goes out, what was said, and how to decide. */

type Target = Omit<ReviewTarget, 'writers' | 'whyNot'> & { mayAsk: boolean };
export interface GuestPost {
  id: string;
  title: string;
  media: ReviewMedia[];
  targets: Target[];
  words: { decision: string; name: string | null; at: number; note: string | null }[];
  comments: { name: string | null; text: string; at: number }[];
}
export interface Shown {
  /** Whom it is for, and whose posts they are. */
  label: string;
  workspace: string;
  timeZone: string;
  /** Where its forms go, without a slash at the end. */
  path: string;
  posts: readonly GuestPost[];
  /** What was just said, by its word. */
  said: string;
}

const SAID: Record<string, string> = {
  approve: 'Thank you: you approved it.',
  changes: 'Thank you: it was told what should be changed. It does not go out before.',
  comment: 'Thank you: your comment was sent.',
};

const when = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(at);
const day = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone }).format(at);

function medium({ kind, url, alt, width, height }: ReviewMedia, at: number, of: number): string {
  const name = `${kind === 'video' ? 'Video' : kind === 'document' ? 'Document' : 'Photo'} ${at} of ${of}`;
  if (!url) return `<p class="quiet">${name}: not here yet</p>`;
  const size = `width="${Math.round(width)}" height="${Math.round(height)}"`;
  if (kind === 'document') return `<p><a href="${escapeHtml(url)}">${name}</a></p>`;
  return kind === 'video'
    ? `<video src="${escapeHtml(url)}" ${size} controls preload="metadata" aria-label="${name}"></video>`
    : `<img src="${escapeHtml(url)}" ${size} loading="lazy" alt="${escapeHtml(alt || name)}">`;
}

/** Who shows the same is shown once: their accounts stand side by side. */
function alike(targets: readonly Target[]): Target[][] {
  const key = ({ caption, title, media, publishAt }: Target) =>
    JSON.stringify([caption, title, media, publishAt]);
  return [...Map.groupBy(targets, key).values()];
}

function shownOnce(group: readonly Target[], media: readonly ReviewMedia[]): string {
  const [first] = group;
  if (!first) return '';
  const where = group.map(
    ({ account }) =>
      `<b>${escapeHtml(account.name)}</b> on ${escapeHtml(platformRules(account.platform).name)}`,
  );
  const used = first.media.flatMap((sha256) => media.find((one) => one.sha256 === sha256) ?? []);
  return `<div class="target"><p>${where.join(', ')}<br><span class="quiet">Goes out on ${escapeHtml(when(first.publishAt, first.timeZone))} (${escapeHtml(first.timeZone)})</span></p>
<div class="strip" tabindex="0" role="group" aria-label="Photos and videos">${used.map((one, at) => medium(one, at + 1, used.length)).join('')}</div>
${first.title ? `<p><b>${escapeHtml(first.title)}</b></p>` : ''}<p class="caption">${escapeHtml(first.caption)}</p></div>`;
}

const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;

const NAME =
  '<label class="field">Your name<input name="name" required maxlength="100" autocomplete="name"></label>';

function decision(post: GuestPost, path: string): string {
  const yes = post.targets.filter((one) => one.mayApprove);
  const open = yes.length > 0 ? yes : post.targets.filter((one) => one.mayAsk);
  const [first] = open;
  if (!first) return '';
  const seen = open.map(({ publicationId, hash }) => hidden('seen', `${publicationId}:${hash}`)).join('');
  const holds = `A yes holds for exactly this, on ${escapeHtml(day(first.publishAt, first.timeZone))}.`;
  return `<form method="post" action="${path}/decide">${hidden('post', post.id)}${seen}
${NAME}
<label class="field">What should be changed<textarea name="note" rows="3" maxlength="2000"></textarea></label>
${yes.length > 0 ? `<p class="quiet">${holds}</p><button name="word" value="approve">Approve</button>` : ''}
<button class="plain" name="word" value="changes">Ask for changes</button>
</form>`;
}

function standing({ targets }: GuestPost): string {
  if (targets.length === 0) return 'Is being worked on. You see it here once it is ready for you.';
  if (targets.some((one) => one.mayApprove)) return 'Waits for your yes.';
  if (targets.every((one) => one.status === 'published' || one.status === 'delivered')) return 'Published.';
  if (targets.every((one) => one.review === 'approved')) return 'Approved.';
  return 'To look at.';
}

function talk({ words, comments }: GuestPost, timeZone: string): string {
  const lines = [
    ...words.map(({ decision: word, name, at, note }) => ({
      at,
      who: name ?? 'Client',
      text: `${word === 'approved' ? 'approved it' : 'asked for changes'}${note ? `: ${note}` : ''}`,
    })),
    ...comments.map(({ name, text, at }) => ({ at, who: name ?? 'Somebody', text: `: ${text}` })),
  ].toSorted((a, b) => a.at - b.at);
  if (lines.length === 0) return '';
  const rows = lines.map(
    ({ at, who, text }) =>
      `<li><b>${escapeHtml(who)}</b>${text.startsWith(':') ? '' : ' '}${escapeHtml(text)}<br><span class="quiet">${escapeHtml(when(at, timeZone))}</span></li>`,
  );
  return `<ul class="talk">${rows.join('')}</ul>`;
}

function one(post: GuestPost, { path, timeZone }: Shown): string {
  return `<section class="post" id="post-${escapeHtml(post.id)}"><h2>${escapeHtml(post.title)}</h2>
<p class="quiet">${standing(post)}</p>
${alike(post.targets)
  .map((group) => shownOnce(group, post.media))
  .join('')}
${talk(post, timeZone)}
${decision(post, path)}
<details><summary>Comment</summary><form method="post" action="${path}/comment">${hidden('post', post.id)}
${NAME}
<label class="field">Comment<textarea name="text" rows="3" required maxlength="2000"></textarea></label>
<button class="plain">Send</button></form></details></section>`;
}

export function reviewPage(shown: Shown): Promise<Response> {
  const said = SAID[shown.said];
  return page({
    title: `${shown.workspace}: posts for ${shown.label}`,
    form: true,
    media: true,
    ...(said ? { mark: 'good' as const } : {}),
    body: `${said ? `<p role="status">${said}</p>` : ''}
${shown.posts.map((post) => one(post, shown)).join('\n')}
${shown.posts.length === 0 ? '<p>There is nothing to look at any more.</p>' : ''}
<p class="quiet">Whoever has this address can use it: keep it to yourself. What you decide is kept with your name. <a href="/privacy">Privacy policy</a></p>`,
  });
}
