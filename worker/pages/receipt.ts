import { BACKUP_DAYS, LOG_DAYS } from '../../shared/privacy/entry.ts';
import type { deletions } from '../db/schema.ts';
import { LOCALES } from '../words/count.ts';
import type { PageLanguage } from '../words/language.ts';
import { countOf, RECEIPT } from '../words/receipt.ts';
import { escapeHtml, page } from './page.ts';

type DeletionRow = typeof deletions.$inferSelect;

/** The receipt of a deletion: what went, what is kept by whom and why, and until when. Names nobody. */

const DAY = 86_400_000;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const NAMES: Record<string, string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  x: 'X',
  youtube: 'YouTube',
};

const megabytes = (lang: PageLanguage, bytes: number): string =>
  `${(bytes / 1e6).toLocaleString(LOCALES[lang], { maximumFractionDigits: 1 })} MB`;

/** Tables that people have a word for; all others are counted together. */
const WORDED = ['posts', 'publications', 'accounts', 'audit', 'post_metrics'];

function went(lang: PageLanguage, row: DeletionRow): string[] {
  const t = RECEIPT[lang];
  if (row.what === 'account') return [t.account];
  const known = WORDED.flatMap((table) => {
    const n = row.rows[table] ?? 0;
    return n > 0 ? [countOf(lang, table, n)] : [];
  });
  const others = Object.entries(row.rows).reduce(
    (sum, [table, n]) => sum + (WORDED.includes(table) ? 0 : n),
    0,
  );
  const size = megabytes(lang, row.bytes);
  const files = row.files > 0 ? [t.filesWith(countOf(lang, 'files', row.files), size)] : [];
  const rest = others > 0 ? [countOf(lang, 'others', others)] : [];
  const all = [...known, ...files, ...rest];
  const consents = row.consents.map(({ platform, end }) =>
    (t.ends[end] ?? t.ended)(NAMES[platform] ?? platform),
  );
  return [t.workspace(all.length > 0 ? all.join(', ') : t.empty), ...consents];
}

function kept(lang: PageLanguage, rows: readonly DeletionRow[], since: number): string[] {
  const t = RECEIPT[lang];
  const log = rows.find((row) => row.auditHash !== null);
  return [
    t.backups(dayOf(since + BACKUP_DAYS * DAY)),
    t.logs(dayOf(since + LOG_DAYS * DAY)),
    ...(rows.some((row) => row.what === 'account') ? [t.deeds] : []),
    ...(rows.some((row) => row.what === 'account' && row.rows.subscriptions) ? [t.paid] : []),
    t.published,
    `${t.receipt(dayOf(Math.max(...rows.map((row) => row.forgetAt))))}${
      log ? ` ${t.log(String(log.auditSeq))} <small>${escapeHtml(log.auditHash ?? '')}</small>.` : ''
    }`,
  ];
}

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

export function receipt(lang: PageLanguage, code: string, rows: readonly DeletionRow[]): Promise<Response> {
  const t = RECEIPT[lang];
  const isDone = rows.every((row) => row.doneAt !== null);
  const askedAt = Math.min(...rows.map((row) => row.askedAt));
  const doneAt = Math.max(...rows.map((row) => row.doneAt ?? 0));
  return page({
    title: isDone ? t.doneTitle : t.doingTitle,
    lang,
    ...(isDone ? { mark: 'good' as const } : {}),
    body: `<p>${isDone ? t.done(dayOf(askedAt), dayOf(doneAt)) : t.doing(dayOf(askedAt))}</p>
<h2>${t.wentTitle}</h2>
${list(rows.flatMap((row) => went(lang, row)))}
<h2>${t.keptTitle}</h2>
${list(kept(lang, rows, isDone ? doneAt : askedAt))}
<p class="quiet">${escapeHtml(t.code(code))}</p>`,
  });
}

/** What somebody is told who asked a platform to have their data deleted here; `at` ms, null: it is not known. */
export function deletedPage(lang: PageLanguage, code: string, at: number | null): Promise<Response> {
  const t = RECEIPT[lang];
  if (at === null)
    return page({ title: t.noneTitle, lang, status: 404, mark: 'trouble', body: `<p>${t.none}</p>` });
  return page({
    title: t.doneTitle,
    lang,
    mark: 'good',
    body: `<p>${t.person(dayOf(at))}</p><p class="quiet">${escapeHtml(t.personKept(code))}</p>`,
  });
}
