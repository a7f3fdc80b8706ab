import type { Account } from '../../../shared/api.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Remembered } from '../../messages.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Sure } from '../parts/Sure.tsx';
import { date } from '../words/amounts.ts';
import { t } from '../words/settings.ts';

interface AccountListProps {
  remembered: Remembered;
  onConnect: (platform: Platform) => void;
  onDisconnect: (connectionId: string) => void;
}

/** What was not granted, in words. */
function lacking({ id, connection }: Account, rules: Remembered['rules']): string[] {
  const missing = (rules[id]?.scopes ?? []).filter(({ name }) => !connection.scopes.includes(name));
  return missing.map(({ gives }) => t.scopes[gives] ?? gives);
}

function stateOf({ connection }: Account): string {
  if (connection.status !== 'alive') return t[connection.status];
  return connection.expiresAt === null ? t.lasting : t.endsOn(date(connection.expiresAt));
}

/** The accounts that posts can go to, how they fare, and how to add one. */
export function AccountList({ remembered, onConnect, onDisconnect }: AccountListProps) {
  const { accounts, platforms, names, rules } = remembered;
  return (
    <>
      {accounts.length === 0 && <p class="quiet">{t.noAccounts}</p>}
      <ul class="rows">
        {accounts.map((account) => {
          const missing = lacking(account, rules);
          const dead = account.connection.status === 'dead';
          return (
            <li key={account.id} class="item">
              <Avatar name={account.name} url={account.avatarUrl} platform={account.platform} size={36} />
              <div class="grow">
                <b>{account.name}</b>
                {account.handle && <span class="quiet"> @{account.handle}</span>}
                <p class={dead ? 'small wrong' : 'small quiet'}>{stateOf(account)}</p>
                {missing.length > 0 && (
                  <p class="small quiet">
                    {t.missing} {missing.join(', ')}
                  </p>
                )}
                {account.limits.blocked && (
                  <ProblemLine weight="warn">{account.limits.blocked.message}</ProblemLine>
                )}
              </div>
              {dead && (
                <Button look="primary" onPress={() => onConnect(account.platform)}>
                  {t.reconnect}
                </Button>
              )}
              <Sure
                label={t.disconnect}
                warning={t.sureDisconnect}
                yes={t.disconnectNow}
                no={t.keep}
                onYes={() => onDisconnect(account.connectionId)}
              />
            </li>
          );
        })}
      </ul>
      <div class="row">
        {platforms.map((platform) => (
          <Button
            key={platform}
            icon="plus"
            look={accounts.length === 0 ? 'primary' : 'plain'}
            testId={`connect-${platform}`}
            onPress={() => onConnect(platform)}
          >
            {t.connect(names[platform] ?? platform)}
          </Button>
        ))}
      </div>
    </>
  );
}
