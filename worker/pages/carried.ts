import { platformRules } from '../../shared/platforms/index.ts';
import { toldOptions } from '../../shared/platforms/words/told.ts';
import type { ReviewMedia, ReviewTarget } from '../../shared/review.ts';
import type { PageLanguage } from '../words/language.ts';
import { PLATFORM_WORDS } from '../words/platforms.ts';
import type { ReviewWords } from '../words/review.ts';
import { escapeHtml } from './page.ts';

/** What every part of the page needs to know of its reader. */
export interface Reader {
  lang: PageLanguage;
  t: ReviewWords;
}

type Target = Pick<
  ReviewTarget,
  'account' | 'kind' | 'caption' | 'seenOnPhone' | 'parts' | 'title' | 'options' | 'media' | 'publishAt'
>;

/** Who carries the same is shown once: their accounts stand side by side. */
export const carriesOf = ({ account, kind, caption, title, options, media, publishAt }: Target): string =>
  JSON.stringify([account.platform, kind, caption, title, options, media, publishAt]);

/**
 * All of one publication that a yes is for, beside where and when: its kind, media in order with their words, title and
 * text as they are sent and folded, what was chosen at the platform. A test holds it to what the hash covers.
 */
export function carried(reader: Reader, target: Target, media: readonly ReviewMedia[]): string {
  const { lang, t } = reader;
  const { account, kind, caption, title, parts, options } = target;
  const words = PLATFORM_WORDS[lang][account.platform];
  const told = toldOptions(words, options, t).map(
    ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  const posts = parts.map((part, at) => {
    const name = t.partOf(at + 1, parts.length);
    return `<li><p class="quiet">${name}</p>${text(reader, part.text, null)}${strip(reader, part.media, media, name)}</li>`;
  });
  return `<p><span class="quiet">${t.kind}</span> ${escapeHtml(words.kinds[kind] ?? kind)}</p>
${posts.length > 0 ? '' : strip(reader, target.media, media, t.media)}
${title ? `<p><b>${escapeHtml(title)}</b></p>` : ''}${posts.length > 0 ? `<ol class="parts">${posts.join('')}</ol>` : text(reader, caption, target.seenOnPhone)}
${told.length > 0 ? `<dl>${told.join('')}</dl>` : ''}`;
}

export const onPlatform = ({ t }: Reader, { account }: Pick<Target, 'account'>): string =>
  `<b>${escapeHtml(account.name)}</b> ${t.on} ${escapeHtml(platformRules(account.platform).name)}`;

/** A text as it is sent, with the place where a phone folds it. */
function text({ t }: Reader, whole: string, seen: number | null): string {
  if (whole === '') return '';
  if (seen === null) return `<p class="caption">${escapeHtml(whole)}</p>`;
  return `<p class="caption">${escapeHtml(whole.slice(0, seen))} <span class="fold">${t.foldMark}</span><span class="rest">${escapeHtml(whole.slice(seen))}</span></p><p class="quiet">${t.folded}</p>`;
}

function strip(
  reader: Reader,
  shas: readonly string[],
  media: readonly ReviewMedia[],
  label: string,
): string {
  const used = shas.flatMap((sha256) => media.find((one) => one.sha256 === sha256) ?? []);
  if (used.length === 0) return '';
  const each = used.map((one, at) => `<div>${medium(reader, one, at + 1, used.length)}</div>`);
  return `<div class="strip" tabindex="0" role="group" aria-label="${escapeHtml(label)}">${each.join('')}</div>`;
}

function medium({ t }: Reader, one: ReviewMedia, at: number, of: number): string {
  const { kind, url, alt, width, height, subtitles } = one;
  const name = t[kind === 'video' ? 'videoOf' : kind === 'document' ? 'documentOf' : 'photoOf'](at, of);
  const size = `width="${Math.round(width)}" height="${Math.round(height)}"`;
  const shown = !url
    ? `<p class="quiet">${name}: ${t.notHere}</p>`
    : kind === 'document'
      ? `<p><a href="${escapeHtml(url)}">${name}</a></p>`
      : kind === 'video'
        ? `<video src="${escapeHtml(url)}" ${size} controls preload="metadata" aria-label="${name}"></video>`
        : `<img src="${escapeHtml(url)}" ${size} loading="lazy" alt="${escapeHtml(alt || name)}">`;
  const tracks = subtitles.map(
    ({ label, language, text: lines }) =>
      `<details><summary>${escapeHtml(t.subtitlesOf(label || language))}</summary><p class="caption">${escapeHtml(lines)}</p></details>`,
  );
  return `${shown}${alt ? `<p class="quiet">${escapeHtml(t.described(alt))}</p>` : ''}${tracks.join('')}`;
}
