import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { Analytics } from '../../../shared/analytics.ts';
import { signed } from '../words/amounts.ts';
import { t } from '../words/analytics.ts';
import { number } from '../words/format.ts';
import { BOTTOM, Chart, LEFT, Legend, Rule, type Series } from './Chart.tsx';
import { compact, shortDay } from './told.ts';

interface FollowersProps {
  report: Pick<Analytics, 'from' | 'until' | 'accounts'>;
  series: readonly Series[];
}

const HEIGHT = 220;

interface Point {
  at: number;
  value: number;
}

/** How each account's followers grew: every line from where it began, so that small accounts are seen too. */
export function Followers({ report, series }: FollowersProps) {
  const lines = report.accounts.flatMap((account) => {
    const one = series.find(({ accountId }) => accountId === account.accountId);
    const points = account.days.flatMap(({ at, followers }) =>
      followers === null ? [] : [{ at, value: followers }],
    );
    return one && points.length > 0 ? [{ ...one, points }] : [];
  });
  if (lines.length === 0)
    return (
      <section class="card chart">
        <h2>{t.followers}</h2>
        <p class="quiet">{t.noFollowers}</p>
      </section>
    );
  const grown = ({ points }: { points: Point[] }): Point[] =>
    points.map(({ at, value }) => ({ at, value: value - (points[0]?.value ?? 0) }));
  const all = lines.flatMap((one) => grown(one).map(({ value }) => value));
  const days = [...new Set(lines.flatMap(({ points }) => points.map(({ at }) => at)))].sort((a, b) => b - a);
  const draw = (width: number) => {
    const y = scaleLinear([Math.min(0, ...all), Math.max(1, ...all)], [HEIGHT - BOTTOM, 10]).nice(4);
    const x = scaleLinear([report.from, report.until], [LEFT + 4, width - 8]);
    const path = line<Point>(
      ({ at }) => x(at),
      ({ value }) => y(value),
    ).curve(curveMonotoneX);
    return (
      <>
        {y.ticks(4).map((value) => (
          <Rule key={value} y={y(value)} width={width} label={compact(value)} />
        ))}
        {lines.map((one) => {
          const points = grown(one);
          const [last] = points.slice(-1);
          return (
            <g key={one.accountId}>
              <title>{`${one.name}: ${signed(last?.value ?? 0)}`}</title>
              <path class={`curve look-${one.look}`} d={path(points) ?? ''} />
              {last && <circle class={`dot look-${one.look}`} cx={x(last.at)} cy={y(last.value)} r="3.5" />}
            </g>
          );
        })}
        {[report.from, (report.from + report.until) / 2, report.until].map((at, place) => (
          <text
            key={at}
            class="tick"
            style={{ textAnchor: ['start', 'middle', 'end'][place] }}
            x={x(at)}
            y={HEIGHT - 6}
          >
            {shortDay(at)}
          </text>
        ))}
      </>
    );
  };
  return (
    <Chart
      title={t.followers}
      told={lines.map((one) => `${one.name}: ${signed(grown(one).at(-1)?.value ?? 0)}`).join('; ')}
      height={HEIGHT}
      draw={draw}
      legend={<Legend series={lines} of="curve" />}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t.from}</th>
              {lines.map((one) => (
                <th key={one.accountId} scope="col">
                  {one.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day}>
                <th scope="row">{shortDay(day)}</th>
                {lines.map(({ accountId, points }) => {
                  const point = points.find(({ at }) => at === day);
                  return (
                    <td key={accountId} class="figures">
                      {point ? number(point.value) : ''}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
