import { Button } from '../parts/Button.tsx';
import { Progress } from '../parts/Progress.tsx';
import { t as files } from '../words/files.ts';
import { t } from '../words/import.ts';
import type { ImportActions, ImportOutcome, ImportWork } from './session.ts';

/** How far the import is. */
export function ImportWorking({
  work,
  actions,
}: {
  work: ImportWork;
  actions: Pick<ImportActions, 'stopImport'>;
}) {
  const { done, of, name, bytes, size } = work;
  return (
    <div class="card import-end" data-testid="import-working">
      <p class="heading figures" role="status">
        {t.working(Math.min(of, done + 1), of)}
      </p>
      <Progress label={t.working(Math.min(of, done + 1), of)} done={done} total={of} />
      <div class="row">
        <span class="small quiet grow one-line figures">{t.file(name, bytes, size)}</span>
        <Button onPress={actions.stopImport} testId="import-stop">
          {t.stop}
        </Button>
      </div>
    </div>
  );
}

interface ImportEndProps {
  outcome: ImportOutcome;
  actions: Pick<ImportActions, 'undoImport' | 'closeImport' | 'openImport'>;
}

/** What became of the rows, with the way back. */
export function ImportEnd({ outcome, actions }: ImportEndProps) {
  const { draftIds, failed, stopped, undone } = outcome;
  return (
    <div class="card import-end" role="status" data-testid="import-end">
      <h2 class="heading">{undone ? t.undone : t.done(draftIds.length, stopped)}</h2>
      {failed.length > 0 && (
        <div>
          <p>{t.failed(failed.length)}</p>
          <ul class="row-problems">
            {failed.map(({ row, title, file, trouble }) => (
              <li key={row}>
                {t.row(row)}, {title || t.noTitle}: <b>{file}</b> {files.troubles[trouble]}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="row">
        <Button look="primary" onPress={actions.closeImport} testId="import-close">
          {t.toDrafts}
        </Button>
        {draftIds.length > 0 && !undone && (
          <Button icon="refresh" onPress={actions.undoImport} testId="import-undo">
            {t.undo}
          </Button>
        )}
        <Button look="ghost" onPress={actions.openImport}>
          {t.next}
        </Button>
      </div>
    </div>
  );
}
