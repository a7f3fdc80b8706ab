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
import { documentsKept, insertDocument, readDocument } from '../db/queries/documents.ts';
import { policiesMade } from '../db/queries/hosting.ts';
import { type DocumentKind, documentPage, oldDocument } from '../pages/document.ts';
import { missing } from '../pages/missing.ts';
import { policyBody } from '../pages/policy.ts';
import { termsBody } from '../pages/terms.ts';
import { asVersions, dayOf, holderBy, policyHolder, policyOn } from '../people/policy-holder.ts';
import type { PageLanguage } from '../words/language.ts';
import { beginTelling, tellNext } from './tellings.ts';

/** Terms and policy: shown, kept in every version, and told of when they change. */

const DOCUMENTS: Record<DocumentKind, { versions: readonly DocumentVersion[]; body: typeof termsBody }> = {
  privacy: { versions: POLICY, body: policyBody },
  terms: { versions: TERMS, body: termsBody },
};
const KINDS = ['privacy', 'terms'] as const;
/** So many of the past are listed. */
const LISTED = 50;

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
  await beginTelling(context, { name: NAMES.privacy, effective, changes: [...changes] });
  await tellNext(context);
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
  for (const kind of KINDS) await keepShown(context, kind);
  await tellNext(context);
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
  const news = last && last.version !== version ? since(versions, last.version) : [];
  for (const [order, { effective, changes }] of news.entries())
    await beginTelling(context, { name: NAMES[kind], effective, changes: [...changes] }, order);
}

const NAMES = {
  privacy: 'privacy policy of this server changes',
  terms: 'terms of use of this server change',
} as const;
