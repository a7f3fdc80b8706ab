import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { AccountLimits } from '../../../shared/platforms/rules.ts';
import type { AccountFound, TokenUse } from '../provider.ts';
import { read, type Use } from './call.ts';

/** Who one can publish as: the member, and the Pages where the member has a role that may post. */

const Member = z.object({
  sub: z.string().min(1),
  name: z.string().default(''),
  picture: z.string().optional(),
});

const ROLES = ['ADMINISTRATOR', 'CONTENT_ADMINISTRATOR', 'CONTENT_ADMIN', 'DIRECT_SPONSORED_CONTENT_POSTER'];
/** Each Page is a call of its own, and calls are counted. */
const MOST_PAGES = 40;

const Roles = z.object({
  elements: z.array(
    z.object({
      // Named differently by different versions.
      organization: z.string().optional(),
      organizationTarget: z.string().optional(),
      organizationalTarget: z.string().optional(),
      role: z.string(),
      state: z.string(),
    }),
  ),
});

const Organization = z.object({ localizedName: z.string(), vanityName: z.string().optional() });

export const memberOf = (use: Use): Promise<z.infer<typeof Member>> => read(use, '/v2/userinfo', Member);

/** URNs of the Pages, https://learn.microsoft.com/en-us/linkedin/marketing/community-management/organizations/organization-access-control-by-role */
export async function pagesOf(use: Use): Promise<string[]> {
  const path = '/rest/organizationAcls?q=roleAssignee&state=APPROVED&start=0&count=100';
  const { elements } = await read(use, path, Roles, 'FINDER');
  const urns = elements
    .filter((one) => ROLES.includes(one.role) && one.state === 'APPROVED')
    .map((one) => one.organization ?? one.organizationTarget ?? one.organizationalTarget ?? '');
  return [...new Set(urns)].filter((urn) => urn.startsWith('urn:li:organization:')).slice(0, MOST_PAGES);
}

/** A Page is public in itself: only members have connections to keep a post among. */
export const limitsOf = (urn: string): AccountLimits =>
  urn.startsWith('urn:li:organization:') ? { choices: { visibility: ['PUBLIC', 'LOGGED_IN'] } } : {};

export async function accounts(use: TokenUse): Promise<AccountFound[]> {
  const found: AccountFound[] = [];
  if (use.scopes.includes('openid')) {
    const { sub, name, picture } = await memberOf(use);
    const remoteId = `urn:li:person:${sub}`;
    found.push({ remoteId, name, handle: null, avatarUrl: picture ?? null, limits: limitsOf(remoteId) });
  }
  if (!use.scopes.includes('w_organization_social') || !mayListPages(use)) return found;
  const pages = await Promise.all((await pagesOf(use)).map((urn) => pageAccount(use, urn)));
  return [...found, ...pages];
}

export const mayListPages = (use: Pick<Use, 'scopes'>): boolean =>
  use.scopes.includes('rw_organization_admin') || use.scopes.includes('r_organization_admin');

async function pageAccount(use: Use, urn: string): Promise<AccountFound> {
  const id = urn.split(':').at(-1) ?? '';
  const page = await read(use, `/rest/organizations/${id}`, Organization).catch((error) => {
    // Some roles may post as a Page and not read about it.
    if (error instanceof Failure && /^(ACCESS_DENIED|http-40[34])$/.test(error.code)) return null;
    throw error;
  });
  return {
    remoteId: urn,
    name: page?.localizedName ?? `Page ${id}`,
    handle: page?.vanityName ?? null,
    avatarUrl: null,
    limits: limitsOf(urn),
  };
}
