import type { Account } from '../../shared/api.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import { listed } from './cells.ts';
import { platformCalled } from './heads.ts';

/** Which connected accounts a row names. */

export type Known = Pick<Account, 'id' | 'platform' | 'name' | 'handle'>;

export interface NamedAccounts {
  accountIds: string[];
  /** Names that none of the accounts has. */
  unknown: string[];
  /** Names of platforms on which there are several. */
  many: string[];
}

const plain = (name: string): string => name.trim().toLowerCase().replace(/^@/, '');

function called(name: string, accounts: readonly Known[]): readonly Known[] {
  const wanted = plain(name);
  const same = accounts.filter((one) => plain(one.name) === wanted || plain(one.handle ?? '') === wanted);
  if (same.length > 0) return same;
  // `Instagram: Harrow Lane Homes`, as our own tables say it.
  const [, platform = '', rest = ''] = /^([^:]+):\s*(.+)$/.exec(name.trim()) ?? [];
  const on = platformCalled(platform);
  if (on && rest)
    return called(
      rest,
      accounts.filter((one) => one.platform === on),
    );
  const whole = platformCalled(name);
  return whole ? accounts.filter((one) => one.platform === whole) : [];
}

/** `switched`: platforms that a column of their own turns on. */
export function accountsIn(
  cell: string,
  switched: readonly Platform[],
  accounts: readonly Known[],
  exact: boolean,
): NamedAccounts {
  const found: NamedAccounts = { accountIds: [], unknown: [], many: [] };
  const whole = cell.trim();
  const names = exact
    ? whole.split('\n').filter(Boolean)
    : whole !== '' && called(whole, accounts).length > 0
      ? [whole]
      : listed(cell);
  for (const name of [...names, ...switched]) {
    const those = called(name, accounts);
    const [first, second] = those;
    if (!first) found.unknown.push(name);
    else if (second && those.every(({ platform }) => platform === first.platform)) found.many.push(name);
    else for (const { id } of those) if (!found.accountIds.includes(id)) found.accountIds.push(id);
  }
  return found;
}
