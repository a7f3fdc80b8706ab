import type { ImportPlan } from '../../files/plan-import.ts';
import { FilePick } from '../files/FilePick.tsx';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { t } from '../words/import.ts';
import { IMPORT_FILES } from './ChooseFiles.tsx';
import type { ImportActions, ImportedTable, ImportState } from './session.ts';

const NAMED = 3;

interface TableBarProps {
  state: ImportState;
  table: ImportedTable;
  plan: ImportPlan;
  actions: Pick<ImportActions, 'giveFiles' | 'dropTable'>;
}

/** Which table it is, and what lies beside it. */
export function TableBar({ state, table, plan, actions }: TableBarProps) {
  const { count, bytes } = state.files;
  const unused = plan.unused.map(({ path }) => path);
  return (
    <div class="import-table">
      <div class="row">
        <p class="grow">
          <b class="address">{table.name}</b>
          <span class="quiet figures">
            {' '}
            {t.rows(plan.rows.length)} · {t.beside(count, bytes)}
          </span>
        </p>
        <FilePick
          icon="plus"
          busy={state.reading}
          accept={IMPORT_FILES}
          onFiles={actions.giveFiles}
          testId="import-more"
        >
          {t.addFiles}
        </FilePick>
        <Button look="ghost" onPress={actions.dropTable}>
          {t.other}
        </Button>
      </div>
      {table.openQuote !== null && <ProblemLine weight="warn">{t.openQuote(table.openQuote)}</ProblemLine>}
      {unused.length > 0 && <p class="small quiet">{t.unused(unused.slice(0, NAMED), unused.length)}</p>}
    </div>
  );
}
