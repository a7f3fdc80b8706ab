import { useEffect } from 'preact/hooks';
import type { Publication } from '../../../shared/api.ts';
import type { PostMetrics } from '../../../shared/reports.ts';
import type { PostNumbers as Numbers } from '../../messages.ts';
import type { Fetched } from '../connections/session.ts';
import { FiguresTable } from '../parts/FiguresTable.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { toMinute } from '../words/amounts.ts';
import { moment, number } from '../words/format.ts';
import { t, ready as words } from '../words/numbers.ts';

export const ready = words;

interface PostNumbersProps {
  publication: Publication;
  numbers: Fetched<Numbers> | undefined;
  now: number;
  onSee: (publicationId: string) => void;
}

const FIGURES = ['views', 'reach', 'likes', 'comments', 'shares', 'saves', 'clicks', 'watchSeconds'] as const;

const told = (figure: (typeof FIGURES)[number], value: number): string =>
  figure === 'watchSeconds' ? t.hours(value / 3600) : number(value);

/** What a published post has come to, and how that grew. */
export function PostNumbers({ publication, numbers, now, onSee }: PostNumbersProps) {
  const { id, timeZone } = publication;
  useEffect(() => onSee(id), [id]);
  const at = (instant: number) => moment(toMinute(instant), now, timeZone);
  const found = typeof numbers === 'object' ? numbers : undefined;
  const newest = found?.items[0];
  return (
    <section class="post-numbers" data-testid="post-numbers">
      <h2 class="heading">{t.title}</h2>
      {numbers === 'asking' && <Skeleton height={44} />}
      {numbers === 'failed' && <p class="small wrong">{t.failed}</p>}
      {found?.goneAt && <p class="small wrong">{t.gone(at(found.goneAt))}</p>}
      {newest && <Newest numbers={newest} />}
      {found && !newest && <p class="small quiet">{found.nextAt ? t.notYet : t.none}</p>}
      {found && (
        <p class="small quiet">
          {[newest && t.asOf(at(newest.at)), found.nextAt && t.next(at(found.nextAt))]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {found && found.items.length > 1 && <Growth items={found.items} at={at} />}
    </section>
  );
}

function Newest({ numbers }: { numbers: PostMetrics }) {
  return (
    <dl class="figures-row">
      {FIGURES.map((figure) => {
        const value = numbers[figure];
        return value === null ? null : (
          <div key={figure}>
            <dt class="quiet">{t.figures[figure]}</dt>
            <dd class="figures">{told(figure, value)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function Growth({ items, at }: { items: readonly PostMetrics[]; at: (instant: number) => string }) {
  const shown = FIGURES.filter((figure) => items.some((one) => one[figure] !== null));
  return (
    <details class="numbers small">
      <summary>{t.growth}</summary>
      <FiguresTable
        label={t.growth}
        first={t.when}
        figures={shown}
        names={t.figures}
        rows={items.map((one) => ({
          key: one.at,
          first: at(one.at),
          told: Object.fromEntries(
            shown.flatMap((figure) => (one[figure] === null ? [] : [[figure, told(figure, one[figure])]])),
          ),
        }))}
      />
    </details>
  );
}
