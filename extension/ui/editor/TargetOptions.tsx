import { useState } from 'preact/hooks';
import type { Account } from '../../../shared/api.ts';
import type { Draft, Target } from '../../../shared/draft.ts';
import { withDefaults } from '../../../shared/kind.ts';
import type { KindRules, OptionRule, Rules } from '../../../shared/platforms/rules.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { t } from '../words/editing.ts';
import { wordsOf } from '../words/platform-words.ts';
import { KindField, TargetMore } from './later-parts.ts';
import { OptionField, wordsFor } from './OptionField.tsx';
import { offeredOptions } from './offered.ts';
import { pickedMedia } from './picking.ts';
import { kindAt } from './readiness.ts';

interface TargetOptionsProps {
  draft: Draft;
  target: Target;
  account: Account;
  rules: Rules;
  /** Something here still has to be chosen: it stays open. */
  unmade: boolean;
  /** Among several accounts each says whose choices these are. */
  named: boolean;
  /** There is room to show everything at once. */
  roomy: boolean;
  /** The Worker's clock, ms. */
  now: number;
  onChange: (target: Target) => void;
}

/** What is chosen, in one line: `Photos · Everyone · Allow comments`. */
function summary(
  rules: Rules,
  kind: string,
  shown: readonly OptionRule[],
  values: Target['options'],
): string {
  const parts = shown.map((option) => {
    const words = wordsFor(rules, option);
    const value = values[option.name];
    if (option.type === 'choice') return words.choices?.[String(value)];
    return value === true ? words.label : undefined;
  });
  return [wordsOf(rules.platform).kinds[kind], ...parts].filter(Boolean).join(' · ');
}

/** Something else could be made of media of this sort. */
const hasOtherKinds = (draft: Draft, rules: Rules, kind: KindRules | undefined): boolean => {
  const sort = pickedMedia(draft)[0]?.kind === 'video' ? 'videos' : 'images';
  return !kind || rules.kinds.some((one) => one !== kind && (one[sort] || !(one.images || one.videos)));
};

/** A platform's own choices for one account: open until made, folded into a line when the owner folds them. */
export function TargetOptions(props: TargetOptionsProps) {
  const { draft, target, account, rules, unmade, named, roomy, now, onChange } = props;
  const [opened, setOpened] = useState(unmade || (roomy && !named));
  const [more, setMore] = useState(roomy);
  const makes = kindAt(draft, rules, target);
  const kind = makes?.kind ?? '';
  const values = withDefaults(rules, target.options);
  const shown = offeredOptions(rules, kind, values);
  const name = `${rules.name}, ${account.name}`;

  if (!opened && !unmade)
    return (
      <button
        type="button"
        class="options folded"
        aria-expanded={false}
        aria-label={t.optionsOf(name)}
        data-testid={`options-${account.id}`}
        onClick={() => setOpened(true)}
      >
        <PlatformMark platform={account.platform} />
        {named && <b class="one-line">{account.name}</b>}
        <span class="grow one-line">{summary(rules, kind, shown, values)}</span>
        <Icon name="down" size={14} />
      </button>
    );

  const field = (option: OptionRule) => (
    <OptionField
      key={option.name}
      rules={rules}
      option={option}
      shown={shown}
      kind={kind}
      limits={account.limits}
      values={values}
      onChange={(value) => onChange({ ...target, options: { ...target.options, [option.name]: value } })}
    />
  );
  const choices = shown.filter((option) => option.type === 'choice');
  // A title or a text that must be there is in sight.
  const isWritten =
    makes?.title?.min || makes?.parts || shown.some((option) => option.type === 'text' && option.required);
  const notes = choices.flatMap((option) => wordsFor(rules, option).note?.(values, kind) ?? []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser.
    <div class="options" role="group" aria-label={t.optionsOf(name)} data-testid={`options-${account.id}`}>
      {named && (
        <p class="row whose">
          <PlatformMark platform={account.platform} />
          <b class="one-line">{account.name}</b>
        </p>
      )}
      <div class="choices">
        {hasOtherKinds(draft, rules, makes) && (
          <KindField draft={draft} target={target} rules={rules} kind={makes?.kind} onChange={onChange} />
        )}
        {choices.map(field)}
        {!unmade && <Button look="ghost" icon="up" label={t.fold} onPress={() => setOpened(false)} />}
      </div>
      {notes.map((note) => (
        <p key={note} class="small quiet">
          {note}
        </p>
      ))}
      <div class="switches">{shown.filter((option) => option.type === 'switch').map(field)}</div>
      {more || isWritten ? (
        <TargetMore
          draft={draft}
          target={target}
          rules={rules}
          kind={makes}
          shown={shown}
          values={values}
          now={now}
          onChange={onChange}
        />
      ) : (
        <button type="button" class="link" onClick={() => setMore(true)} data-testid={`more-${account.id}`}>
          {t.moreChoices}
        </button>
      )}
    </div>
  );
}
