import type { Platform } from '../../../shared/platforms/rules.ts';
import { BACKUP_DAYS, LOG_DAYS } from '../../../shared/privacy/entry.ts';
import type { Deletion } from '../../../shared/your-data.ts';
import type { Remembered } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { bytes, date, dayAndTime } from '../words/amounts.ts';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/your-data.ts';
import type { DataActions, DataState } from './session.ts';

interface ReceiptCardProps {
  receipt: NonNullable<DataState['receipt']>;
  refused: DataState['refused'];
  names: Remembered['names'];
  actions: DataActions;
}

const DAY = 86_400_000;

function wentLines(
  { what, rows, files, bytes: size, consents }: Deletion,
  names: Remembered['names'],
): string[] {
  if (what === 'account') return [t.person];
  const known = Object.entries(t.counts).flatMap(([table, words]) =>
    (rows[table] ?? 0) > 0 ? [words(rows[table] ?? 0)] : [],
  );
  const others = Object.entries(rows).reduce((sum, [table, count]) => sum + (t.counts[table] ? 0 : count), 0);
  const all = [
    ...known,
    ...(files > 0 ? [t.files(files, bytes(size))] : []),
    ...(others > 0 ? [t.otherRows(others)] : []),
    ...consents.map(({ platform, end }) => {
      const name = names[platform as Platform] ?? platform;
      return t.consent[end]?.(name) ?? name;
    }),
  ];
  return all.length > 0 ? all : [t.empty];
}

/** What a deletion took away and what is kept, with the code under which it can be seen again. */
export function ReceiptCard({ receipt, refused, names, actions }: ReceiptCardProps) {
  const { what, code, url, items } = receipt;
  return (
    <section class="card receipt" data-testid="receipt">
      <h2>{t.receipt}</h2>
      <p role="status">{what === 'account' ? t.accountGone : t.workspaceGone}</p>
      {items === 'asking' && <Skeleton height={120} />}
      {items === 'failed' && (
        <ProblemLine
          weight="warn"
          action={
            <button type="button" class="link" onClick={actions.lookAtReceipt}>
              {t.lookAgain}
            </button>
          }
        >
          {t.receiptFailed}
        </ProblemLine>
      )}
      {Array.isArray(items) && <Told items={items} names={names} onAgain={actions.lookAtReceipt} />}
      <p>
        {t.code} <code data-testid="receipt-code">{code}</code>
      </p>
      <p class="small quiet">{t.keepIt}</p>
      {refused?.doing === 'receipt' && <ProblemLine>{errorWords(refused.error)}</ProblemLine>}
      <div class="row">
        <Button onPress={actions.saveReceipt} testId="save-receipt">
          {t.saveReceipt}
        </Button>
        <a class="button plain" href={url} target="_blank" rel="noreferrer">
          <Icon name="open" />
          {t.openReceipt}
        </a>
      </div>
    </section>
  );
}

function Told({
  items,
  names,
  onAgain,
}: {
  items: readonly Deletion[];
  names: Remembered['names'];
  onAgain: () => void;
}) {
  const isDone = items.every(({ doneAt }) => doneAt !== null);
  const since = Math.max(...items.map(({ askedAt, doneAt }) => doneAt ?? askedAt));
  const logs = items.flatMap(({ audit }) => (audit ? [audit] : []));
  return (
    <>
      <p>
        {isDone ? t.wiped(dayAndTime(since)) : t.wiping}{' '}
        {!isDone && (
          <button type="button" class="link" onClick={onAgain}>
            {t.lookAgain}
          </button>
        )}
      </p>
      <h3>{t.went}</h3>
      <ul>
        {items
          .flatMap((one) => wentLines(one, names))
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <h3>{t.isKept}</h3>
      <ul>
        <li>{t.backupsUntil(date(since + BACKUP_DAYS * DAY))}</li>
        <li>{t.logsUntil(date(since + LOG_DAYS * DAY))}</li>
        <li>{t.receiptUntil(date(Math.max(...items.map(({ keptUntil }) => keptUntil))))}</li>
        {logs.map(({ seq, hash }) => (
          <li key={hash}>
            {t.lastEntry(seq)} <code>{hash}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
