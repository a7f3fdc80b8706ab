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
import { policiesMade } from '../db/queries/hosting.ts';
import { putMark, readMark } from '../db/queries/marks.ts';
import { type DocumentKind, documentPage, oldDocument } from '../pages/document.ts';
import { missing } from '../pages/missing.ts';
import { policyBody } from '../pages/policy.ts';
import { termsBody } from '../pages/terms.ts';
import { asVersions, dayOf, holderBy, policyHolder, policyOn } from '../people/policy-holder.ts';
import type { PageLanguage } from '../words/language.ts';

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

const today = ({ now }: Pick<Context, 'now'>): string => dayOf(now());

export async function showDocument(
  context: Context,
  kind: DocumentKind,
  lang: PageLanguage,
): Promise<Response> {
  const { versions, body } = DOCUMENTS[kind];
  const day = today(context);
  const [kept, policies] = await Promise.all([
    documentsKept(context.db, kind, LISTED),
    policiesMade(context.db),
  ]);
  const software = inForce(versions, day);
  const operators = policyOn(policies, day);
  const isOperatorsNewer = operators && operators.effective > software.effective;
  const [holds = software] = isOperatorsNewer ? asVersions([operators]) : [software];
  const theirs = asVersions(policies.filter((one) => one.effective > day));
  const coming = [...since(versions, software.version), ...theirs];
  return documentPage(lang, kind, body(holderBy(context, operators)), { holds, coming, kept });
}

/** A document that nobody is shown yet. */
export const previewDocument = (kind: DocumentKind, body: string): Promise<Response> =>
  oldDocument('en', kind, null, body);

/** Members are told of the operator's own change: each workspace by a notice, owners by a letter too. */
export async function tellOfPolicy(
  context: Context,
  effective: string,
  changes: readonly string[],
): Promise<void> {
  const words = JSON.stringify({ effective, changes });
  await putMark(context.db, 'tell-operator', '', context.now());
  await putMark(context.db, 'tell-operator-words', words, context.now());
  await tellNext(context, 'operator', words);
}

export async function showOldDocument(
  context: Context,
  kind: DocumentKind,
  id: string,
  lang: PageLanguage,
): Promise<Response> {
  const found = await readDocument(context.db, kind, id);
  return found ? oldDocument(lang, kind, found, found.body) : missing(lang);
}

/** Part of the cron: what is shown now is kept, and where a version is new, members are told. */
export async function keepDocuments(context: Context): Promise<void> {
  for (const kind of KINDS) {
    await keepShown(context, kind);
    await tell(context, kind);
  }
  const operators = await readMark(context.db, 'tell-operator-words');
  if (operators) await tellNext(context, 'operator', operators.value);
}

async function keepShown(context: Context, kind: DocumentKind): Promise<void> {
  const { versions, body } = DOCUMENTS[kind];
  const { version } = newest(versions);
  const text = body(await policyHolder(context));
  const id = `${version}-${(await sha256Hex(`${kind} ${text}`)).slice(0, 12)}`;
  const [last] = await documentsKept(context.db, kind, 1);
  if (last?.id === id) return;
  await insertDocument(context.db, { id, kind, version, body: text, madeAt: context.now() });
  // The first that a Worker ever shows is news to nobody.
  if (last && last.version !== version) await putMark(context.db, `tell-${kind}`, '', context.now());
}

const NAMES = { privacy: 'privacy policy', terms: 'terms of use' } as const;

async function tell(context: Context, kind: DocumentKind): Promise<void> {
  const { effective, changes } = newest(DOCUMENTS[kind].versions);
  await tellNext(context, kind, JSON.stringify({ effective, changes }));
}

/** Tells the next workspaces, where not all are told yet. */
async function tellNext(context: Context, what: DocumentKind | 'operator', words: string): Promise<void> {
  const mark = await readMark(context.db, `tell-${what}`);
  if (!mark || mark.value === 'done') return;
  const { effective, changes } = JSON.parse(words) as { effective: string; changes: string[] };
  const name = NAMES[what === 'operator' ? 'privacy' : what];
  const message = `The ${name} of this server changes on ${effective}. ${changes.join(' ')}`;
  const notice = { kind: 'policy', message, createdAt: context.now() };
  const last = await tellWorkspaces(context.db, mark.value, notice, TOLD);
  await putMark(context.db, `tell-${what}`, last ?? 'done', context.now());
}
