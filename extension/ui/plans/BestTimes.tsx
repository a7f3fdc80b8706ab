import type { Analytics } from '../../../shared/analytics.ts';
import type { When } from '../../../shared/draft.ts';
import { bestTimes, fullest, week } from '../../../shared/insights.ts';
import { toWall } from '../../../shared/schedule.ts';
import { weekdayOf } from '../../../shared/slots.ts';
import { dayName, factor, hoursOf } from '../analytics/told.ts';
import type { Fetched } from '../connections/session.ts';
import { t as analytics, ready as measured } from '../words/analytics.ts';
import { instantOf, moment } from '../words/format.ts';
import { ready as postTime, t } from '../words/post-time.ts';

export const ready = Promise.all([measured, postTime]);

interface BestTimesProps {
  accounts: readonly { id: string; name: string }[];
  /** What posts of the last year came to; null while nobody asked. */
  year: Fetched<Analytics> | null;
  zone: string;
  now: number;
  onSee: () => void;
  onTake: (when: When) => void;
}

const DAY = 86_400_000;

/** The next time that a day and an hour come, as a wall time. */
function nextOf(weekday: number, hour: number, now: number, zone: string): string {
  for (let days = 0; ; days += 1) {
    const wall = `${toWall(now + days * DAY, zone).slice(0, 10)}T${String(hour).padStart(2, '0')}:00`;
    if (weekdayOf(wall) === weekday && (instantOf(wall, zone)?.at ?? 0) > now) return wall;
  }
}

/** When posts of each account did best, by its own measured posts alone and with how many those are. */
export function BestTimes({ accounts, year, zone, now, onSee, onTake }: BestTimesProps) {
  return (
    <details class="best-times small" onToggle={({ currentTarget }) => currentTarget.open && onSee()}>
      <summary>{t.best}</summary>
      {year === 'failed' ? (
        <p class="quiet">{t.failed}</p>
      ) : year === null || year === 'asking' ? (
        <p class="quiet">{t.asking}</p>
      ) : (
        <ul>
          {accounts.map(({ id, name }) => (
            <li key={id}>
              <b>{name}</b>{' '}
              <Told posts={year.posts.filter((one) => one.accountId === id)} {...{ zone, now, onTake }} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Told({
  posts,
  zone,
  now,
  onTake,
}: Pick<BestTimesProps, 'zone' | 'now' | 'onTake'> & { posts: Analytics['posts'] }) {
  const figure = fullest(posts);
  const cells = figure ? week(posts, figure, zone, now) : [];
  const [best] = bestTimes(cells, 1);
  if (!best) return <>{cells.length === 0 ? analytics.tooFew : analytics.noBest}</>;
  const { weekday, hour } = best;
  const wall = nextOf(weekday, hour, now, zone);
  return (
    <>
      {analytics.best(dayName(weekday, 'long'), hoursOf(hour), factor(best.factor), best.posts)}{' '}
      <button
        type="button"
        class="link"
        data-testid="take-best"
        onClick={() => onTake({ wall, timeZone: zone })}
      >
        {t.take(moment(instantOf(wall, zone)?.at ?? now, now, zone))}
      </button>
    </>
  );
}
