import type { Group } from '../../../shared/insights.ts';
import { t } from '../words/analytics.ts';
import { number } from '../words/format.ts';
import { drawBars, heightOf, toldOf } from './bars.tsx';
import { Chart } from './Chart.tsx';

interface KindsProps {
  groups: readonly Group[];
  figure: string;
  nameOf: (group: Group) => string;
}

/** Which kind of post brings the most. */
export function Kinds({ groups, figure, nameOf }: KindsProps) {
  const sorted = groups.toSorted((a, b) => b.mean - a.mean);
  const bars = sorted.map((group) => ({ name: nameOf(group), value: Math.round(group.mean) }));
  return (
    <Chart
      title={t.kinds(figure)}
      help={t.kindsHelp}
      told={toldOf(bars)}
      height={heightOf(bars)}
      draw={(width) => drawBars(bars, width)}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.count}</th>
              <th scope="col">{t.mean}</th>
              <th scope="col">{t.sum}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((group) => (
              <tr key={nameOf(group)}>
                <th scope="row">{nameOf(group)}</th>
                <td class="figures">{number(group.posts)}</td>
                <td class="figures">{number(Math.round(group.mean))}</td>
                <td class="figures">{number(group.sum)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
