import { BACKUP_DAYS, LOG_DAYS } from '../../shared/privacy/entry.ts';
import type { deletions } from '../db/schema.ts';
import { escapeHtml, page } from './page.ts';

type DeletionRow = typeof deletions.$inferSelect;

/** The receipt of a deletion: what went, what is kept by whom and why, and until when. Names nobody. */

const DAY = 86_400_000;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
const megabytes = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;

/** Tables that people have a word for; all others are counted together. */
const WORDS: Record<string, [one: string, many: string]> = {
  posts: ['post', 'posts'],
  publications: ['planned or published version of them', 'planned or published versions of them'],
  accounts: ['connected account', 'connected accounts'],
  audit: ['entry of the audit log', 'entries of the audit log'],
  post_metrics: ['row of numbers', 'rows of numbers'],
};

const NAMES: Record<string, string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  x: 'X',
  youtube: 'YouTube',
};

const ENDS: Record<string, string> = {
  revoked: 'was given back at the platform; the keys are deleted',
  over: 'had ended before; the keys are deleted',
  unanswered:
    'could not be given back, for the platform did not answer for a day; the keys are deleted. You can remove the app in your settings there',
  'used-elsewhere': 'still serves another connection and ends with it; the keys of this one are deleted',
};

function went(row: DeletionRow): string[] {
  if (row.what === 'account') return ['Your account: name, e-mail, password, devices and memberships.'];
  const known = Object.entries(WORDS).flatMap(([table, [one, many]]) => {
    const n = row.rows[table] ?? 0;
    return n > 0 ? [count(n, one, many)] : [];
  });
  const others = Object.entries(row.rows).reduce((sum, [table, n]) => sum + (WORDS[table] ? 0 : n), 0);
  const files = row.files > 0 ? [`${count(row.files, 'file', 'files')} with ${megabytes(row.bytes)}`] : [];
  const rest = others > 0 ? [count(others, 'other row', 'other rows')] : [];
  const all = [...known, ...files, ...rest];
  const consents = row.consents.map(
    ({ platform, end }) => `The consent at ${NAMES[platform] ?? platform} ${ENDS[end] ?? 'has ended'}.`,
  );
  return [`A workspace: ${all.length > 0 ? all.join(', ') : 'it was empty'}.`, ...consents];
}

function kept(rows: readonly DeletionRow[], since: number): string[] {
  const log = rows.find((row) => row.auditHash !== null);
  return [
    `Backups of the database still hold copies that nobody works with; they lapse by ${dayOf(since + BACKUP_DAYS * DAY)}.`,
    `Request logs know people by ids that now name nobody; they are kept until ${dayOf(since + LOG_DAYS * DAY)}.`,
    ...(rows.some((row) => row.what === 'account')
      ? [
          'In workspaces of others your deeds stay in their audit log, under an id that names nobody, as long as the workspace.',
        ]
      : []),
    'What was published stays at the platforms, and drafts stay in your browser: both are yours to delete there.',
    `This receipt is kept until ${dayOf(Math.max(...rows.map((row) => row.forgetAt)))}, as proof that it was done.${
      log
        ? ` The audit log that went ended with number ${log.auditSeq}, hash <small>${escapeHtml(log.auditHash ?? '')}</small>.`
        : ''
    }`,
  ];
}

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

export function receipt(code: string, rows: readonly DeletionRow[]): Promise<Response> {
  const isDone = rows.every((row) => row.doneAt !== null);
  const askedAt = Math.min(...rows.map((row) => row.askedAt));
  const doneAt = Math.max(...rows.map((row) => row.doneAt ?? 0));
  const opening = isDone
    ? `<p>Asked for on ${dayOf(askedAt)}, done on ${dayOf(doneAt)}.</p>`
    : `<p>Asked for on ${dayOf(askedAt)}. Everything has been out of reach since then; the last of it is being wiped. Look again in a few minutes.</p>`;
  return page({
    title: isDone ? 'Your data was deleted' : 'Your data is being deleted',
    ...(isDone ? { mark: 'good' as const } : {}),
    body: `${opening}
<h2>What went</h2>
${list(rows.flatMap(went))}
<h2>What is kept, and until when</h2>
${list(kept(rows, isDone ? doneAt : askedAt))}
<p class="quiet">Code ${escapeHtml(code)}</p>`,
  });
}
