import { POLICY_NOTICE_DAYS, type PolicyChange, type PolicyFields } from '../../shared/operator.ts';
import type { Context } from '../context.ts';
import { dropPolicy as drop, insertPolicy, type PolicyRow, policiesMade } from '../db/queries/hosting.ts';
import { sizesOf } from '../db/queries/server-health.ts';
import { notFound, refused } from '../http/errors.ts';
import { policyBody } from '../pages/policy.ts';
import { dayOf, holderBy, policyOn } from '../people/policy-holder.ts';
import { previewDocument, tellOfPolicy } from '../privacy/documents.ts';
import { noteDeed } from './note-deed.ts';

/** What the policy says of whoever runs the server: changed ahead of its day, told, and kept in every version. */

const DAY = 86_400_000;

const toFields = ({ madeAt: _, ...row }: PolicyRow): PolicyFields => row;

function asDeployed(context: Context): PolicyFields {
  const { OPERATOR, CONTACT } = context.env;
  const texts = { operator: OPERATOR, contact: CONTACT, processors: '', transfers: '' };
  return { version: '', effective: dayOf(0), changes: [], ...texts };
}

/** Nobody has to be told ahead while nobody else is here. */
async function soonestOf(context: Context): Promise<string> {
  const { people } = await sizesOf(context.db);
  return dayOf(context.now() + (people > 1 ? POLICY_NOTICE_DAYS * DAY : 0));
}

export async function showPolicy(context: Context) {
  const rows = await policiesMade(context.db);
  const today = dayOf(context.now());
  const holds = policyOn(rows, today);
  return {
    holds: holds ? toFields(holds) : asDeployed(context),
    coming: rows.filter((row) => row.effective > today).map(toFields),
    soonest: await soonestOf(context),
  };
}

/** Throws 422 `too-soon` for a day before members can be told, `nothing-new` where it says what holds already. */
export async function changePolicy(
  context: Context,
  actor: string,
  { effective, changes, ...texts }: PolicyChange,
): Promise<PolicyFields> {
  const { holds, soonest, coming } = await showPolicy(context);
  const last = coming.at(-1) ?? holds;
  const isNew = (['operator', 'contact', 'processors', 'transfers'] as const).filter(
    (name) => texts[name] !== last[name],
  );
  if (isNew.length === 0) throw refused('nothing-new', 'This is what the policy says already.');
  const today = dayOf(context.now());
  // Whom to write to may change at once: that takes nothing from anybody.
  const first = isNew.every((name) => name === 'contact') ? today : soonest;
  if (Number.isNaN(Date.parse(effective)) || effective < first || effective < last.effective)
    throw refused(
      'too-soon',
      `Members are told first: choose ${first > last.effective ? first : last.effective} or a later day.`,
      'effective',
    );
  const rows = await policiesMade(context.db);
  const earlier = rows.filter((row) => row.version.startsWith(today)).length;
  const row: PolicyRow = {
    version: `${today}.${String(earlier + 1).padStart(2, '0')}`,
    ...texts,
    changes,
    effective,
    madeAt: context.now(),
  };
  await insertPolicy(context.db, row);
  await tellOfPolicy(context, effective, changes);
  await noteDeed(context, actor, { action: 'policy-changed', object: `policy/${row.version}` });
  return toFields(row);
}

/** Throws 404 for one that holds already, or is not there. */
export async function dropPolicy(context: Context, actor: string, version: string): Promise<void> {
  const rows = await policiesMade(context.db);
  const row = rows.find((one) => one.version === version);
  if (!row || !(await drop(context.db, version, dayOf(context.now())))) throw notFound('change');
  await tellOfPolicy(context, row.effective, ['It is taken back: all stays as it is.']);
  await noteDeed(context, actor, { action: 'policy-dropped', object: `policy/${version}` });
}

/** The page as it would be, whole. */
export async function previewPolicy(
  context: Context,
  texts: Pick<PolicyRow, 'operator' | 'contact' | 'processors' | 'transfers'>,
): Promise<{ html: string }> {
  const answer = await previewDocument('privacy', policyBody(holderBy(context, texts)));
  return { html: await answer.text() };
}
