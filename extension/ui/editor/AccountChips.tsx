import type { Account } from '../../../shared/api.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Remembered } from '../../messages.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { t } from '../words/editing.ts';
import { moment } from '../words/format.ts';
import { NoAccounts } from './later-parts.ts';

interface AccountChipsProps {
  remembered: Remembered;
  chosen: readonly string[];
  now: number;
  timeZone: string;
  onToggle: (accountId: string) => void;
  onConnect: (platform: Platform, way?: string | null) => void;
}

const SOON = 7 * 86_400_000;

/** What is wrong, or will be, with the account's connection. */
function warning({ connection, limits }: Account, now: number, timeZone: string): string | undefined {
  if (connection.status !== 'alive') return t.dead;
  if (limits.blocked) return limits.blocked.message;
  if (connection.expiresAt !== null && connection.expiresAt - now < SOON)
    return t.expires(moment(connection.expiresAt, now, timeZone));
  return undefined;
}

/** Where it goes: one chip an account, its warnings on it. */
export function AccountChips(props: AccountChipsProps) {
  const { remembered, chosen, now, timeZone, onToggle, onConnect } = props;
  const { accounts, names } = remembered;
  if (accounts.length === 0) return <NoAccounts remembered={remembered} onConnect={onConnect} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of chips in every browser.
    <div class="accounts" role="group" aria-label={t.where}>
      {accounts.map((account) => {
        const warned = warning(account, now, timeZone);
        const dead = account.connection.status !== 'alive';
        const says = t.accountAs(account.name);
        return (
          <button
            key={account.id}
            type="button"
            class={`chip account${warned ? ' warned' : ''}`}
            aria-pressed={chosen.includes(account.id)}
            aria-label={`${names[account.platform]}: ${says}${warned ? `. ${warned}` : ''}`}
            title={warned ?? says}
            data-testid={`account-${account.id}`}
            onClick={() =>
              dead ? onConnect(account.platform, account.connection.way) : onToggle(account.id)
            }
          >
            <Avatar name={account.name} url={account.avatarUrl} platform={account.platform} />
            <span class="one-line">{dead ? t.connectAgain(account.name) : account.name}</span>
            {warned && <Icon name="alert" size={14} />}
          </button>
        );
      })}
    </div>
  );
}
