import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { AccountLimits } from '../../../shared/platforms/rules.ts';
import { coverAtOf } from '../cover.ts';
import type { Job, Rehearsal } from '../provider.ts';
import { read, type Use } from './call.ts';
import { collaboratorsOf } from './describe.ts';
import { may } from './scopes.ts';

const Quota = z.object({
  data: z
    .array(z.object({ quota_usage: z.number(), config: z.object({ quota_total: z.number() }).optional() }))
    .min(1),
});

/** How much of the day's posts is left; the pages disagree on the number, so the account's own counts. */
export async function quotaLimits(
  use: Use & { scopes: readonly string[] },
  accountId: string,
): Promise<AccountLimits> {
  if (!may(use.scopes, 'publish')) return {};
  const fields = { fields: 'quota_usage,config' };
  const { data } = await read(use, `${accountId}/content_publishing_limit`, fields, Quota);
  const { quota_usage: used, config } = data[0] as z.infer<typeof Quota>['data'][number];
  if (!config) return {};
  const { quota_total: total } = config;
  const quota = { used, total };
  if (used < total) return { quota };
  const message = `This account has made its ${total} posts through apps within 24 hours.`;
  return { quota, blocked: { code: 'quota', message } };
}

export async function rehearse(job: Job): Promise<Rehearsal> {
  const limits = await quotaLimits(job, job.account.remoteId);
  const problems: Rehearsal['problems'] = [];
  if (!may(job.scopes, 'publish'))
    problems.push({
      code: 'scope-missing',
      field: 'account',
      message: 'This connection may not publish: connect Instagram again and allow it.',
    });
  if (limits.blocked) problems.push({ ...limits.blocked, field: 'account' });
  for (const part of [collaboratorsOf, coverAtOf]) problems.push(...said(() => part(job)));
  return { limits, problems };
}

/** What a part of the post would be refused for. */
function said(part: () => unknown): Rehearsal['problems'] {
  try {
    part();
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ code: error.code, field: error.field ?? 'options', message: error.message }];
  }
}
