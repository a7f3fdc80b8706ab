import { useEffect, useState } from 'preact/hooks';
import { timeZoneOf } from '../editor/zone.ts';
import { Failed } from '../oversight/Failed.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Select } from '../parts/Select.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import type { RoomProps } from '../studio/session.ts';
import { errorWords } from '../words/errors.ts';
import { zoneName } from '../words/format.ts';
import { ready as oversight } from '../words/oversight.ts';
import { ready as plans, t } from '../words/plans.ts';
import { SeriesList } from './SeriesList.tsx';
import { SlotGrid } from './SlotGrid.tsx';

export const ready = Promise.all([oversight, plans]);

/** The weekly times of each account, and the posts that come again. */
export function Times({ state, actions }: RoomProps) {
  const { remembered, now, oversight: held } = state;
  const isSignedIn = remembered?.pairing != null;
  const [chosen, setChosen] = useState<string | null>(state.accountId);
  useEffect(() => {
    if (isSignedIn) actions.look('times');
  }, [isSignedIn]);
  if (!isSignedIn || !remembered) return <SignInFirst icon="clock" title={t.signedOut} />;
  const { slots, series, refused } = held;
  const { accounts } = remembered;
  const accountId = (accounts.find(({ id }) => id === chosen) ?? accounts[0])?.id ?? '';
  const own = slots?.find((one) => one.accountId === accountId)?.slots ?? [];
  const zone = timeZoneOf(remembered);
  return (
    <section class="page oversight" aria-label={t.title}>
      {held.failed && <Failed onAgain={() => actions.look('times')} />}
      {refused && <ProblemLine>{errorWords(refused)}</ProblemLine>}
      <section class="card">
        <h2>{t.slots}</h2>
        <p class="quiet">{t.slotsHelp(zoneName(zone))}</p>
        {accounts.length === 0 ? (
          <p>{t.noAccounts}</p>
        ) : (
          <>
            <Select
              label={t.account}
              name="slots-account"
              value={accountId}
              choices={accounts.map(({ id, name, platform }) => ({
                value: id,
                label: `${name}, ${remembered.names[platform] ?? platform}`,
              }))}
              onChange={setChosen}
            />
            {slots === null && !held.failed ? (
              <Skeleton height={180} />
            ) : (
              slots && (
                <SlotGrid
                  key={accountId}
                  slots={own}
                  onChange={(next) => actions.saveSlots(accountId, next)}
                />
              )
            )}
          </>
        )}
      </section>
      <section class="card">
        <h2>{t.series}</h2>
        {series === null && !held.failed && <Skeleton height={80} />}
        {series && <SeriesList series={series} now={now} busy={held.busy} onEnd={actions.endSeries} />}
      </section>
    </section>
  );
}
