import type { Connection } from '../../../shared/reports.ts';
import type { Remembered } from '../../messages.ts';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { toMinute } from '../words/amounts.ts';
import { t } from '../words/connections.ts';
import { exactly, moment } from '../words/format.ts';
import { wordsOf } from '../words/platform-words.ts';

interface AccountFactsProps {
  account: Connection['accounts'][number];
  remembered: Remembered;
  now: number;
  zone: string;
}

/** The choices made last for an account's posts, as `Visibility: Only me`. */
function choicesOf({ accounts, lastOptions }: Remembered, id: string): string[] {
  const platform = accounts.find((one) => one.id === id)?.platform;
  const words = platform && wordsOf(platform).options;
  if (!words) return [];
  return Object.entries(lastOptions[id] ?? {}).flatMap(([name, value]) => {
    const option = words[name];
    const chosen = typeof value === 'string' ? option?.choices?.[value] : undefined;
    return option && chosen ? [`${option.label}: ${chosen}`] : [];
  });
}

/** How an account does: the last check of it and of what is planned there, its weekly times, its choices. */
export function AccountFacts({ account, remembered, now, zone }: AccountFactsProps) {
  const { id, name, checkedAt, planned, troubled, blocked } = account;
  const slot = remembered.accounts.find((one) => one.id === id)?.nextSlot ?? null;
  const choices = choicesOf(remembered, id);
  const when = checkedAt === null ? null : moment(toMinute(checkedAt), now, zone);
  const isWell = troubled === 0 && blocked === null;
  return (
    <div class="facts small">
      <p class="quiet">
        {when && <>{isWell ? t.checkedWell(when) : t.checked(when)} · </>}
        {t.planned(planned)}
      </p>
      {troubled > 0 && (
        <ProblemLine
          weight="warn"
          action={
            <a class="link" href="/studio.html#queue">
              {t.look}
            </a>
          }
        >
          {t.troubled(troubled, planned)}
        </ProblemLine>
      )}
      <p class="quiet">
        {slot ? (
          <span title={exactly(slot.at, slot.timeZone)}>
            {t.nextFree(moment(slot.at, now, slot.timeZone))}
          </span>
        ) : (
          t.noTimes
        )}{' '}
        ·{' '}
        <a href={`/studio.html#times&account=${id}`} aria-label={t.timesOf(name)}>
          {t.times}
        </a>
      </p>
      {choices.length > 0 && (
        <p class="quiet">
          {t.lastChoices} {choices.join(', ')}
        </p>
      )}
    </div>
  );
}
