import { useEffect } from 'preact/hooks';
import type { Account } from '../../../shared/api.ts';
import { useFiles } from '../files/use-files.ts';
import { Button } from '../parts/Button.tsx';
import { useEscape } from '../parts/escape.ts';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/import.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import { Columns } from './Columns.tsx';
import { ImportEnd, ImportWorking } from './ImportEnd.tsx';
import { Rows } from './Rows.tsx';
import { StartBar } from './StartBar.tsx';
import type { ImportActions, ImportState } from './session.ts';
import { TableBar } from './TableBar.tsx';

export { ready } from '../words/import.ts';

interface ImportProps {
  accounts: readonly Account[];
  state: ImportState;
  actions: ImportActions;
  /** Ms. */
  now: number;
}

/** A table of drafts, from the choice of its files to what became of its rows. */
export function Import({ accounts, state, actions, now }: ImportProps) {
  const { table, plan, choices, trouble, work, outcome, error } = state;
  const over = useFiles({ onDrop: actions.giveFiles, onPaste: actions.giveFiles });
  // Files that were chosen are not lost by one key.
  useEscape(work || (table && !outcome) ? undefined : actions.closeImport);
  // What is read first is at the top again.
  useEffect(() => document.querySelector('.import')?.scrollTo(0, 0), [outcome]);
  return (
    <section class="board import" aria-label={t.import}>
      <header class="board-head">
        <Button look="ghost" icon="left" label={t.back} off={work !== null} onPress={actions.closeImport} />
        <h1 class="grow">{t.import}</h1>
      </header>
      {trouble && (
        <ProblemLine>
          <b>{trouble.name}</b> {t.troubles[trouble.code]}
        </ProblemLine>
      )}
      {error && <ProblemLine>{errorWords(error)}</ProblemLine>}
      {work ? (
        <ImportWorking work={work} actions={actions} />
      ) : outcome ? (
        <ImportEnd outcome={outcome} actions={actions} />
      ) : table && plan && choices ? (
        <>
          <TableBar state={state} table={table} plan={plan} actions={actions} />
          <Columns table={table} choices={choices} plan={plan} actions={actions} />
          <Rows
            accounts={accounts}
            key={table.name}
            plan={plan}
            left={state.left}
            choices={choices}
            table={table}
            now={now}
            actions={actions}
          />
          <StartBar state={state} plan={plan} actions={actions} />
        </>
      ) : (
        <ChooseFiles reading={state.reading} files={state.files} actions={actions} />
      )}
      {over && (
        <div class="drop-hint" aria-hidden="true">
          <span>{t.dropHint}</span>
        </div>
      )}
    </section>
  );
}
