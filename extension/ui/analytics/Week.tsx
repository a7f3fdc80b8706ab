import { bestTimes, CELL_HOURS, type Cell } from '../../../shared/insights.ts';
import { t } from '../words/analytics.ts';
import { dayName, factor, hoursOf } from './told.ts';

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const HOURS = Array.from({ length: 24 / CELL_HOURS }, (_, at) => at * CELL_HOURS);
/** From this times the usual on a field is as dark as it gets. */
const STRONG = 2;

/** When posts do well: the week as fields, darker where posts did better, with the factor written in it. */
export function Week({ cells }: { cells: readonly Cell[] }) {
  const counted = cells.reduce((sum, cell) => sum + cell.posts, 0);
  const [best] = bestTimes(cells, 1);
  return (
    <section class="card chart">
      <h2>{t.week}</h2>
      {counted === 0 ? (
        <p class="quiet">{t.tooFew}</p>
      ) : (
        <>
          <p>
            {best
              ? t.best(dayName(best.weekday, 'long'), hoursOf(best.hour), factor(best.factor), best.posts)
              : t.noBest}{' '}
            <a class="link" href="#times">
              {t.setTimes}
            </a>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by keys. */}
          <section class="wide" tabIndex={0} aria-label={t.week}>
            <table class="week">
              <thead>
                <tr>
                  <td />
                  {DAYS.map((day) => (
                    <th key={day} scope="col">
                      {dayName(day, 'short')}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {HOURS.map((hour) => (
                  <tr key={hour}>
                    <th scope="row">{hoursOf(hour)}</th>
                    {DAYS.map((day) => (
                      <Field
                        key={day}
                        day={day}
                        hour={hour}
                        cell={cells.find((one) => one.weekday === day && one.hour === hour)}
                      />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p class="small quiet">{t.weekHelp(counted)}</p>
        </>
      )}
    </section>
  );
}

function Field({ day, hour, cell }: { day: number; hour: number; cell: Cell | undefined }) {
  if (!cell) return <td />;
  const { posts } = cell;
  const place = [dayName(day, 'long'), hoursOf(hour)] as const;
  if (cell.factor === null)
    return (
      <td class="few" title={t.cellFew(...place, posts)}>
        <span aria-hidden="true">·</span>
        <span class="unseen">{t.cellFew(...place, posts)}</span>
      </td>
    );
  const strength = Math.min(1, cell.factor / STRONG);
  const words = t.cell(...place, factor(cell.factor), posts);
  return (
    <td class="told" style={{ '--strength': `${Math.round(strength * 100)}%` }} title={words}>
      <span aria-hidden="true">{factor(cell.factor)}</span>
      <span class="unseen">{words}</span>
    </td>
  );
}
