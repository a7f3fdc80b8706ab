import { useState } from 'preact/hooks';
import type { Account } from '../../../shared/api.ts';
import type { Choices, ImportPlan } from '../../files/plan-import.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { t } from '../words/import.ts';
import { PlannedRow } from './PlannedRow.tsx';
import type { ImportActions, ImportedTable } from './session.ts';

interface RowsProps {
  /** That rows can go to. */
  accounts: readonly Account[];
  plan: ImportPlan;
  left: ReadonlySet<number>;
  choices: Choices;
  table: ImportedTable;
  now: number;
  actions: Pick<ImportActions, 'leaveRow' | 'coverOf'>;
}

/** So many rows are drawn at first, and with every wish for more. */
const PIECE = 50;

/** What each row becomes, and what is wrong with it. */
export function Rows({ accounts, plan, left, choices, table, now, actions }: RowsProps) {
  const [only, setOnly] = useState<'all' | 'wrong'>('all');
  const [most, setMost] = useState(PIECE);
  const wrong = plan.rows.filter(({ problems }) => problems.length > 0);
  const wanted = only === 'wrong' ? wrong : plan.rows;
  const shown = wanted.slice(0, most);
  const choose = (which: 'all' | 'wrong') => {
    setOnly(which);
    setMost(PIECE);
  };
  return (
    <section class="import-rows" aria-labelledby="import-rows">
      <div class="row">
        <h2 id="import-rows" class="heading grow">
          {t.preview}
        </h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser. */}
        <div class="showing always" role="group" aria-label={t.show}>
          <button type="button" aria-pressed={only === 'all'} onClick={() => choose('all')}>
            {t.all(plan.rows.length)}
          </button>
          <button
            type="button"
            aria-pressed={only === 'wrong'}
            data-testid="rows-wrong"
            onClick={() => choose('wrong')}
          >
            {t.wrong(wrong.length)}
          </button>
        </div>
      </div>
      {shown.length === 0 ? (
        <EmptyState icon="check" title={t.noneWrong} />
      ) : (
        <ul>
          {shown.map((row) => (
            <PlannedRow
              accounts={accounts}
              key={row.row}
              plan={row}
              left={left.has(row.row)}
              choices={choices}
              table={table}
              now={now}
              actions={actions}
            />
          ))}
        </ul>
      )}
      {wanted.length > shown.length && (
        <Button onPress={() => setMost(most + PIECE)}>
          {t.more(Math.min(PIECE, wanted.length - shown.length))}
        </Button>
      )}
    </section>
  );
}
