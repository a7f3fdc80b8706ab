import type { Draft, OptionValues, Target } from '../../../shared/draft.ts';
import { withTitle } from '../../../shared/new-target.ts';
import { linkOf } from '../../../shared/own.ts';
import type { Rules } from '../../../shared/platforms/rules.ts';

/** The Target making another kind of post: media as many as fit, and what that kind needs filled in from the page. */
export function asKind(draft: Draft, target: Target, rules: Rules, chosen: string): Target {
  const { media: _media, ...kept } = target;
  const kind = rules.kinds.find((one) => one.kind === chosen);
  const wantsLink = rules.options.some((one) => one.name === 'link' && one.kinds?.includes(chosen));
  const options: OptionValues = { ...kept.options };
  if (wantsLink && !options.link) options.link = linkOf(draft.source);
  return withTitle(draft.title, { ...kept, kind: chosen, options }, kind);
}
