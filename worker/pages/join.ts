import type { Role } from '../../shared/roles.ts';
import { DOORS } from '../words/doors.ts';
import type { PageLanguage } from '../words/language.ts';
import { escapeHtml, page } from './page.ts';

/** Where an invitation's address leads: who invites, to what, and how to accept. */

const steps = (lang: PageLanguage, sign: string, url: string): string => `<ol>
<li>${escapeHtml(sign)}</li>
<li>${DOORS[lang].paste}<br><code>${escapeHtml(url)}</code></li>
</ol>
<p class="quiet">${DOORS[lang].once}</p>`;

export function joinPage(
  lang: PageLanguage,
  shown: { workspace: string; role: Role; by: string | null },
  url: string,
  server: string,
): Promise<Response> {
  const t = DOORS[lang];
  const line = t.join(shown.by ?? t.somebody, shown.workspace, t.as[shown.role]);
  return page({
    title: t.joinTitle(shown.workspace),
    lang,
    body: `<p>${escapeHtml(line)}</p>\n${steps(lang, t.joinSign(server), url)}`,
  });
}

/** An operator's invitation: to a workspace of one's own. */
export function passPage(lang: PageLanguage, url: string, server: string): Promise<Response> {
  const t = DOORS[lang];
  return page({
    title: t.passTitle,
    lang,
    body: `<p>${t.pass}</p>\n${steps(lang, t.passSign(server), url)}`,
  });
}

export function joinOver(lang: PageLanguage): Promise<Response> {
  const t = DOORS[lang];
  return page({ title: t.joinOverTitle, lang, status: 404, mark: 'trouble', body: `<p>${t.joinOver}</p>` });
}
