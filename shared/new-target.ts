import type { OptionValues, Target } from './draft.ts';
import type { KindRules, Rules, TextRule } from './platforms/rules.ts';
import { lengthAsSent } from './text-length.ts';

/** What a Draft begins with at an account, whoever adds it: a screen, a menu, the background. */

/**
 * Of what was chosen last time, all that may be chosen beforehand: choices that have a default of their own. What a
 * platform wants chosen by hand each time, every switch (who may comment, what is an advertisement, what a machine
 * made) and every text starts anew.
 */
export function repeatable(rules: Rules, last: OptionValues | undefined): OptionValues {
  const kept: OptionValues = {};
  for (const option of rules.options) {
    const value = last?.[option.name];
    if (option.type === 'choice' && option.default !== undefined && typeof value === 'string')
      if (option.choices.includes(value)) kept[option.name] = value;
  }
  return kept;
}

/** The Draft's title as a kind of post takes it: without what is refused, and no longer than the longest. */
export function titleFor(rule: TextRule, title: string): string {
  const refused = rule.forbidden?.value ?? '';
  let fitted = '';
  for (const char of title.trim()) {
    if (refused.includes(char)) continue;
    if (lengthAsSent(fitted + char, rule.unit) > rule.max.value) break;
    fitted += char;
  }
  return fitted.trim();
}

/** The Target with the title that this kind cannot go without. */
export function withTitle(title: string, target: Target, kind: KindRules | undefined): Target {
  if (!kind?.title?.min || target.title) return target;
  return { ...target, title: titleFor(kind.title, title) };
}

/**
 * A Target for the account, with what was chosen there last time as far as the platform lets that stand, and with
 * the page's title where nothing goes out without one. `rules`: as they hold for the account.
 */
export function newTarget(
  accountId: string,
  title: string,
  rules: Rules | undefined,
  last: OptionValues | undefined,
): Target {
  if (!rules) return { accountId, options: {} };
  const target = { accountId, options: repeatable(rules, last) };
  return rules.kinds.every((kind) => kind.title?.min) ? withTitle(title, target, rules.kinds[0]) : target;
}
