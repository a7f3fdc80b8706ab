import {
  type DocumentVersion,
  mustAccept,
  newest,
  POLICY,
  since,
  TERMS,
} from '../../shared/privacy/documents.ts';
import type { Pending } from '../../shared/your-data.ts';
import type { Context } from '../context.ts';
import type { Whereabouts } from '../db/queries/audit.ts';
import { accept, acceptedBy } from '../db/queries/documents.ts';
import { policiesMade } from '../db/queries/hosting.ts';
import { forbidden, refused } from '../http/errors.ts';
import { noteOfPerson } from './audit/record.ts';
import { asVersions } from './policy-holder.ts';

/** What people accept: the terms, and the policy they were told of. */

const DOCUMENTS = { privacy: POLICY, terms: TERMS } as const;
const KINDS = ['privacy', 'terms'] as const;

/**
 * The policy has two hands: the software's, and the operator's, who names themselves, processors and transfers. Its
 * version is that of both, `SOFTWARE~OPERATOR`, or the first alone while the operator has written nothing.
 */
const TIE = '~';
const partsOf = (accepted: string | null): [software: string | null, operator: string | null] => {
  const [software, operator] = accepted?.split(TIE) ?? [];
  return [software ?? null, operator ?? null];
};
const tied = (software: string, operator: readonly DocumentVersion[]): string =>
  [software, operator.at(-1)?.version].filter(Boolean).join(TIE);
const operatorsOf = async (context: Pick<Context, 'db'>): Promise<DocumentVersion[]> =>
  asVersions(await policiesMade(context.db));

const today = ({ now }: Pick<Context, 'now'>): string => new Date(now()).toISOString().slice(0, 10);

/** What a person has not accepted, or not been told of, yet; `must`: nothing new may be scheduled before. */
export async function pendingFor(context: Context, userId: string): Promise<Pending[]> {
  const [accepted, operators] = await Promise.all([acceptedBy(context.db, userId), operatorsOf(context)]);
  return KINDS.flatMap((kind) => {
    const versions: readonly DocumentVersion[] = DOCUMENTS[kind];
    const [mine, ofOperator] = partsOf(accepted?.[kind] ?? null);
    const theirs = kind === 'privacy' ? since(operators, ofOperator) : [];
    const news = [...since(versions, mine), ...theirs];
    if (news.length === 0) return [];
    const version = kind === 'privacy' ? tied(newest(versions).version, operators) : newest(versions).version;
    // Of several the one that holds last.
    const effective = news.map((one) => one.effective).reduce((a, b) => (a > b ? a : b));
    return [
      {
        kind,
        version,
        effective,
        changes: news.flatMap((one) => one.changes),
        matters: news.some((one) => one.matters),
        must: kind === 'terms' && mustAccept(versions, mine, today(context)),
        url: `${context.env.PUBLIC_URL}/${kind}`,
      },
    ];
  });
}

/** The versions that somebody who comes in now accepts. */
export const toAccept = async (context: Pick<Context, 'db'>) => ({
  terms: newest(TERMS).version,
  privacy: tied(newest(POLICY).version, await operatorsOf(context)),
});

const isKnown = (versions: readonly DocumentVersion[], version: string): boolean =>
  versions.some((one) => one.version === version);

/** Throws 422 for a version that is none of ours. */
export function expectTerms(version: string): void {
  if (!isKnown(TERMS, version))
    throw refused(
      'terms-unknown',
      'These are not the terms of this server. Look at them once more.',
      'acceptedTerms',
    );
}

/** Notes what somebody accepted. Throws 422 for a version that is none of ours. */
export async function acceptDocuments(
  context: Context,
  userId: string,
  input: { terms?: string | undefined; privacy?: string | undefined },
  where: Whereabouts,
): Promise<void> {
  if (input.terms !== undefined) expectTerms(input.terms);
  const [software, operator] = partsOf(input.privacy ?? null);
  const isOurs =
    (software === null || isKnown(POLICY, software)) &&
    (operator === null || isKnown(await operatorsOf(context), operator));
  if (!isOurs) throw refused('terms-unknown', 'This is not the policy of this server.', 'privacy');
  const accepted = { terms: input.terms ?? null, privacy: input.privacy ?? null };
  await accept(context.db, userId, accepted, context.now());
  const detail = Object.entries(input)
    .flatMap(([kind, version]) => (version === undefined ? [] : [`${kind} ${version}`]))
    .join(', ');
  await noteOfPerson(context, { actor: userId, action: 'terms-accepted', detail, where });
}

/** Throws 403 `terms-changed` where terms that matter hold by now and were not accepted. */
export async function expectAccepted(context: Context, userId: string): Promise<void> {
  const accepted = await acceptedBy(context.db, userId);
  if (mustAccept(TERMS, accepted?.terms ?? null, today(context)))
    throw forbidden('The terms have changed. Accept them in the settings first.', 'terms-changed');
}
