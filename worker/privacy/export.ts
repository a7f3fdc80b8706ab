import { version } from '../../package.json';
import type { Context } from '../context.ts';
import { BRANCHES, type Branch, TOLD, type Told } from '../db/exported.ts';
import { entriesAfter } from '../db/queries/audit.ts';
import { keyOfRow, mediaAfter, personOf, type Row, readBranch, readTold } from '../db/queries/exports.ts';
import { keyOf } from '../media/store.ts';
import type { ZipFile } from './zip.ts';

/**
 * Everything that is kept for a person or a workspace, as files of one zip. Read page by page and sent on: of a
 * workspace of any size no more than a page is in memory.
 */

/** The form of the export; an import says whether it understands it. */
export const FORM = 1;

/** Rows of one page. Those with much hanging on them come in smaller ones. */
const ROWS = 500;
const POSTS = 50;
/** Text is sent on in pieces of about so many characters. */
const PIECE = 65_536;

export interface Asked {
  what: 'account' | 'workspace';
  userId: string;
  /** Whose rows: the workspaces the person owns, or the one that was asked for. */
  workspaceIds: readonly string[];
}

export interface WorkspaceContents {
  id: string;
  /** How many rows each file holds. */
  rows: Record<string, number>;
  /** How many of each are listed that no import takes in: credentials. */
  told: Record<string, number>;
  /** Media that should be there and were not in the bucket. */
  missing: string[];
}

const README = `What Clipcast keeps for you.

person.json                 you: name, e-mail, devices, workspaces, and the plan that you pay for
workspaces/ID/*.jsonl       one line of JSON a row. posts.jsonl holds captions, targets, times, approvals, attempts
                            and numbers; audit.jsonl who did what, each line chained to the one before
workspaces/ID/webhooks.jsonl  addresses that are told of posts, and what they were told; without what calls are signed
                            with: an import turns them off, and each gets a new secret when it is turned on
workspaces/ID/keys.jsonl    the keys of scripts by name and scope; client-links.jsonl, invitations.jsonl: the ways in
                            that are open. These three are credentials, as passwords and sessions are: each works by
                            a secret that was told once and is kept nowhere, so an import takes none of them in.
                            Whoever needs one gets a new one
workspaces/ID/media/        the photos and videos, named by their SHA-256
manifest.json               what this is, and how many rows and files it holds

Times are milliseconds since 1970, UTC, or ISO 8601. Passwords, tokens and keys are not in it.
A Clipcast server takes it in: npm run import -- ADDRESS FILE
`;

const encoder = new TextEncoder();

async function* textOf(text: string): AsyncGenerator<Uint8Array, void> {
  yield encoder.encode(text);
}

async function* lines(rows: AsyncIterable<Row>): AsyncGenerator<Uint8Array, void> {
  let text = '';
  for await (const row of rows) {
    text += `${JSON.stringify(row)}\n`;
    if (text.length < PIECE) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}

async function* rowsOf(context: Context, branch: Branch, workspaceId: string): AsyncGenerator<Row, void> {
  const limit = branch.twigs ? POSTS : ROWS;
  for (let after: unknown[] | null = null; ; ) {
    const rows: Row[] = await readBranch(context.db, branch, workspaceId, after, limit);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < limit) return;
    after = keyOfRow(branch, last).map((one) => (one instanceof Date ? one.getTime() : one));
  }
}

async function* toldOf(context: Context, told: Told, contents: WorkspaceContents): AsyncGenerator<Row, void> {
  for (let from = 0; ; from += ROWS) {
    const rows = await readTold(context.db, told, contents.id, from, ROWS);
    contents.told[told.name] = from + rows.length;
    yield* rows;
    if (rows.length < ROWS) return;
  }
}

/** What others have told about themselves is theirs: the owner gets what the workspace shows of them. */
const shared = (row: Row): Row => ({
  ...row,
  ofAgeAt: null,
  termsVersion: null,
  termsAt: null,
  policyVersion: null,
  language: null,
  image: null,
});

async function* workspaceFiles(
  context: Context,
  { userId }: Asked,
  contents: WorkspaceContents,
): AsyncGenerator<ZipFile, void> {
  const { id } = contents;
  const at = context.now();
  async function* counted(branch: Branch): AsyncGenerator<Row, void> {
    contents.rows[branch.name] = 0;
    for await (const row of rowsOf(context, branch, id)) {
      contents.rows[branch.name] = (contents.rows[branch.name] ?? 0) + 1;
      yield branch.name === 'people' && row.id !== userId ? shared(row) : row;
    }
  }
  for (const branch of BRANCHES)
    yield { name: `workspaces/${id}/${branch.name}.jsonl`, at, body: lines(counted(branch)) };
  for (const told of TOLD)
    yield { name: `workspaces/${id}/${told.name}.jsonl`, at, body: lines(toldOf(context, told, contents)) };
  yield* mediaFiles(context, contents);
}

const ending = (mime: string): string => (mime.split('/')[1] ?? 'bin').replace('quicktime', 'mov');

async function* mediaFiles(context: Context, contents: WorkspaceContents): AsyncGenerator<ZipFile, void> {
  const { id } = contents;
  for (let after = ''; ; ) {
    const rows = await mediaAfter(context.db, id, after, ROWS);
    for (const { sha256, mime, createdAt } of rows) {
      const object = await context.media.get(keyOf(id, sha256));
      if (object)
        yield {
          name: `workspaces/${id}/media/${sha256}.${ending(mime)}`,
          at: createdAt,
          body: object.body as ReadableStream<Uint8Array>,
        };
      else contents.missing.push(sha256);
    }
    const last = rows.at(-1);
    if (!last || rows.length < ROWS) return;
    after = last.sha256;
  }
}

/** The deeds of somebody in a workspace that is not theirs. */
async function* ownDeeds(context: Context, workspaceId: string, userId: string): AsyncGenerator<Row, void> {
  for (let after = 0; ; ) {
    const rows = await entriesAfter(context.db, workspaceId, { actor: userId }, after, ROWS);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < ROWS) return;
    after = last.seq;
  }
}

async function* personFiles(context: Context, asked: Asked): AsyncGenerator<ZipFile, void> {
  const at = context.now();
  const person = await personOf(context.db, asked.userId);
  yield { name: 'person.json', at, body: textOf(`${JSON.stringify(person, null, 2)}\n`) };
  for (const { id } of person.workspaces) {
    if (asked.workspaceIds.includes(id)) continue;
    const body = lines(ownDeeds(context, id, asked.userId));
    yield { name: `workspaces/${id}/what-i-did.jsonl`, at, body };
  }
}

/** The files, in the order of the zip. The last one tells what the others held. */
export async function* exportFiles(context: Context, asked: Asked): AsyncGenerator<ZipFile, void> {
  const at = context.now();
  yield { name: 'README.txt', at, body: textOf(README) };
  if (asked.what === 'account') yield* personFiles(context, asked);
  const workspaces: WorkspaceContents[] = [];
  for (const id of asked.workspaceIds) {
    const contents: WorkspaceContents = { id, rows: {}, told: {}, missing: [] };
    workspaces.push(contents);
    yield* workspaceFiles(context, asked, contents);
  }
  const { what, userId } = asked;
  const credentials = TOLD.map(({ name }) => name);
  const facts = { clipcast: version, form: FORM, what, by: userId, at, credentials, workspaces };
  yield { name: 'manifest.json', at, body: textOf(`${JSON.stringify(facts, null, 2)}\n`) };
}
