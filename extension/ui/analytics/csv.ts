import type { MeasuredPost } from '../../../shared/analytics.ts';
import { FIGURES } from '../../../shared/insights.ts';

/** A spreadsheet takes what begins with these for a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The posts as a table for other programs (RFC 4180): names of columns in English, times in UTC, nothing rounded. */
export function csvOf(posts: readonly MeasuredPost[], nameOf: (accountId: string) => string): string {
  const head = [
    'title',
    'account',
    'platform',
    'kind',
    'published',
    'url',
    'counted',
    ...FIGURES,
    'watchSeconds',
  ];
  const rows = posts.map((post) => [
    post.title,
    nameOf(post.accountId),
    post.platform,
    post.kind,
    new Date(post.publishedAt).toISOString(),
    post.url,
    post.numbers && new Date(post.numbers.at).toISOString(),
    ...FIGURES.map((figure) => post.numbers?.[figure] ?? null),
    post.numbers?.watchSeconds ?? null,
  ]);
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
