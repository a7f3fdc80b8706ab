import type { PageLanguage } from '../words/language.ts';
import { OWN_ACCOUNT } from '../words/own-account.ts';
import { escapeHtml, page } from './page.ts';

/** Where the letters that prove an e-mail lead: a button, so that mail services that look at addresses press nothing. */

export function provePage(lang: PageLanguage, token: string, email: string): Promise<Response> {
  const t = OWN_ACCOUNT[lang];
  return page({
    title: t.pageTitle,
    lang,
    form: true,
    body: `<p>${escapeHtml(t.page(email))}</p>
<form method="post" action="/email/${encodeURIComponent(token)}"><button>${t.button}</button></form>`,
  });
}

/** `joined`: the workspace they were invited to; null: that was over; undefined: there was none. */
export function provenPage(lang: PageLanguage, joined: string | null | undefined): Promise<Response> {
  const t = OWN_ACCOUNT[lang];
  const invited = joined === null ? t.doneNotJoined : joined && t.doneJoined(joined);
  return page({
    title: t.doneTitle,
    lang,
    mark: 'good',
    body: `${invited ? `<p>${escapeHtml(invited)}</p>` : ''}<p>${t.done}</p>`,
  });
}

export function takenPage(lang: PageLanguage): Promise<Response> {
  const t = OWN_ACCOUNT[lang];
  return page({ title: t.takenTitle, lang, status: 409, mark: 'trouble', body: `<p>${t.taken}</p>` });
}

export function proofOver(lang: PageLanguage): Promise<Response> {
  const t = OWN_ACCOUNT[lang];
  return page({ title: t.overTitle, lang, status: 404, mark: 'trouble', body: `<p>${t.over}</p>` });
}
