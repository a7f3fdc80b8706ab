import type { ReviewMedia, ReviewTarget } from '../../shared/review.ts';
import { LOCALES } from '../words/count.ts';
import { GUEST } from '../words/guest.ts';
import type { PageLanguage } from '../words/language.ts';
import { REVIEW_PAGE, type ReviewWords } from '../words/review.ts';
import { asSeen } from './as-seen.ts';
import { carried, carriesOf, onPlatform, type Reader } from './carried.ts';
import { escapeHtml, page } from './page.ts';

/** What a client sees who is asked about Posts: each as it goes out, what was said, and how to decide. */

type Target = Omit<ReviewTarget, 'writers' | 'whyNot'> & {
  mayAsk: boolean;
  /** A yes would be due, but not by this link: whoever made it wrote this. */
  isWritersOwn: boolean;
};
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

const SAID: Readonly<Record<string, 'approved' | 'asked' | 'commented'>> = {
  approve: 'approved',
  changes: 'asked',
  comment: 'commented',
};

const when = ({ lang }: Reader, at: number, timeZone: string): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'full', timeStyle: 'short', timeZone }).format(at);
const day = ({ lang }: Reader, at: number, timeZone: string): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'full', timeZone }).format(at);

function shownOnce(reader: Reader, group: readonly Target[], media: readonly ReviewMedia[]): string {
  const { t } = reader;
  const [first] = group;
  if (!first) return '';
  const where = group.map((one) => onPlatform(reader, one));
  return `<div class="target"><p>${where.join(', ')}<br><span class="quiet">${escapeHtml(t.goesOut(when(reader, first.publishAt, first.timeZone), first.timeZone))}</span></p>
${asSeen(reader, first, media)}
${carried(reader, first, media)}</div>`;
}

const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;

const name = (t: ReviewWords): string =>
  `<label class="field">${t.name}<input name="name" required maxlength="100" autocomplete="name"></label>`;

function decision(reader: Reader, post: GuestPost, path: string): string {
  const { t } = reader;
  const yes = post.targets.filter((one) => one.mayApprove);
  const open = yes.length > 0 ? yes : post.targets.filter((one) => one.mayAsk);
  const [first] = open;
  if (!first) return '';
  const seen = open.map(({ publicationId, hash }) => hidden('seen', `${publicationId}:${hash}`)).join('');
  const holds = escapeHtml(t.holds(day(reader, first.publishAt, first.timeZone)));
  return `<form method="post" action="${path}/decide">${hidden('post', post.id)}${seen}
${name(t)}
<label class="field">${t.change}<textarea name="note" rows="3" maxlength="2000"></textarea></label>
${yes.length > 0 ? `<p class="quiet">${holds}</p><button name="word" value="approve">${t.approve}</button>` : ''}
<button class="plain" name="word" value="changes">${t.askChanges}</button>
</form>`;
}

function standing({ t }: Reader, { targets }: GuestPost): string {
  if (targets.length === 0) return t.worked;
  if (targets.some((one) => one.mayApprove)) return t.waits;
  if (targets.every((one) => one.status === 'published' || one.status === 'delivered')) return t.published;
  if (targets.every((one) => one.review === 'approved')) return t.isApproved;
  return t.toLookAt;
}

function talk(reader: Reader, { words, comments }: GuestPost, timeZone: string): string {
  const { t } = reader;
  const lines = [
    ...words.map(({ decision: word, name, at, note }) => ({
      at,
      who: name ?? t.client,
      text: `${word === 'approved' ? t.saidYes : t.saidNo}${note ? `: ${note}` : ''}`,
    })),
    ...comments.map(({ name, text, at }) => ({ at, who: name ?? t.somebody, text: `: ${text}` })),
  ].toSorted((a, b) => a.at - b.at);
  if (lines.length === 0) return '';
  const rows = lines.map(
    ({ at, who, text }) =>
      `<li><b>${escapeHtml(who)}</b>${text.startsWith(':') ? '' : ' '}${escapeHtml(text)}<br><span class="quiet">${escapeHtml(when(reader, at, timeZone))}</span></li>`,
  );
  return `<ul class="talk">${rows.join('')}</ul>`;
}

function one(reader: Reader, post: GuestPost, { path, timeZone }: Shown): string {
  const { t } = reader;
  return `<section class="post" id="post-${escapeHtml(post.id)}"><h2>${escapeHtml(post.title)}</h2>
<p class="quiet">${standing(reader, post)}</p>
${[...Map.groupBy(post.targets, carriesOf).values()]
  .map((group) => shownOnce(reader, group, post.media))
  .join('')}
${talk(reader, post, timeZone)}
${post.targets.some((target) => target.isWritersOwn) ? `<p>${GUEST[reader.lang]['own-link']}</p>` : ''}
${decision(reader, post, path)}
<details><summary>${t.comment}</summary><form method="post" action="${path}/comment">${hidden('post', post.id)}
${name(t)}
<label class="field">${t.comment}<textarea name="text" rows="3" required maxlength="2000"></textarea></label>
<button class="plain">${t.send}</button></form></details></section>`;
}

export function reviewPage(lang: PageLanguage, shown: Shown): Promise<Response> {
  const t = REVIEW_PAGE[lang];
  const known = SAID[shown.said];
  const said = known && t[known];
  return page({
    title: t.title(shown.workspace, shown.label),
    lang,
    form: true,
    media: true,
    ...(said ? { mark: 'good' as const } : {}),
    body: `${said ? `<p role="status">${said}</p>` : ''}
${shown.posts.map((post) => one({ lang, t }, post, shown)).join('\n')}
${shown.posts.length === 0 ? `<p>${t.nothing}</p>` : ''}
<p class="quiet">${t.foot} <a href="/privacy">${t.policy}</a></p>`,
  });
}
