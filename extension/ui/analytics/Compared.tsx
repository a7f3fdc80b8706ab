import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useEffect } from 'preact/hooks';
import type { MeasuredPost } from '../../../shared/analytics.ts';
import { FIGURES, type Figure, told } from '../../../shared/insights.ts';
import type { PostNumbers } from '../../messages.ts';
import type { Fetched } from '../connections/session.ts';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/analytics.ts';
import { number } from '../words/format.ts';
import { BOTTOM, Chart, LEFT, Legend, Rule } from './Chart.tsx';
import { compact } from './told.ts';

interface ComparedProps {
  posts: readonly MeasuredPost[];
  /** What each is called where several have one title. */
  nameOf: (post: MeasuredPost) => string;
  figure: Figure;
  numbers: Readonly<Record<string, Fetched<PostNumbers>>>;
  onSee: (publicationId: string) => void;
  onNone: () => void;
}

const HEIGHT = 200;
const HOUR = 3_600_000;

/** Some posts side by side: how each grew from its first hour on, and where they stand. */
export function Compared({ posts, nameOf, figure, numbers, onSee, onNone }: ComparedProps) {
  useEffect(() => {
    for (const { publicationId } of posts) if (!numbers[publicationId]) onSee(publicationId);
  }, [posts.map((post) => post.publicationId).join()]);
  const lines = posts.map((post, look) => {
    const found = numbers[post.publicationId];
    const grown = typeof found === 'object' ? found.items : post.numbers ? [post.numbers] : [];
    const points = grown
      .flatMap((one) => {
        const value = one[figure];
        return value === null ? [] : [{ hours: (one.at - post.publishedAt) / HOUR, value }];
      })
      .sort((a, b) => a.hours - b.hours);
    return {
      accountId: post.publicationId,
      name: nameOf(post),
      look,
      points: [{ hours: 0, value: 0 }, ...points],
    };
  });
  const hours = Math.max(1, ...lines.flatMap(({ points }) => points.map((point) => point.hours)));
  const top = Math.max(1, ...lines.flatMap(({ points }) => points.map((point) => point.value)));
  const shown = FIGURES.filter((one) => posts.some((post) => told(post, one) !== null));
  return (
    <div class="compared" data-testid="compared">
      <Chart
        title={`${t.compared}: ${t.figures[figure] ?? figure}`}
        told={posts.map((post) => `${nameOf(post)}: ${number(told(post, figure) ?? 0)}`).join('; ')}
        height={HEIGHT}
        legend={<Legend series={lines} of="curve" />}
        draw={(width) => {
          const x = scaleLinear([0, hours], [LEFT + 4, width - 8]);
          const y = scaleLinear([0, top], [HEIGHT - BOTTOM, 10]).nice(4);
          const path = line<{ hours: number; value: number }>(
            (point) => x(point.hours),
            (point) => y(point.value),
          );
          return (
            <>
              {y.ticks(4).map((value) => (
                <Rule key={value} y={y(value)} width={width} label={compact(value)} />
              ))}
              {lines.map((one) => (
                <path key={one.accountId} class={`curve look-${one.look}`} d={path(one.points) ?? ''} />
              ))}
              {x.ticks(Math.max(2, Math.floor(width / 120))).map((value) => (
                <text key={value} class="tick" x={x(value)} y={HEIGHT - 6}>
                  {`${number(value)} h`}
                </text>
              ))}
            </>
          );
        }}
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{t.counting}</th>
                {posts.map((post) => (
                  <th key={post.publicationId} scope="col">
                    {nameOf(post)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <tr key={one}>
                  <th scope="row">{t.figures[one]}</th>
                  {posts.map((post) => {
                    const value = told(post, one);
                    return (
                      <td key={post.publicationId} class="figures">
                        {value === null ? t.notTold : number(value)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
      <Button onPress={onNone}>{t.compareNone}</Button>
    </div>
  );
}
