import type { Series } from '../../../shared/plans.ts';
import { Button } from '../parts/Button.tsx';
import { Sure } from '../parts/Sure.tsx';
import { moment } from '../words/format.ts';
import { t } from '../words/plans.ts';
import { ruleInWords } from './rule.ts';

interface SeriesListProps {
  series: readonly Series[];
  now: number;
  busy: boolean;
  onEnd: (id: string, cancel: boolean) => void;
}

/** Posts that come again, each with its next times and a way to end it. */
export function SeriesList({ series, now, busy, onEnd }: SeriesListProps) {
  if (series.length === 0) return <p class="quiet">{t.noSeries}</p>;
  return (
    <ul class="rows">
      {series.map(({ id, title, rule, timeZone, made, endedAt, next }) => (
        <li key={id} class="item" data-testid="series">
          <div class="grow">
            <b class="one-line">{title}</b>
            <p class="small quiet">
              {ruleInWords(rule)} · {t.madeSoFar(made)}
            </p>
            {endedAt === null && next[0] && (
              <p class="small">{t.next(next.slice(0, 3).map((one) => moment(one.at, now, timeZone)))}</p>
            )}
          </div>
          {endedAt === null ? (
            <>
              <Button off={busy} onPress={() => onEnd(id, false)}>
                {t.end}
              </Button>
              <Sure
                label={t.endAndCancel}
                warning={t.sureEnd}
                yes={t.endNow}
                no={t.keepSeries}
                onYes={() => onEnd(id, true)}
              />
            </>
          ) : (
            <span class="quiet">{t.ended}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
