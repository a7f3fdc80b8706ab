import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { AccountLimits } from '../../../shared/platforms/rules.ts';
import { listPages, loginOf, mayPublish, tradeFor } from '../meta/login.ts';
import { type Ring, readRing } from '../meta/ring.ts';
import { type Caller, Id } from '../meta.ts';
import type { AccountFound, TokenUse } from '../provider.ts';
import { read } from './call.ts';
import { meanings } from './meanings.ts';
import { quotaLimits } from './rehearse.ts';

/**
 * Professional accounts that belong to a Page, by Facebook Login. More can be done there: posts can be deleted.
 * https://developers.facebook.com/docs/instagram-platform/instagram-api-with-facebook-login
 */

const Professional = z.object({
  id: Id,
  username: z.string(),
  name: z.string().default(''),
  profile_picture_url: z.string().optional(),
});
type Professional = z.infer<typeof Professional>;

const Page = z.object({
  id: Id,
  access_token: z.string().optional(),
  tasks: z.array(z.string()).default([]),
  instagram_business_account: Professional.optional(),
});

const FIELDS = 'id,access_token,tasks,instagram_business_account{id,username,name,profile_picture_url}';

const pagesWith = (use: Caller, user: string) => listPages(use, user, FIELDS, Page, meanings);

export const oauth = loginOf((grant, talk) =>
  tradeFor(grant, talk, meanings, async (use, user) => {
    const pages = await pagesWith(use, user);
    return Object.fromEntries(
      pages.flatMap(({ access_token, instagram_business_account: own }) =>
        access_token && own ? [[own.id, access_token]] : [],
      ),
    );
  }),
);

/** The accounts a ring has tokens for; null where the token came from Instagram's own login. */
export async function accountsByFacebook(use: TokenUse): Promise<AccountFound[] | null> {
  const ring = readRing(use.token);
  return ring && (await listed(use, ring));
}

async function listed(use: TokenUse, ring: Ring): Promise<AccountFound[]> {
  try {
    const pages = await pagesWith(use, ring.user);
    const found = pages.flatMap(({ tasks, instagram_business_account: own }) =>
      own && own.id in ring.pages ? [{ own, limits: taskLimits(tasks) }] : [],
    );
    return await Promise.all(found.map(({ own, limits }) => account(use, own, limits)));
  } catch (error) {
    // The person's own token ends after 60 days. The accounts can still be asked one by one.
    if (!(error instanceof Failure) || error.kind !== 'reconnect') throw error;
    const fields = { fields: 'id,username,name,profile_picture_url' };
    return Promise.all(
      Object.keys(ring.pages).map(async (remoteId) => {
        const own = await read({ ...use, account: { remoteId } }, remoteId, fields, Professional);
        return account(use, own, {});
      }),
    );
  }
}

async function account(use: TokenUse, own: Professional, limits: AccountLimits): Promise<AccountFound> {
  const as = { ...use, account: { remoteId: own.id } };
  return {
    remoteId: own.id,
    name: own.name || own.username,
    handle: own.username,
    avatarUrl: own.profile_picture_url ?? null,
    limits: limits.blocked ? limits : await ownLimits(as),
  };
}

/** That one account cannot be published on says nothing of the others. */
async function ownLimits(as: TokenUse & { account: { remoteId: string } }): Promise<AccountLimits> {
  try {
    return await quotaLimits(as, as.account.remoteId);
  } catch (error) {
    if (!(error instanceof Failure) || (error.kind !== 'rejected' && error.kind !== 'reconnect')) throw error;
    return { blocked: { code: error.code, message: error.message } };
  }
}

function taskLimits(tasks: readonly string[]): AccountLimits {
  if (mayPublish(tasks)) return {};
  const message =
    'You may not publish for the Page of this account. Its owner can give you the right to create content.';
  return { blocked: { code: 'page-task', message } };
}
