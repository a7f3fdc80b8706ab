import { useState } from 'preact/hooks';
import type { Account } from '../../../shared/api.ts';
import { withDefaults } from '../../../shared/check.ts';
import type { Draft, Target } from '../../../shared/draft.ts';
import type { OptionRule, Rules } from '../../../shared/platforms/rules.ts';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { OptionField, wordsFor } from './OptionField.tsx';
import { offeredOptions } from './offered.ts';
import { kindAt, rulesOf } from './readiness.ts';

interface TargetOptionsProps {
  draft: Draft;
  target: Target;
  account: Account;
  /** Something here still has to be chosen: it stays open. */
  unmade: boolean;
  onChange: (target: Target) => void;
}

/** What is chosen, in one line: `Everyone, Allow comments`. */
function summary(rules: Rules, shown: readonly OptionRule[], values: Target['options']): string {
  const parts = shown.map((option) => {
    const words = wordsFor(rules, option);
    const value = values[option.name];
    if (option.type === 'choice') return words.choices?.[String(value)];
    return value === true ? words.label : undefined;
  });
  return parts.filter(Boolean).join(' · ');
}

/** A platform's own choices for one account: open until made, then folded into a line. */
export function TargetOptions({ draft, target, account, unmade, onChange }: TargetOptionsProps) {
  const [opened, setOpened] = useState(unmade);
  const rules = rulesOf(account);
  const kind = kindAt(draft, rules, target)?.kind ?? '';
  const values = withDefaults(rules, target.options);
  const shown = offeredOptions(rules, kind, values);
  const set = (name: string, value: string | boolean) =>
    onChange({ ...target, options: { ...target.options, [name]: value } });
  const field = (option: OptionRule) => (
    <OptionField
      key={option.name}
      rules={rules}
      option={option}
      shown={shown}
      kind={kind}
      limits={account.limits}
      values={values}
      onChange={(value) => set(option.name, value)}
    />
  );
  const notes = shown.map(
    (option) => option.type === 'choice' && wordsFor(rules, option).note?.(values, kind),
  );

  return (
    <details
      class="options"
      open={opened || unmade}
      data-testid={`options-${account.id}`}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        <PlatformMark platform={account.platform} />
        <b class="one-line">{account.name}</b>
        <span class="grow one-line quiet">{summary(rules, shown, values)}</span>
      </summary>
      <div class="choices">{shown.filter((option) => option.type === 'choice').map(field)}</div>
      <div class="switches">{shown.filter((option) => option.type !== 'choice').map(field)}</div>
      {notes.map((note) => note && <p class="small quiet">{note}</p>)}
    </details>
  );
}
