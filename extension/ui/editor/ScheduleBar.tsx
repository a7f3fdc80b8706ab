import type { ApiError } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/draft.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { useId } from '../parts/use-id.ts';
import { t } from '../words/editing.ts';
import { clock, daysAway, instantOf, moment } from '../words/format.ts';
import { wordsOf as platformWords } from '../words/platform-words.ts';
import { checking } from './checking.ts';
import { ErrorLine } from './later-parts.ts';
import type { Readiness, Standing } from './readiness.ts';

interface ScheduleBarProps {
  draft: Draft;
  readiness: Readiness;
  now: number;
  busy: boolean;
  /** What the last try was refused with. */
  refused?: ApiError | null;
  onSchedule: () => void;
  onLeaveOut: () => void;
  onStudio?: () => void;
}

/** The different times it goes out at. */
function timesOf({ when, targets }: Draft): Draft['when'][] {
  const all = targets.length > 0 ? targets.map((target) => target.when ?? when) : [when];
  return all.filter((one, at) => all.findIndex((same) => same?.wall === one?.wall) === at);
}

/** What the one button will do, said on the button. */
export function buttonWords(draft: Draft, now: number): string {
  const { targets } = draft;
  const [when = null, other] = timesOf(draft);
  if (when === null || other) return t.schedule;
  if (when.wall === 'now') {
    const inbox = targets.length > 0 && targets.every(({ options }) => options.mode === 'inbox');
    return inbox ? t.toInbox : t.publishNow;
  }
  const at = instantOf(when.wall, when.timeZone)?.at;
  if (at === undefined) return t.schedule;
  const evening = daysAway(at, now, when.timeZone) === 0 && Number(when.wall.slice(11, 13)) >= 17;
  return t.scheduleFor(evening ? t.tonightAt(clock(at, when.timeZone)) : moment(at, now, when.timeZone));
}

/** A Problem in words; a choice that is missing is told by its own prompt. */
export function wordsOf({ code, field, platform, params }: Standing): string {
  const own = platform && platformWords(platform);
  const prompt = code === 'option-missing' ? own?.options[field.replace('options.', '')]?.prompt : undefined;
  const said = prompt ?? own?.problems[code]?.();
  const known = t.problems[code] ?? checking()?.words.problems[code];
  return said ?? known?.(params ?? {}) ?? '';
}

const focusOn = ({ field, accountId }: Standing): void =>
  void import('./focus-field.ts').then(({ focusField }) => focusField(field, accountId));

/** The one primary button, what keeps it from working, and what it will put right by itself. */
export function ScheduleBar(props: ScheduleBarProps) {
  const { draft, readiness, now, busy, refused, onSchedule, onLeaveOut, onStudio } = props;
  const id = useId();
  const [first, ...more] = readiness.blocks;
  const failed = first?.code === 'media-failed';
  const press = () => {
    if (busy) return;
    if (first) focusOn(first);
    else onSchedule();
  };
  return (
    <footer class="bar">
      {refused && !first && <ErrorLine error={refused} />}
      {first ? (
        <ProblemLine
          id={id}
          weight="warn"
          action={
            failed && (
              <button type="button" class="link" onClick={onLeaveOut}>
                {t.leaveOut}
              </button>
            )
          }
        >
          <button type="button" class="reason" onClick={() => focusOn(first)}>
            {wordsOf(first)}
          </button>
          {more.length > 0 && <span class="quiet"> {t.more(more.length)}</span>}
        </ProblemLine>
      ) : (
        Object.entries(readiness.repairs).map(([repair, count]) => (
          <ProblemLine key={repair} weight="note">
            {checking()?.words.repairs[repair]?.(count)}
          </ProblemLine>
        ))
      )}
      <div class="row">
        <Button
          look="primary"
          off={first !== undefined}
          busy={busy}
          describedBy={first ? id : undefined}
          onPress={press}
          testId="schedule"
        >
          {buttonWords(draft, now)}
        </Button>
        {onStudio && <Button icon="studio" label={t.studio} onPress={onStudio} testId="studio" />}
      </div>
    </footer>
  );
}
