import { FORGOTTEN } from '../words/forgotten.ts';
import type { PageLanguage } from '../words/language.ts';
import { escapeHtml, page } from './page.ts';

/** The way to a new password: ask for a letter, come back by its address, choose. */

const alert = (words: string | undefined): string =>
  words ? `<p class="wrong" role="alert">${escapeHtml(words)}</p>\n` : '';

export function askPage(lang: PageLanguage, wrong?: string): Promise<Response> {
  const t = FORGOTTEN[lang];
  return page({
    title: t.title,
    lang,
    status: wrong ? 400 : 200,
    form: true,
    body: `<p>${t.ask}</p>
${alert(wrong)}<form method="post" action="/forgot">
<label class="field">${t.email}<input name="email" type="email" required maxlength="254" autocomplete="username"></label>
<button>${t.send}</button>
</form>`,
  });
}

export function sentPage(lang: PageLanguage): Promise<Response> {
  const t = FORGOTTEN[lang];
  return page({ title: t.sentTitle, lang, mark: 'good', body: `<p>${t.sent}</p>` });
}

export function noMailPage(lang: PageLanguage, contact: string): Promise<Response> {
  const t = FORGOTTEN[lang];
  const whom = contact ? `<p>${escapeHtml(contact)}</p>` : '';
  return page({
    title: t.noMailTitle,
    lang,
    status: 404,
    mark: 'trouble',
    body: `<p>${t.noMail}</p>${whom}`,
  });
}

export function choosePasswordPage(lang: PageLanguage, token: string, wrong?: string): Promise<Response> {
  const t = FORGOTTEN[lang];
  const box = 'type="password" required minlength="10" maxlength="200" autocomplete="new-password"';
  return page({
    title: t.chooseTitle,
    lang,
    status: wrong ? 400 : 200,
    form: true,
    body: `<p>${t.rule}</p>
${alert(wrong)}<form method="post" action="/reset/${encodeURIComponent(token)}">
<label class="field">${t.password}<input name="password" ${box}></label>
<label class="field">${t.again}<input name="again" ${box}></label>
<button>${t.choose}</button>
</form>`,
  });
}

export function donePage(lang: PageLanguage): Promise<Response> {
  const t = FORGOTTEN[lang];
  return page({ title: t.doneTitle, lang, mark: 'good', body: `<p>${t.done}</p>` });
}

export function overPage(lang: PageLanguage): Promise<Response> {
  const t = FORGOTTEN[lang];
  return page({
    title: t.overTitle,
    lang,
    status: 404,
    mark: 'trouble',
    body: `<p>${t.over}</p><p><a href="/forgot">${t.more}</a></p>`,
  });
}

export function forgottenTrouble(lang: PageLanguage, status: number): Promise<Response> {
  const t = FORGOTTEN[lang];
  const [title, words] =
    status === 429 ? [t.waitTitle, t.wait] : [t.troubleTitle, status === 403 ? t.otherSite : t.tooMuch];
  return page({
    title,
    lang,
    status,
    mark: 'trouble',
    body: `<p>${words}</p><p><a href="/forgot">${t.more}</a></p>`,
  });
}
