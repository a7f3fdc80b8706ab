import type { Draft, OptionValues, Target } from '../../../shared/draft.ts';
import type { KindRules, Rules, TextRule } from '../../../shared/platforms/rules.ts';
import { lengthAsSent } from '../../../shared/text-length.ts';

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
export function withTitle(draft: Draft, target: Target, kind: KindRules | undefined): Target {
  if (!kind?.title?.min || target.title) return target;
  return { ...target, title: titleFor(kind.title, draft.title) };
}

/** The Target making another kind of post: media as many as fit, and what that kind needs filled in from the page. */
export function asKind(draft: Draft, target: Target, rules: Rules, chosen: string): Target {
  const { media: _media, ...kept } = target;
  const kind = rules.kinds.find((one) => one.kind === chosen);
  const wantsLink = rules.options.some((one) => one.name === 'link' && one.kinds?.includes(chosen));
  const options: OptionValues = { ...kept.options };
  if (wantsLink && !options.link) options.link = draft.source.canonicalUrl;
  return withTitle(draft, { ...kept, kind: chosen, options }, kind);
}
