import { FIGURES, type Figure, type Measured, sumOf } from '../../../shared/insights.ts';
import { t } from '../words/analytics.ts';
import { number } from '../words/format.ts';
import { drawBars, heightOf, toldOf } from './bars.tsx';
import { Chart } from './Chart.tsx';

interface BroughtProps {
  posts: readonly Measured[];
  figure: Figure;
  accountName: (accountId: string) => string;
  platformName: (platform: string) => string;
}

/** Which account brings the most; behind it everything that was told of the workspace, each platform and each account. */
export function Brought({ posts, figure, accountName, platformName }: BroughtProps) {
  const columns = FIGURES.filter((one) => sumOf(posts, one).posts > 0);
  const byAccount = sorted(
    Map.groupBy(posts, (post) => post.accountId),
    figure,
  );
  const byPlatform = sorted(
    Map.groupBy(posts, (post) => post.platform),
    figure,
  );
  const bars = byAccount.flatMap(([id, own]) => {
    const { sum, posts: counted } = sumOf(own, figure);
    return counted > 0 ? [{ name: accountName(id), value: sum }] : [];
  });
  const groups: [name: string, kind: string, posts: readonly Measured[]][] = [
    [t.whole, 'whole', posts],
    ...byPlatform.map(([id, own]) => [platformName(id), 'platform', own] as [string, string, Measured[]]),
    ...byAccount.map(([id, own]) => [accountName(id), 'account', own] as [string, string, Measured[]]),
  ];
  return (
    <Chart
      title={t.brought(t.figures[figure] ?? figure)}
      help={t.broughtHelp}
      told={toldOf(bars)}
      height={heightOf(bars)}
      draw={(width) => drawBars(bars, width)}
      table={
        <table data-testid="brought">
          <thead>
            <tr>
              <td />
              <th scope="col">{t.count}</th>
              {columns.map((one) => (
                <th key={one} scope="col">
                  {t.figures[one]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(([name, kind, own]) => (
              <tr key={`${kind} ${name}`}>
                <th scope="row">{name}</th>
                <td class="figures">{number(own.length)}</td>
                {columns.map((one) => {
                  const { sum, posts: counted } = sumOf(own, one);
                  return (
                    <td key={one} class="figures">
                      {counted > 0 ? number(sum) : t.notTold}
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

/** The one that brought the most first. */
const sorted = (groups: Map<string, Measured[]>, figure: Figure): [id: string, posts: Measured[]][] =>
  [...groups].sort(([, a], [, b]) => sumOf(b, figure).sum - sumOf(a, figure).sum);
