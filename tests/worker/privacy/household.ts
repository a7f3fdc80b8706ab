import { buildContext } from '../../../worker/build-context.ts';
import { openKeys } from '../../../worker/connect/seal.ts';
import { bindings } from '../../flows/account.ts';
import { ask, newPerson, type SignedInPerson } from '../ask.ts';
import { DB, draft, hashOf, jpeg, newAccount, photo, putMedia, schedule, target } from '../sample.ts';

/** A person with a workspace in which something of every kind is stored. */

export const context = () => buildContext(bindings, { waitUntil: () => undefined });

export interface Household extends SignedInPerson {
  accountId: string;
  connectionId: string;
  postId: string;
  publicationId: string;
  sha256s: string[];
}

const TOKEN = 'act.a-platforms-token';

export async function household(name = 'Anna Berg', handle = 'annaberg'): Promise<Household> {
  const person = await newPerson(name);
  const accountId = await newAccount(person, handle);
  const connectionId =
    (await DB.prepare('SELECT connection_id FROM accounts WHERE id = ?')
      .bind(accountId)
      .first<string>('connection_id')) ?? '';
  const sealed = await openKeys(bindings.MASTER_KEYS).seal(
    'token',
    `connections/${connectionId}/access`,
    TOKEN,
  );
  await DB.prepare('UPDATE connections SET access_sealed = ? WHERE id = ?').bind(sealed, connectionId).run();

  const pictures = [jpeg(4096, name.length), jpeg(9000, name.length + 7)];
  const sha256s = await Promise.all(pictures.map(hashOf));
  for (const [index, bytes] of pictures.entries()) {
    const answer = await putMedia(person, sha256s[index] as string, bytes);
    await answer.text();
  }
  const [first = '', second = ''] = sha256s;
  const media = [photo(first), photo(second, 9000)];
  const input = draft(accountId, first, {
    draftId: `draft-${handle}`,
    media,
    targets: [target(accountId, first, { media: sha256s })],
  });
  const post = await schedule<{ id: string; publications: { id: string }[] }>(person, input);
  const publicationId = post.body.publications[0]?.id ?? '';
  const now = Date.now();
  const put = (sql: string, ...values: unknown[]) => DB.prepare(sql).bind(...values);
  await DB.batch([
    put(
      `INSERT INTO attempts VALUES (?, ?, 'rehearse', 'hash', ?, ?, 'ready', NULL)`,
      crypto.randomUUID(),
      publicationId,
      now,
      now + 5,
    ),
    put(
      `INSERT INTO approvals (id, publication_id, content_hash, decision, by, at) VALUES (?, ?, 'hash', 'approved', ?, ?)`,
      crypto.randomUUID(),
      publicationId,
      person.userId,
      now,
    ),
    put(
      `INSERT INTO comments VALUES (?, ?, ?, ?, NULL, NULL, 'Is the garden in it?', 0, '[]', ?)`,
      crypto.randomUUID(),
      person.workspaceId,
      post.body.id,
      person.userId,
      now,
    ),
    put(
      `INSERT INTO guest_links VALUES (?, ?, 'review', 'Client', ?, '[]', NULL, ?, ?, ?, NULL, NULL, 0)`,
      crypto.randomUUID(),
      person.workspaceId,
      JSON.stringify([post.body.id]),
      person.userId,
      now,
      now + 86_400_000,
    ),
    put(
      `INSERT INTO media_links (id, workspace_id, publication_id, attempt_id, sha256, expires_at) VALUES (?, ?, ?, 'a', ?, ?)`,
      crypto.randomUUID(),
      person.workspaceId,
      publicationId,
      first,
      now + 3_600_000,
    ),
    put(
      `INSERT INTO post_metrics (publication_id, at, views, watch_seconds, forget_at) VALUES (?, ?, 41, 1.5, ?)`,
      publicationId,
      now,
      now + 86_400_000,
    ),
    put(
      `INSERT INTO account_metrics (account_id, at, followers, forget_at) VALUES (?, ?, 1200, ?)`,
      accountId,
      now,
      now + 86_400_000,
    ),
    put(
      `INSERT INTO notices (id, workspace_id, kind, message, created_at) VALUES (?, ?, 'failed', 'A post failed.', ?)`,
      crypto.randomUUID(),
      person.workspaceId,
      now,
    ),
  ]);
  // An upload in parts that is under way.
  await ask('POST', `/v1/w/${person.workspaceId}/uploads`, {
    token: person.token,
    body: { sha256: 'f'.repeat(64), mime: 'video/mp4', bytes: 200_000_000 },
  });
  return { ...person, accountId, connectionId, postId: post.body.id, publicationId, sha256s };
}

/** How many rows each table has. */
export async function rowCounts(): Promise<Record<string, number>> {
  const { results } = await DB.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'
      AND name NOT LIKE 'sqlite%' AND name <> 'd1_migrations'`,
  ).all<{ name: string }>();
  const counts: Record<string, number> = {};
  for (const { name } of results)
    counts[name] = (await DB.prepare(`SELECT count(*) AS n FROM "${name}"`).first<number>('n')) ?? 0;
  return counts;
}
