import { hashtagsIn, mentionsIn } from '../../../shared/caption.ts';
import { textsUnder } from '../../../shared/thread.ts';
import { cashtagsIn } from '../../../shared/weighted-text.ts';
import { ready as hints, t } from '../words/hints.ts';
import { CaptionTools, type CaptionToolsProps, ready as tools } from './CaptionTools.tsx';
import { Hints } from './Hints.tsx';
import { kindAt } from './readiness.ts';
import { TooLong } from './TooLong.tsx';

export const ready = Promise.all([hints, tools]);

type UnderCaptionProps = CaptionToolsProps;

/** What helps with a caption where there is room for it. */
export function UnderCaption(props: UnderCaptionProps) {
  const { draft, remembered } = props;
  return (
    <>
      <Limits draft={draft} remembered={remembered} />
      <TooLong {...props} />
      <CaptionTools {...props} />
      <Hints draft={draft} />
    </>
  );
}

/** How many tags and names there are, where a platform takes only so many. */
function Limits({ draft, remembered }: Pick<UnderCaptionProps, 'draft' | 'remembered'>) {
  const lines = draft.targets.flatMap((target) => {
    const rules = remembered.rules[target.accountId];
    const rule = rules && kindAt(draft, rules, target)?.caption;
    if (!rules || !rule || rule.unsent) return [];
    const texts = textsUnder(target.caption ?? draft.caption, rule);
    const most = (count: (text: string) => unknown[]) =>
      Math.max(0, ...texts.map((text) => count(text).length));
    const counted = [
      { limit: rule.maxHashtags, count: most(hashtagsIn), say: t.hashtags },
      { limit: rule.maxMentions, count: most(mentionsIn), say: t.mentions },
      { limit: rule.maxCashtags, count: most(cashtagsIn), say: t.cashtags },
    ].flatMap(({ limit, count, say }) =>
      limit && count > 0 ? [{ text: say(count, limit.value), over: count > limit.value }] : [],
    );
    return counted.length > 0 ? [{ id: target.accountId, name: rules.name, counted }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul class="limits small quiet" aria-label={t.limits} data-testid="limits">
      {lines.map(({ id, name, counted }) => (
        <li key={id} class={counted.some(({ over }) => over) ? 'wrong' : undefined}>
          {t.at(name, counted.map(({ text }) => text).join(' · '))}
        </li>
      ))}
    </ul>
  );
}
