import type { Words } from '../connect/pages.ts';
import { escapeHtml, page } from './page.ts';

/** How a consent ended, in the tab it was given in. */
export function result({ title, status, lines }: Words): Promise<Response> {
  const body = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  return page({ title, status, mark: status === 200 ? 'good' : 'trouble', body });
}
