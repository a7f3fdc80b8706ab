import type { Connection } from '../../../shared/reports.ts';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { date, toMinute } from '../words/amounts.ts';
import { t } from '../words/connections.ts';
import { whyWords } from '../words/endings.ts';
import { moment } from '../words/format.ts';

interface ConnectionStateProps {
  connection: Connection;
  now: number;
  zone: string;
}

/** From so many days before its end a connection is warned of, ms. */
const SOON = 7 * 86_400_000;

/** Whether it lives, until when, or why it ended and what waits for it. */
export function ConnectionState({ connection, now, zone }: ConnectionStateProps) {
  const { status, deadReason, endsAt, accounts } = connection;
  if (status === 'dead') {
    const waiting = accounts.reduce((sum, account) => sum + account.waiting, 0);
    return (
      <>
        <p class="small wrong">{deadReason ? t.deadWhy(whyWords(deadReason)) : t.dead}</p>
        {waiting > 0 && (
          <p class="small">
            <a href="/studio.html#waiting">{t.waitFor(waiting)}</a>
          </p>
        )}
      </>
    );
  }
  if (status === 'closing') return <p class="small quiet">{t.closing}</p>;
  if (endsAt === null) return <p class="small quiet">{t.lasting}</p>;
  if (endsAt - now >= SOON) return <p class="small quiet">{t.goodUntil(date(endsAt))}</p>;
  return <ProblemLine weight="warn">{t.endsSoon(moment(toMinute(endsAt), now, zone))}</ProblemLine>;
}
