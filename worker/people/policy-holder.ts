import type { DocumentVersion } from '../../shared/privacy/documents.ts';
import type { Context } from '../context.ts';
import { type PolicyRow, policiesMade } from '../db/queries/hosting.ts';

/** Who runs this Worker, as policy and terms name them on a day: what they wrote themselves, else the settings. */

export interface PolicyHolder {
  readonly OPERATOR: string;
  readonly CONTACT: string;
  readonly PROCESSORS: string;
  readonly TRANSFERS: string;
  readonly PUBLIC_URL: string;
}

export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const holderBy = (
  { env }: Pick<Context, 'env'>,
  row: Pick<PolicyRow, 'operator' | 'contact' | 'processors' | 'transfers'> | undefined,
): PolicyHolder => ({
  OPERATOR: row?.operator ?? env.OPERATOR,
  CONTACT: row?.contact ?? env.CONTACT,
  PROCESSORS: row?.processors ?? '',
  TRANSFERS: row?.transfers ?? '',
  PUBLIC_URL: env.PUBLIC_URL,
});

/** The one that holds on a day: of those whose day has come the one that was made last. */
export const policyOn = (rows: readonly PolicyRow[], day: string): PolicyRow | undefined =>
  rows.findLast((row) => row.effective <= day);

export async function policyHolder(context: Pick<Context, 'db' | 'env' | 'now'>): Promise<PolicyHolder> {
  return holderBy(context, policyOn(await policiesMade(context.db), dayOf(context.now())));
}

/** The operator's own versions as those of a document. People are told of them; none asks to be accepted again. */
export const asVersions = (rows: readonly PolicyRow[]): DocumentVersion[] =>
  rows.map(({ version, effective, changes }) => ({ version, effective, changes, matters: false }));
