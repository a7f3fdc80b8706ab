import type { AccountMetrics } from '../../../shared/reports.ts';
import { FiguresTable } from '../parts/FiguresTable.tsx';
import { date, signed, toMinute } from '../words/amounts.ts';
import { t } from '../words/connections.ts';
import { moment, number } from '../words/format.ts';
import type { Fetched } from './session.ts';

interface AccountNumbersProps {
  name: string;
  /** The newest first; undefined before somebody wanted to see them. */
  numbers: Fetched<AccountMetrics[]> | undefined;
  now: number;
  zone: string;
  onOpen: () => void;
}

const FIGURES = ['followers', 'posts', 'views', 'reach', 'likes'] as const;
const DAY = 86_400_000;
/** So many days are in the table. */
const SHOWN = 14;

/** What an account has come to, how it changed, and day by day. */
export function AccountNumbers({ name, numbers, now, zone, onOpen }: AccountNumbersProps) {
  return (
    <details
      class="numbers small"
      onToggle={(event) => {
        if (event.currentTarget.open && numbers === undefined) onOpen();
      }}
    >
      <summary>
        {t.numbers}
        <span class="unseen">: {name}</span>
      </summary>
      {numbers === 'failed' && <p class="wrong">{t.numbersFailed}</p>}
      {Array.isArray(numbers) && numbers.length === 0 && <p class="quiet">{t.noNumbers}</p>}
      {Array.isArray(numbers) && numbers.length > 0 && (
        <Told name={name} numbers={numbers} now={now} zone={zone} />
      )}
    </details>
  );
}

function Told({
  name,
  numbers,
  now,
  zone,
}: {
  name: string;
  numbers: AccountMetrics[];
  now: number;
  zone: string;
}) {
  const newest = numbers[0] as AccountMetrics;
  const oldest = numbers.at(-1) as AccountMetrics;
  const days = Math.round((newest.at - oldest.at) / DAY);
  const shown = FIGURES.filter((figure) => newest[figure] !== null);
  const grown =
    days > 0 && newest.followers !== null && oldest.followers !== null
      ? t.change(signed(newest.followers - oldest.followers), days)
      : null;
  return (
    <>
      <dl class="figures-row">
        {shown.map((figure) => (
          <div key={figure}>
            <dt class="quiet">{t.figures[figure]}</dt>
            <dd class="figures">
              {number(newest[figure] ?? 0)}
              {figure === 'followers' && grown && <span class="quiet"> {grown}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t.asOf(moment(toMinute(newest.at), now, zone))}</p>
      {numbers.length > 1 && (
        <FiguresTable
          label={`${t.numbers}: ${name}`}
          first={t.day}
          figures={shown}
          names={t.figures}
          rows={numbers.slice(0, SHOWN).map((row) => ({
            key: row.at,
            first: date(row.at),
            told: Object.fromEntries(
              shown.flatMap((figure) => (row[figure] === null ? [] : [[figure, number(row[figure])]])),
            ),
          }))}
        />
      )}
    </>
  );
}
