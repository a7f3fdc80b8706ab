import type { Account } from './api.ts';
import { platforms } from './platforms/index.ts';
import { bare, type Rules, rulesFor } from './platforms/rules.ts';

/**
 * The Rules as they hold for each account today, by the account's id, without citations. Accounts of platforms that
 * this build does not know are left out.
 */
export function rulesByAccount(
  accounts: readonly (Pick<Account, 'id' | 'platform' | 'limits'> & {
    connection?: Pick<Account['connection'], 'way'>;
  })[],
): Record<string, Rules> {
  const held = accounts.flatMap(({ id, platform, limits, connection }) => {
    const rules = platforms.find((one) => one.platform === platform);
    return rules ? [[id, bare(rulesFor(rules, limits, connection?.way))] as const] : [];
  });
  return Object.fromEntries(held);
}
