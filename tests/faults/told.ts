import type { Platform } from '../../shared/platforms/rules.ts';
import type { Status } from '../../shared/publication.ts';
import type { Told } from './judge.ts';
import { PLAYED } from './played/index.ts';

/** What the Worker's database says at the end, read past the Worker's own code. */

interface Asking {
  query(sql: string): Promise<Record<string, unknown>[]>;
}

/** After so many looks at what no look can settle, more tell nothing new. */
const LOOKS = 6;
const HOPELESS = PLAYED.filter((one) => one.inVain).map(
  ({ platform, inVain }) => `platform = '${platform}' AND ${inVain}`,
);
const IN_VAIN = `status = 'uncertain' AND tries > ${LOOKS} AND (${HOPELESS.map((one) => `(${one})`).join(' OR ')})`;

const ENDS = `SELECT id, status, CASE WHEN ${IN_VAIN} THEN NULL ELSE due_at END AS due_at, hold_reason, failure_code, remote_id,
  EXISTS (SELECT 1 FROM attempts a WHERE a.publication_id = publications.id AND (a.outcome = 'lose' OR a.step = 'find')) AS was_uncertain,
  (SELECT count(*) FROM attempts a WHERE a.publication_id = publications.id AND a.ended_at IS NULL) AS open_attempts
  FROM publications`;

const text = (value: unknown): string | null => (value === null ? null : String(value));

export async function toldBy(worker: Asking): Promise<Told[]> {
  return (await worker.query(ENDS)).map((row) => ({
    id: String(row.id),
    status: row.status as Status,
    dueAt: row.due_at as number | null,
    holdReason: text(row.hold_reason),
    failureCode: text(row.failure_code),
    remoteId: text(row.remote_id),
    wasUncertain: row.was_uncertain === 1,
    openAttempts: Number(row.open_attempts),
  }));
}

/**
 * Publications that the machine, or an owner who is asked to connect again, still has something to do for, by platform and
 * status.
 */
export async function openCounts(worker: Asking): Promise<Map<string, number>> {
  const rows = await worker.query(
    `SELECT platform || ' ' || status AS name, count(*) AS open FROM publications
     WHERE (due_at IS NOT NULL AND NOT (${IN_VAIN})) OR hold_reason = 'connection-dead' GROUP BY name`,
  );
  return new Map(rows.map((row) => [String(row.name), Number(row.open)]));
}

/** The Worker's ids of all accounts, by `platform/name of the platform's`. */
export async function accountsByPlatform(worker: Asking): Promise<Map<string, string>> {
  const rows = await worker.query('SELECT id, platform, remote_id FROM accounts');
  return new Map(rows.map((row) => [`${row.platform}/${row.remote_id}`, String(row.id)]));
}

export interface DeadAccount {
  platform: Platform;
  remoteId: string;
}

/** Accounts whose consent the platform ended. */
export async function deadAccounts(worker: Asking): Promise<DeadAccount[]> {
  const rows = await worker.query(
    `SELECT a.platform, a.remote_id FROM accounts a JOIN connections c ON c.id = a.connection_id WHERE c.status = 'dead'`,
  );
  return rows.map((row) => ({ platform: row.platform as Platform, remoteId: String(row.remote_id) }));
}

/** All that is known of one Publication, for whoever has to find out what went wrong. */
export async function storyOf(worker: Asking, publicationId: string): Promise<string> {
  const attempts = await worker.query(
    `SELECT a.step, a.started_at, a.ended_at, a.outcome, a.message, p.publish_at, p.platform, p.kind, p.status FROM attempts a
     JOIN publications p ON p.id = a.publication_id WHERE p.id = '${publicationId}' ORDER BY a.started_at`,
  );
  const [first] = attempts;
  const head = first ? `    ${first.platform} ${first.kind}, ${first.status}, due ${first.publish_at}\n` : '';
  const lines = attempts.map(({ step, started_at, ended_at, outcome, message, publish_at }) => {
    const [from, to] = [started_at, ended_at].map((at) =>
      at === null ? '…' : Number(at) - Number(publish_at),
    );
    return `    ${step} ${from} to ${to} ms: ${outcome ?? 'no end'}${message ? ` (${message})` : ''}`;
  });
  return head + lines.join('\n');
}
