import { Button } from '../parts/Button.tsx';
import { Progress } from '../parts/Progress.tsx';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/export.ts';
import type { ExportActions, ExportState } from './session.ts';

export { ready } from '../words/export.ts';

interface ExportNoteProps {
  state: ExportState;
  actions: Pick<ExportActions, 'stopExport' | 'seenExport'>;
}

/** How far the packing of drafts is, and then where they went. */
export function ExportNote({ state: { work, done, isStopped, error }, actions }: ExportNoteProps) {
  if (work) {
    const { draft, of, bytes } = work;
    return (
      <div class="board-note" data-testid="exporting">
        <span class="grow figures" role="status">
          {t.packing(draft, of, bytes)}
        </span>
        <Progress label={t.packing(draft, of, bytes)} done={Math.max(0, draft - 1)} total={of} />
        <Button onPress={actions.stopExport} testId="export-stop">
          {t.stop}
        </Button>
      </div>
    );
  }
  if (!done && !isStopped && !error) return null;
  return (
    <div class="board-note" role="status" data-testid="exported">
      <p class="grow">
        {error ? errorWords(error) : done ? t.done(done.drafts, done.name, done.bytes) : t.stopped}
      </p>
      <Button look="ghost" icon="close" label={t.close} onPress={actions.seenExport} />
    </div>
  );
}
