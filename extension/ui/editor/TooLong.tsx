import type { Draft, Target } from '../../../shared/draft.ts';
import type { Rules } from '../../../shared/platforms/rules.ts';
import { shorten } from '../../../shared/shorten.ts';
import { lengthAsSent } from '../../../shared/text-length.ts';
import { countAsSent, joinTexts, splitThread } from '../../../shared/thread.ts';
import type { DraftChanges, Remembered } from '../../messages.ts';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { t } from '../words/caption-tools.ts';
import { asKind } from './as-kind.ts';
import { kindAt } from './readiness.ts';

interface TooLongProps {
  draft: Draft;
  remembered: Remembered;
  onChange: (changes: DraftChanges) => void;
}

/** Where the caption is too long for a platform: shortened there, or made into a thread, with one press. */
export function TooLong({ draft, remembered, onChange }: TooLongProps) {
  return draft.targets.map((target) => {
    const rules = remembered.rules[target.accountId];
    const kind = rules && kindAt(draft, rules, target);
    const rule = kind?.caption;
    if (!rules || !rule || rule.unsent || rule.perPart) return null;
    const caption = target.caption ?? draft.caption;
    const over = countAsSent(caption, rule) - rule.max.value;
    if (over <= 0) return null;
    const fits = (text: string) => countAsSent(text, rule) <= rule.max.value;
    const change = (changed: Target) =>
      onChange({ targets: draft.targets.map((one) => (one === target ? changed : one)) });
    const threads = rules.kinds.find((one) => one.parts && (one.images || !kind.images) && !kind.videos);
    return (
      <ProblemLine
        key={target.accountId}
        weight="warn"
        action={
          <>
            <button
              type="button"
              class="link small"
              data-testid={`shorten-${target.accountId}`}
              onClick={() => change({ ...target, caption: shorten(caption, fits) })}
            >
              {t.shorten}
            </button>
            {threads && (
              <button
                type="button"
                class="link small"
                data-testid={`thread-${target.accountId}`}
                onClick={() => change(asThread(draft, target, rules, threads.kind, caption))}
              >
                {t.asThread}
              </button>
            )}
          </>
        }
      >
        {t.tooLong(rules.name, over)}
      </ProblemLine>
    );
  });
}

function asThread(draft: Draft, target: Target, rules: Rules, kind: string, caption: string): Target {
  const rule = rules.kinds.find((one) => one.kind === kind)?.caption;
  if (!rule) return target;
  const texts = splitThread(caption, (text) => lengthAsSent(text.trim(), rule.unit) <= rule.max.value);
  return { ...asKind(draft, target, rules, kind), caption: joinTexts(texts) };
}
