import { useEffect, useState } from 'preact/hooks';
import type { Publication } from '../../../shared/api.ts';
import type { OversightActions, OversightState } from '../oversight/session.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Select } from '../parts/Select.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { errorWords } from '../words/errors.ts';
import { moment } from '../words/format.ts';
import { ready as plans, t } from '../words/plans.ts';
import { type Choice, dayName, EVERY, type Every, firstChoice, ruleOf } from './rule.ts';

export const ready = plans;

interface RepeatProps {
  /** The Post's first publication: it gives day, time and zone. */
  publication: Publication;
  now: number;
  oversight: OversightState;
  /** One of its platforms refuses a text it has just seen. */
  needsOthers: boolean;
  actions: Pick<OversightActions, 'previewRepeat' | 'repeat'>;
}

const MOST = 100;

/** Lets a Post come again: how often, with which words, and when that would be. */
export function Repeat({ publication, now, oversight, needsOthers, actions }: RepeatProps) {
  const { postId, scheduledAt, timeZone } = publication;
  const [choice, setChoice] = useState<Choice | null>(null);
  const [captions, setCaptions] = useState<readonly string[]>([]);
  const rule = choice && ruleOf(choice);
  useEffect(() => {
    if (rule) actions.previewRepeat(postId, rule);
  }, [postId, rule]);
  const set = (changes: Partial<Choice>) => choice && setChoice({ ...choice, ...changes });
  if (!choice || !rule)
    return (
      <div class="row">
        <Button icon="refresh" onPress={() => setChoice(firstChoice(scheduledAt))} testId="repeat">
          {t.repeat}
        </Button>
      </div>
    );
  const shown = oversight.repeat?.postId === postId ? oversight.repeat.next : null;
  const words = captions.map((one) => one.trim()).filter(Boolean);
  const lacks = needsOthers && words.length === 0;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!lacks) actions.repeat(postId, rule, words);
  };
  return (
    <form class="repeat" onSubmit={submit} aria-label={t.repeat}>
      <h2 class="heading">{t.repeat}</h2>
      <div class="row">
        <Select
          label={t.how}
          name="repeat-every"
          value={choice.every}
          choices={EVERY.map((every) => ({ value: every, label: t.every[every](1) }))}
          onChange={(every) => set({ every: every as Every })}
        />
        <label class="row">
          {t.count}
          <input
            type="number"
            class="short"
            min={2}
            max={MOST}
            placeholder="∞"
            data-testid="repeat-count"
            value={choice.count ?? ''}
            onInput={({ currentTarget }) => {
              const count = currentTarget.valueAsNumber;
              set({ count: Number.isNaN(count) ? null : Math.min(MOST, Math.max(2, Math.round(count))) });
            }}
          />
        </label>
      </div>
      {choice.every === 'WEEKLY' && (
        <fieldset class="days">
          <legend class="unseen">{t.days}</legend>
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <label key={day} class="day" title={dayName(day, 'long')}>
              <input
                type="checkbox"
                checked={choice.weekdays.includes(day)}
                onChange={() =>
                  set({
                    weekdays: choice.weekdays.includes(day)
                      ? choice.weekdays.filter((one) => one !== day)
                      : [...choice.weekdays, day],
                  })
                }
              />
              {dayName(day)}
            </label>
          ))}
        </fieldset>
      )}
      {captions.map((caption, at) => (
        <textarea
          key={at}
          rows={2}
          aria-label={t.otherCaption(at + 1)}
          data-testid="repeat-caption"
          value={caption}
          onInput={({ currentTarget }) =>
            setCaptions(captions.map((one, index) => (index === at ? currentTarget.value : one)))
          }
        />
      ))}
      <div class="row">
        <Button icon="plus" onPress={() => setCaptions([...captions, ''])} testId="repeat-more">
          {t.addCaption}
        </Button>
        <span class="small quiet grow">{needsOthers ? t.captionsMustDiffer : t.captionsMayDiffer}</span>
      </div>
      {oversight.refused ? (
        <ProblemLine>{errorWords(oversight.refused)}</ProblemLine>
      ) : shown === null ? (
        <Skeleton height={20} />
      ) : (
        <p class="small" role="status">
          {shown.length === 0 ? t.never : t.next(shown.map((one) => moment(one.at, now, timeZone)))}
        </p>
      )}
      <div class="row">
        <Button
          type="submit"
          look="primary"
          off={lacks || shown?.length === 0}
          busy={oversight.busy}
          testId="repeat-save"
        >
          {t.repeatNow}
        </Button>
        <Button onPress={() => setChoice(null)}>{t.cancel}</Button>
      </div>
    </form>
  );
}
