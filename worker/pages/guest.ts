import { GUEST, type GuestWords } from '../words/guest.ts';
import type { PageLanguage } from '../words/language.ts';
import { escapeHtml, page } from './page.ts';

/** What somebody sees who came by a link, around what it shows. */

export const guestOver = (lang: PageLanguage): Promise<Response> =>
  page({
    title: GUEST[lang].overTitle,
    lang,
    status: 404,
    mark: 'trouble',
    body: `<p>${GUEST[lang].over}</p>`,
  });

/** Refusals that are told in the reader's language, by their code. */
const TOLD = [
  'name-missing',
  'note-missing',
  'text-missing',
  'review-stale',
  'nothing-to-approve',
  'own-link',
  'platform-not-set-up',
  'forbidden',
] as const satisfies readonly (keyof GuestWords)[];

export function guestTrouble(
  lang: PageLanguage,
  trouble: { status: number; code: string },
  back: string,
): Promise<Response> {
  const t = GUEST[lang];
  const isWait = trouble.status === 429;
  const known = TOLD.find((code) => code === trouble.code);
  const words = isWait ? t.wait : t[known ?? 'other'];
  return page({
    title: isWait ? t.waitTitle : t.troubleTitle,
    lang,
    status: trouble.status,
    mark: 'trouble',
    body: `<p>${words}</p><p><a href="${escapeHtml(back)}">${t.again}</a></p>`,
  });
}

export function passcodePage(lang: PageLanguage, action: string, wrong: boolean): Promise<Response> {
  const t = GUEST[lang];
  return page({
    title: t.passcodeTitle,
    lang,
    status: wrong ? 403 : 200,
    form: true,
    body: `<p>${t.passcodeLine}</p>
${wrong ? `<p class="wrong" role="alert">${t.passcodeWrong}</p>` : ''}
<form method="post" action="${escapeHtml(action)}" autocomplete="off">
<label class="field">${t.passcode}<input name="passcode" type="password" required maxlength="100"></label>
<button>${t.open}</button>
</form>`,
  });
}
