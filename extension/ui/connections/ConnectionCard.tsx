import { useState } from 'preact/hooks';
import { mayCall } from '../../../shared/access.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Connection } from '../../../shared/reports.ts';
import type { Role } from '../../../shared/roles.ts';
import type { Remembered } from '../../messages.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Sure } from '../parts/Sure.tsx';
import { t } from '../words/connections.ts';
import { AccountFacts } from './AccountFacts.tsx';
import { AccountNumbers } from './AccountNumbers.tsx';
import { ChooseAccounts } from './ChooseAccounts.tsx';
import { ConnectionState } from './ConnectionState.tsx';
import { Granted } from './Granted.tsx';
import { PostsAfter } from './PostsAfter.tsx';
import type { ConnectionsActions, ConnectionsState } from './session.ts';

interface ConnectionCardProps {
  connection: Connection;
  /** What the platform is called. */
  name: string;
  remembered: Remembered;
  /** What falls after its end is told elsewhere on this screen. */
  endsElsewhere: boolean;
  numbers: ConnectionsState['numbers'];
  role: Role | undefined;
  now: number;
  zone: string;
  actions: ConnectionsActions;
}

type Account = Connection['accounts'][number];

function AccountName({ name, handle }: Pick<Account, 'name' | 'handle'>) {
  return (
    <>
      <b>{name}</b>
      {handle && <span class="quiet"> @{handle}</span>}
    </>
  );
}

/** One consent: its accounts, what it may not do, when it ends and what falls after that, and what can be done. */
export function ConnectionCard(props: ConnectionCardProps) {
  const { connection, name, remembered, numbers, role, now, zone, actions } = props;
  const { id, way, status, accounts, missing, granted, postsAfter, posts } = connection;
  const [choosing, setChoosing] = useState(false);
  const platform = connection.platform as Platform;
  const only = accounts.length === 1 ? accounts[0] : undefined;
  const chosen = accounts.filter((account) => account.isChosen);
  const planned = accounts.reduce((sum, account) => sum + account.planned, 0);
  const moreOf = (account: Account) =>
    account.isChosen && (
      <>
        {status === 'alive' && (
          <AccountFacts account={account} remembered={remembered} now={now} zone={zone} />
        )}
        <AccountNumbers
          name={account.name}
          numbers={numbers[account.id]}
          now={now}
          zone={zone}
          onOpen={() => actions.seeNumbers(account.id)}
        />
      </>
    );

  return (
    <li class="connection" data-testid="connection" data-status={status}>
      <div class="item">
        <Avatar
          name={only?.name ?? connection.name}
          url={only?.avatarUrl ?? null}
          platform={platform}
          size={36}
        />
        <div class="grow">
          {only ? (
            <>
              <AccountName {...only} />
              <span class="quiet"> · {name}</span>
            </>
          ) : (
            <b>{t.several(name, chosen.length, accounts.length)}</b>
          )}
          {only && !only.isChosen && <span class="quiet"> · {t.notChosen}</span>}
          <ConnectionState connection={connection} now={now} zone={zone} />
          {only?.blocked && <ProblemLine weight="warn">{only.blocked}</ProblemLine>}
        </div>
        {mayCall(role, 'connect') && status !== 'closing' && (
          <div class="row deeds">
            <Button
              look={status === 'dead' ? 'primary' : 'plain'}
              onPress={() => actions.connect(platform, way)}
              testId="reconnect"
            >
              {t.reconnect}
            </Button>
            {status === 'dead' ? (
              <Button look="danger" onPress={() => actions.chooseAccounts(id, [])}>
                {t.forget}
              </Button>
            ) : (
              <Sure
                label={t.disconnect}
                warning={`${t.plannedWait(planned)} ${t.sureDisconnect}`}
                yes={t.disconnectNow}
                no={t.keep}
                onYes={() => actions.disconnect(connection)}
              />
            )}
          </div>
        )}
      </div>
      <Granted granted={granted} missing={missing} />
      {postsAfter > 0 && !props.endsElsewhere && (
        <PostsAfter count={postsAfter} posts={posts} now={now} zone={zone} />
      )}
      {!only && !choosing && (
        <ul class="opened">
          {accounts.map((account) => (
            <li key={account.id} class={account.isChosen ? '' : 'quiet'}>
              <Avatar name={account.name} url={account.avatarUrl} platform={platform} size={28} />
              <div class="grow">
                <AccountName {...account} />
                {!account.isChosen && <span class="quiet"> · {t.notChosen}</span>}
                {account.blocked && <ProblemLine weight="warn">{account.blocked}</ProblemLine>}
                {moreOf(account)}
              </div>
            </li>
          ))}
        </ul>
      )}
      {choosing && (
        <ChooseAccounts
          accounts={accounts}
          platform={platform}
          onCancel={() => setChoosing(false)}
          onSave={(ids) => {
            setChoosing(false);
            actions.chooseAccounts(id, ids);
          }}
        />
      )}
      {only && moreOf(only)}
      {mayCall(role, 'chooseAccounts') && status === 'alive' && !choosing && (
        <div class="row">
          {(accounts.length > 1 || chosen.length === 0) && (
            <button type="button" class="link small" onClick={() => setChoosing(true)} data-testid="choose">
              {t.choose}
            </button>
          )}
          {chosen.map((account) => (
            <button
              key={account.id}
              type="button"
              class="link small"
              aria-label={`${t.checkNow}: ${account.name}`}
              onClick={() => actions.checkAccount(account.id)}
            >
              {chosen.length > 1 ? `${t.checkNow}: ${account.name}` : t.checkNow}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
