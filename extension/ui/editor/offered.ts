import { isOffered } from '../../../shared/kind.ts';
import type { AccountLimits, OptionRule, Rules } from '../../../shared/platforms/rules.ts';

type Values = Record<string, string | boolean>;

/** The options to draw for this kind of post: an option whose own condition is not drawn is not drawn either. */
export function offeredOptions(rules: Rules, kind: string | undefined, values: Values): OptionRule[] {
  const shown: OptionRule[] = [];
  for (const option of rules.options) {
    const parent = option.when?.option;
    if (parent !== undefined && !shown.some((one) => one.name === parent)) continue;
    if (isOffered(option, kind, values)) shown.push(option);
  }
  return shown;
}

/** The code of the conflict that giving `option` this `value` would make with what is chosen, if any. */
export function conflictWith(
  rules: Rules,
  shown: readonly OptionRule[],
  values: Values,
  option: string,
  value: string | boolean,
): string | undefined {
  const chosen = (name: string) => (shown.some((one) => one.name === name) ? values[name] : undefined);
  const found = rules.conflicts.find(
    (conflict) =>
      (conflict.option === option &&
        conflict.not === value &&
        chosen(conflict.when.option) === conflict.when.is) ||
      (conflict.when.option === option &&
        conflict.when.is === value &&
        chosen(conflict.option) === conflict.not),
  );
  return found?.code;
}

/** The account has closed this switch. */
export const isClosed = (limits: AccountLimits, option: string): boolean =>
  limits.off?.includes(option) ?? false;
