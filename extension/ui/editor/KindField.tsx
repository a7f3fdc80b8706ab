import type { Draft, Target } from '../../../shared/draft.ts';
import type { Rules } from '../../../shared/platforms/rules.ts';
import { kindsFrom } from '../../../shared/taken.ts';
import { Select } from '../parts/Select.tsx';
import { wordsOf } from '../words/platform-words.ts';
import { t } from '../words/target.ts';
import { asKind } from './as-kind.ts';
import { promised } from './readiness.ts';

export { ready } from '../words/target.ts';

interface KindFieldProps {
  draft: Draft;
  target: Target;
  rules: Rules;
  /** The kind it makes now; none: nothing fits all that is picked. */
  kind: string | undefined;
  onChange: (target: Target) => void;
}

/** What is made of the picked media: a reel or a story, photos or a document. */
export function KindField({ draft, target, rules, kind, onChange }: KindFieldProps) {
  const offered = kindsFrom(rules, promised(draft, { ...target, media: undefined })).map((one) => one.kind);
  const kinds = kind === undefined || offered.includes(kind) ? offered : [...offered, kind];
  const words = wordsOf(rules.platform).kinds;
  return (
    <Select
      name="kind"
      label={t.kind}
      value={kind ?? ''}
      prompt={kind === undefined ? t.chooseKind : undefined}
      choices={kinds.map((one) => ({ value: one, label: words[one] ?? one }))}
      onChange={(chosen) => onChange(asKind(draft, target, rules, chosen))}
    />
  );
}
