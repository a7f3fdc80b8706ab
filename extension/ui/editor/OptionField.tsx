import type { AccountLimits, OptionRule, Rules } from '../../../shared/platforms/rules.ts';
import type { OptionWords } from '../../../shared/platforms/words/words.ts';
import { Select } from '../parts/Select.tsx';
import { Switch } from '../parts/Switch.tsx';
import { t } from '../words/editing.ts';
import { wordsOf } from '../words/platform-words.ts';
import { conflictWith, isClosed } from './offered.ts';

interface OptionFieldProps {
  rules: Rules;
  option: OptionRule;
  shown: readonly OptionRule[];
  kind: string;
  limits: AccountLimits;
  values: Record<string, string | boolean>;
  onChange: (value: string | boolean) => void;
}

export const wordsFor = (rules: Rules, option: OptionRule): OptionWords =>
  wordsOf(rules.platform).options[option.name] ?? { label: option.name };

/** A choice or a switch of a platform, drawn from its record alone. */
export function OptionField({ rules, option, shown, kind, limits, values, onChange }: OptionFieldProps) {
  const words = wordsFor(rules, option);
  const value = values[option.name];
  const name = `option-${option.name}`;
  const conflict = (wanted: string | boolean): string | undefined => {
    const code = conflictWith(rules, shown, values, option.name, wanted);
    return code && wordsOf(rules.platform).problems[code]?.();
  };

  if (option.type === 'choice')
    return (
      <Select
        name={name}
        label={words.label}
        value={typeof value === 'string' && option.choices.includes(value) ? value : ''}
        prompt={option.default === undefined ? (words.prompt ?? words.label) : undefined}
        choices={option.choices.map((choice) => ({
          value: choice,
          label: words.choices?.[choice] ?? choice,
          offReason: conflict(choice),
        }))}
        onChange={onChange}
      />
    );
  return (
    <Switch
      name={name}
      label={words.label}
      on={value === true}
      offReason={
        isClosed(limits, option.name) ? t.closedByAccount : value === true ? undefined : conflict(true)
      }
      note={words.note?.(values, kind)}
      onChange={onChange}
    />
  );
}
