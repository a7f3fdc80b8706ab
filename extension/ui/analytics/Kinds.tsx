import { scaleLinear } from 'd3-scale';
import type { Group } from '../../../shared/insights.ts';
import { t } from '../words/analytics.ts';
import { number } from '../words/format.ts';
import { Chart } from './Chart.tsx';

interface KindsProps {
  groups: readonly Group[];
  figure: string;
  nameOf: (group: Group) => string;
}

const ROW = 40;
const BAR = 14;

/** Which kind of post brings the most: a bar each, its name above it. */
export function Kinds({ groups, figure, nameOf }: KindsProps) {
  const sorted = groups.toSorted((a, b) => b.mean - a.mean);
  const top = Math.max(1, ...groups.map((group) => group.mean));
  return (
    <Chart
      title={t.kinds(figure)}
      help={t.kindsHelp}
      told={sorted.map((group) => `${nameOf(group)}: ${number(Math.round(group.mean))}`).join('; ')}
      height={Math.max(1, sorted.length) * ROW}
      draw={(width) => {
        const x = scaleLinear([0, top], [0, width - 80]);
        return sorted.map((group, at) => (
          <g key={nameOf(group)} transform={`translate(0 ${at * ROW})`}>
            <text class="name" x="0" y="12">
              {nameOf(group)}
            </text>
            <rect class="bar look-0" y="18" width={Math.max(2, x(group.mean))} height={BAR} rx="3" />
            <text class="value" x={Math.max(2, x(group.mean)) + 8} y={18 + BAR - 3}>
              {number(Math.round(group.mean))}
            </text>
          </g>
        ));
      }}
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
