import { GUEST } from '../words/guest.ts';
import type { PageLanguage } from '../words/language.ts';
import { escapeHtml, page } from './page.ts';

/** What a client sees who is asked to connect an account of their own: whose workspace, which platforms, nothing else. */
export function connectPage(
  lang: PageLanguage,
  shown: {
    label: string;
    workspace: string;
    path: string;
    /** `value` names platform and login. */
    logins: readonly { value: string; name: string }[];
  },
): Promise<Response> {
  const t = GUEST[lang];
  return page({
    title: t.connectTitle(shown.workspace),
    lang,
    form: true,
    body: `<p>${escapeHtml(t.connectLine(shown.workspace, shown.label))}</p>
${shown.logins
  .map(
    ({ value, name }) =>
      `<form method="post" action="${shown.path}/begin"><input type="hidden" name="login" value="${escapeHtml(value)}"><button>${escapeHtml(t.connect(name))}</button></form>`,
  )
  .join('\n')}
${shown.logins.length === 0 ? `<p class="wrong">${t.noneSetUp}</p>` : ''}
<p class="quiet"><a href="/privacy">${t.policy}</a></p>`,
  });
}

/** On the way to the platform. */
export function goOnPage(lang: PageLanguage, platform: string, url: string): Promise<Response> {
  const t = GUEST[lang];
  return page({
    title: t.onTo(platform),
    lang,
    body: `<p><a href="${escapeHtml(url)}">${escapeHtml(t.goOn(platform))}</a></p><p>${t.goOnLine}</p>`,
  });
}
