import {
  type DocumentVersion,
  inForce,
  newest,
  POLICY,
  since,
  TERMS,
} from '../../shared/privacy/documents.ts';
import { sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import { documentsKept, insertDocument, readDocument, tellWorkspaces } from '../db/queries/documents.ts';
import { putMark, readMark } from '../db/queries/marks.ts';
import { type DocumentKind, documentPage, oldDocument } from '../pages/document.ts';
import { missing } from '../pages/missing.ts';
import { policyBody } from '../pages/policy.ts';
import { termsBody } from '../pages/terms.ts';

/** Terms and policy: shown, kept in every version, and told of when they change. */

const DOCUMENTS: Record<DocumentKind, { versions: readonly DocumentVersion[]; body: typeof termsBody }> = {
  privacy: { versions: POLICY, body: policyBody },
  terms: { versions: TERMS, body: termsBody },
};
const KINDS = ['privacy', 'terms'] as const;
/** So many of the past are listed. */
const LISTED = 50;
/** Workspaces that one tick tells. */
const TOLD = 200;

const today = ({ now }: Pick<Context, 'now'>): string => new Date(now()).toISOString().slice(0, 10);

export async function showDocument(context: Context, kind: DocumentKind): Promise<Response> {
  const { versions, body } = DOCUMENTS[kind];
  const holds = inForce(versions, today(context));
  const kept = await documentsKept(context.db, kind, LISTED);
  return documentPage(kind, body(context.env), { holds, coming: since(versions, holds.version), kept });
}

export async function showOldDocument(context: Context, kind: DocumentKind, id: string): Promise<Response> {
  const found = await readDocument(context.db, kind, id);
  return found ? oldDocument(kind, found, found.body) : missing();
}

/** Part of the cron: what is shown now is kept, and where a version is new, members are told. */
export async function keepDocuments(context: Context): Promise<void> {
  for (const kind of KINDS) {
    await keepShown(context, kind);
    await tell(context, kind);
  }
}

async function keepShown(context: Context, kind: DocumentKind): Promise<void> {
  const { versions, body } = DOCUMENTS[kind];
  const { version } = newest(versions);
  const text = body(context.env);
  const id = `${version}-${(await sha256Hex(`${kind} ${text}`)).slice(0, 12)}`;
  const [last] = await documentsKept(context.db, kind, 1);
  if (last?.id === id) return;
  await insertDocument(context.db, { id, kind, version, body: text, madeAt: context.now() });
  // The first that a Worker ever shows is news to nobody.
  if (last && last.version !== version) await putMark(context.db, `tell-${kind}`, '', context.now());
}

const NAMES = { privacy: 'privacy policy', terms: 'terms of use' } as const;

async function tell(context: Context, kind: DocumentKind): Promise<void> {
  const mark = await readMark(context.db, `tell-${kind}`);
  if (!mark || mark.value === 'done') return;
  const { effective, changes } = newest(DOCUMENTS[kind].versions);
  const message = `The ${NAMES[kind]} of this server changes on ${effective}. ${changes.join(' ')}`;
  const notice = { kind: 'policy', message, createdAt: context.now() };
  const last = await tellWorkspaces(context.db, mark.value, notice, TOLD);
  await putMark(context.db, `tell-${kind}`, last ?? 'done', context.now());
}
