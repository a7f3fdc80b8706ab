import { type ComponentChildren, Fragment } from 'preact';
import type { Account } from '../../../shared/api.ts';
import type { Draft, Target } from '../../../shared/draft.ts';
import { withDefaults } from '../../../shared/kind.ts';
import type { Platform, Rules, TextRule } from '../../../shared/platforms/rules.ts';
import type { DraftChanges, Remembered } from '../../messages.ts';
import { t } from '../words/editing.ts';
import { AccountChips } from './AccountChips.tsx';
import { CaptionField } from './CaptionField.tsx';
import { Consents } from './Consents.tsx';
import { leftOf } from './counting.ts';
import { TargetNote } from './later-parts.ts';
import { offeredOptions } from './offered.ts';
import { kindAt, type Readiness } from './readiness.ts';
import { TargetOptions } from './TargetOptions.tsx';
import { WhenChips } from './WhenChips.tsx';
import { timeZoneOf } from './zone.ts';

export interface DraftFormProps {
  draft: Draft;
  remembered: Remembered;
  readiness: Readiness;
  /** The Worker's clock, ms. */
  now: number;
  /** There is room for everything an account can be given. */
  roomy?: boolean;
  /** What stands under the caption where there is room. */
  underCaption?: ComponentChildren;
  onChange: (changes: DraftChanges) => void;
  onConnect: (platform: Platform, way?: string | null) => void;
}

interface Place {
  target: Target;
  account: Account;
  rules: Rules;
}

/** The rule that leaves least room for this caption, among the places that it goes out at. */
function strictest(draft: Draft, places: readonly Place[]): TextRule | undefined {
  const found = places.flatMap(
    ({ rules, target }) => (kindAt(draft, rules, target) ?? rules.kinds[0])?.caption ?? [],
  );
  return found
    .filter((rule) => !rule.unsent)
    .sort((a, b) => leftOf(draft.caption, a) - leftOf(draft.caption, b))[0];
}

/** The earliest of the chosen accounts' weekly times that all of them are free at. */
const slotOf = (places: readonly Place[]) =>
  places
    .flatMap(({ account }) => account.freeSlots ?? [])
    .sort((a, b) => a.at - b.at)
    .find(({ taken }) => !places.some(({ account }) => taken.includes(account.id)));

/** Words, places, time and choices of a Draft, in the order they are made. */
export function DraftForm(props: DraftFormProps) {
  const { draft, remembered, readiness, now, roomy = false, underCaption, onChange, onConnect } = props;
  const places: Place[] = draft.targets.flatMap((target) => {
    const account = remembered.accounts.find((one) => one.id === target.accountId);
    const rules = remembered.rules[target.accountId];
    return account && rules ? [{ target, account, rules }] : [];
  });
  const unmade = (accountId: string) =>
    readiness.blocks.some(
      ({ accountId: whose, field }) => whose === accountId && /^(options|title|kind)/.test(field),
    );
  const toggle = (accountId: string) => {
    const rest = draft.targets.filter((target) => target.accountId !== accountId);
    if (rest.length < draft.targets.length) onChange({ targets: rest });
    else
      void import('./begin.ts').then(({ newTarget }) =>
        onChange({ targets: [...rest, newTarget(accountId, draft, remembered)] }),
      );
  };
  const change = (target: Target) =>
    onChange({ targets: draft.targets.map((one) => (one.accountId === target.accountId ? target : one)) });

  return (
    <>
      <CaptionField
        draft={draft}
        value={draft.caption}
        rule={strictest(draft, places)}
        onInput={(caption) => onChange({ caption })}
      />
      {underCaption}
      <AccountChips
        remembered={remembered}
        chosen={draft.targets.map((target) => target.accountId)}
        now={now}
        timeZone={timeZoneOf(remembered)}
        onToggle={toggle}
        onConnect={onConnect}
      />
      <WhenChips
        when={draft.when}
        now={now}
        timeZone={timeZoneOf(remembered)}
        slot={slotOf(places)}
        onChange={(when) => onChange({ when })}
      />
      {places.map(({ target, account, rules }) => (
        <TargetOptions
          key={account.id}
          draft={draft}
          target={target}
          account={account}
          rules={rules}
          unmade={unmade(account.id)}
          named={places.length > 1}
          roomy={roomy}
          now={now}
          onChange={change}
        />
      ))}
      <div class="lines">
        <label class="rights">
          <input
            type="checkbox"
            data-testid="rights"
            checked={draft.rightsAt !== null}
            onChange={(event) => onChange({ rightsAt: event.currentTarget.checked ? Math.round(now) : null })}
          />
          {t.rights}
        </label>
        {places.map((place) => {
          const { target, account, rules } = place;
          const values = withDefaults(rules, target.options);
          const shown = offeredOptions(rules, kindAt(draft, rules, target)?.kind, values);
          return (
            <Fragment key={account.id}>
              {(rules.prices || account.limits.quota || account.sent) && (
                <TargetNote draft={draft} {...place} />
              )}
              <Consents rules={rules} shown={shown} values={values} />
            </Fragment>
          );
        })}
      </div>
    </>
  );
}
