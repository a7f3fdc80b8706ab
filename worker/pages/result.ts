import type { Words } from '../connect/pages.ts';
import type { PageLanguage } from '../words/language.ts';
import { escapeHtml, page } from './page.ts';

/** How a consent ended, in the tab it was given in. */
export function result(lang: PageLanguage, { title, status, lines }: Words): Promise<Response> {
  const body = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  return page({ title, lang, status, mark: status === 200 ? 'good' : 'trouble', body });
}
