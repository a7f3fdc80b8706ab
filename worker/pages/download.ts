import { DOORS } from '../words/doors.ts';
import type { PageLanguage } from '../words/language.ts';
import { page } from './page.ts';

/** Where a letter with somebody's data leads: mail services open what stands in letters, so it is begun by a press. */
export function takePage(lang: PageLanguage, ticket: string): Promise<Response> {
  const t = DOORS[lang];
  return page({
    title: t.takeTitle,
    lang,
    body: `<p>${t.take}</p>
<form method="post" action="/export/${encodeURIComponent(ticket)}"><button>${t.takeButton}</button></form>`,
    form: true,
  });
}

export function downloadOver(lang: PageLanguage): Promise<Response> {
  const t = DOORS[lang];
  return page({
    title: t.downloadOverTitle,
    lang,
    status: 404,
    mark: 'trouble',
    body: `<p>${t.downloadOver}</p>`,
  });
}

/** Where the payment service leads back to. */
export function planPage(lang: PageLanguage): Promise<Response> {
  const t = DOORS[lang];
  return page({ title: t.planTitle, lang, mark: 'good', body: `<p>${t.plan}</p>` });
}
