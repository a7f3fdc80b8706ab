import { scaleBand, scaleLinear } from 'd3-scale';
import type { Span } from '../../../shared/insights.ts';
import { t } from '../words/analytics.ts';
import { number } from '../words/format.ts';
import { BOTTOM, Chart, LEFT, Legend, Rule, type Series } from './Chart.tsx';
import { compact, shortDay } from './told.ts';

interface OverTimeProps {
  spans: readonly Span[];
  series: readonly Series[];
  figure: string;
}

const HEIGHT = 220;
/** Days named under the columns stand so far apart at least, px. */
const APART = 64;

/** When what was brought went out: a column a day, or several days where there are many. */
export function OverTime({ spans, series, figure }: OverTimeProps) {
  const shown = series.filter(({ accountId }) => spans.some((span) => span.accounts.has(accountId)));
  const top = Math.max(1, ...spans.map((span) => span.sum));
  const sum = spans.reduce((all, span) => all + span.sum, 0);
  const draw = (width: number) => {
    const y = scaleLinear([0, top], [HEIGHT - BOTTOM, 8]).nice(4);
    const x = scaleBand(
      spans.map((span) => span.start),
      [LEFT, width],
    ).padding(0.25);
    const step = Math.max(1, Math.ceil(APART / x.step()));
    return (
      <>
        {y.ticks(4).map((value) => (
          <Rule key={value} y={y(value)} width={width} label={compact(value)} />
        ))}
        {spans.map((span, at) => {
          let base = 0;
          return (
            <g key={span.start}>
              <title>{`${shortDay(span.start)}: ${number(span.sum)}`}</title>
              {shown.map(({ accountId, look }) => {
                const value = span.accounts.get(accountId) ?? 0;
                if (value === 0) return null;
                const lower = base;
                base += value;
                return (
                  <rect
                    key={accountId}
                    class={`bar look-${look}`}
                    x={x(span.start)}
                    width={x.bandwidth()}
                    y={y(base)}
                    height={Math.max(1, y(lower) - y(base))}
                  />
                );
              })}
              {at % step === 0 && (
                <text class="tick" x={(x(span.start) ?? 0) + x.bandwidth() / 2} y={HEIGHT - 6}>
                  {shortDay(span.start)}
                </text>
              )}
            </g>
          );
        })}
      </>
    );
  };
  return (
    <Chart
      title={t.overTime(figure)}
      help={t.overTimeHelp}
      told={`${t.overTime(figure)} ${t.sum}: ${number(sum)}`}
      height={HEIGHT}
      draw={draw}
      legend={shown.length > 1 && <Legend series={shown} of="bar" />}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t.from}</th>
              <th scope="col">{t.count}</th>
              <th scope="col">{t.sum}</th>
              {shown.map((one) => (
                <th key={one.accountId} scope="col">
                  {one.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spans.map((span) => (
              <tr key={span.start}>
                <th scope="row">{shortDay(span.start)}</th>
                <td class="figures">{number(span.posts)}</td>
                <td class="figures">{number(span.sum)}</td>
                {shown.map(({ accountId }) => (
                  <td key={accountId} class="figures">
                    {number(span.accounts.get(accountId) ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
