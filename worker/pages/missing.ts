import { DOORS } from '../words/doors.ts';
import type { PageLanguage } from '../words/language.ts';
import { page } from './page.ts';

export function missing(lang: PageLanguage): Promise<Response> {
  const t = DOORS[lang];
  return page({
    title: t.missingTitle,
    lang,
    status: 404,
    mark: 'trouble',
    body: `<p>${t.missing} <a href="/">${t.toStart}</a></p>`,
  });
}
