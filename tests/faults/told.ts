import type { Status } from '../../shared/publication.ts';
import type { SpawnedWorker } from '../runtime/spawn.ts';
import type { Told } from './judge.ts';

/** What the Worker's database says at the end, read past the Worker's own code. */

/** TikTok names no draft of photos to whoever lost its answer: after so many looks more tell nothing new. */
const IN_VAIN = `status = 'uncertain' AND kind = 'photos' AND json_extract(options, '$.mode') = 'inbox' AND tries > 6`;

const ENDS = `SELECT p.id, p.status, CASE WHEN ${IN_VAIN} THEN NULL ELSE p.due_at END AS due_at, p.hold_reason, p.failure_code, p.remote_id,
  EXISTS (SELECT 1 FROM attempts a WHERE a.publication_id = p.id AND (a.outcome = 'lose' OR a.step = 'find')) AS was_uncertain,
  (SELECT count(*) FROM attempts a WHERE a.publication_id = p.id AND a.ended_at IS NULL) AS open_attempts
  FROM publications p`;

const text = (value: unknown): string | null => (value === null ? null : String(value));

export async function toldBy(worker: Pick<SpawnedWorker, 'query'>): Promise<Told[]> {
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

/** Publications for which the machine still has something to do that may change them. */
export async function openCount(worker: Pick<SpawnedWorker, 'query'>): Promise<number> {
  const [row] = await worker.query(
    `SELECT count(*) AS open FROM publications WHERE due_at IS NOT NULL AND NOT (${IN_VAIN})`,
  );
  return Number(row?.open);
}

/** Handles of accounts whose consent the platform ended. */
export async function endedConsents(worker: Pick<SpawnedWorker, 'query'>): Promise<string[]> {
  const rows = await worker.query(
    `SELECT a.handle FROM accounts a JOIN connections c ON c.id = a.connection_id WHERE c.status = 'dead'`,
  );
  return rows.map((row) => String(row.handle));
}

/** All that is known of one Publication, for whoever has to find out what went wrong. */
export async function storyOf(worker: Pick<SpawnedWorker, 'query'>, key: string): Promise<string> {
  const quoted = key.replaceAll("'", "''");
  const attempts = await worker.query(
    `SELECT a.step, a.started_at, a.ended_at, a.outcome, a.message, p.publish_at FROM attempts a
     JOIN publications p ON p.id = a.publication_id WHERE p.caption = '${quoted}' ORDER BY a.started_at`,
  );
  return attempts
    .map(({ step, started_at, ended_at, outcome, message, publish_at }) => {
      const [from, to] = [started_at, ended_at].map((at) =>
        at === null ? '…' : Number(at) - Number(publish_at),
      );
      return `    ${step} ${from} to ${to} ms: ${outcome ?? 'no end'}${message ? ` (${message})` : ''}`;
    })
    .join('\n');
}
