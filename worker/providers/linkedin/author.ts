import type { Job } from '../provider.ts';

/** Accounts are known by their URN, which is what posts name as their author. */
type Author = Pick<Job, 'scopes'> & { account?: Job['account'] | undefined };

export const isPage = (use: Author): boolean =>
  use.account?.remoteId.startsWith('urn:li:organization:') ?? false;

/** What it takes to publish as this account. */
export const publishScope = (use: Author): string =>
  isPage(use) ? 'w_organization_social' : 'w_member_social';

export const mayPublish = (use: Author): boolean => use.scopes.includes(publishScope(use));

/** Members' tokens only write: posts, photos and documents can be read for Pages alone. */
export const canRead = (use: Author): boolean => isPage(use) && use.scopes.includes('r_organization_social');
