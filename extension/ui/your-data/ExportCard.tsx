import type { Workspace } from '../../../shared/api.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Progress } from '../parts/Progress.tsx';
import { bytes } from '../words/amounts.ts';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/your-data.ts';
import type { DataActions, DataState } from './session.ts';

interface ExportCardProps {
  state: DataState;
  actions: DataActions;
  /** Null where the person does not own it. */
  workspace: Workspace | null;
}

/** What an import is begun with. */
const IMPORT = 'npm run import -- https://WORKER clipcast-workspace.zip';

/** Everything as one file: what it holds, how much of it has come, and how to take it in elsewhere. */
export function ExportCard({ state, actions, workspace }: ExportCardProps) {
  const { exporting, exported, refused } = state;
  const running = exporting && exporting.what !== 'audit' ? exporting : null;
  const ended = exported && exported.what !== 'audit' ? exported : null;
  return (
    <section class="card">
      <h2>{t.export}</h2>
      <p class="quiet">{t.exportHelp}</p>
      <div class="row">
        {workspace && (
          <Button
            icon="upload"
            off={exporting !== null}
            onPress={() => exporting ?? actions.takeAlong('workspace')}
            testId="export-workspace"
          >
            {t.exportWorkspace(workspace.name)}
          </Button>
        )}
        <Button
          off={exporting !== null}
          onPress={() => exporting ?? actions.takeAlong('account')}
          testId="export-account"
        >
          {t.exportAccount}
        </Button>
      </div>
      <p class="small quiet">{t.exportAccountHelp}</p>
      {running && (
        <div class="row">
          <div class="grow">
            <Progress label={t.export} />
            <p class="small figures" data-testid="export-bytes">
              {running.bytes === 0 ? t.beginning : t.coming(bytes(running.bytes))}
            </p>
          </div>
          <Button onPress={actions.stopTaking} testId="stop-export">
            {t.stop}
          </Button>
        </div>
      )}
      <p class={ended ? 'small' : 'unseen'} role="status" data-testid="export-end">
        {ended && (ended.bytes === null ? t.stopped : t.done(bytes(ended.bytes)))}
      </p>
      {refused?.doing === 'export' && <ProblemLine>{errorWords(refused.error)}</ProblemLine>}
      {workspace && !running && (
        <button type="button" class="link small" onClick={() => actions.takeByBrowser('workspace')}>
          {t.byBrowser}
        </button>
      )}
      <p class="small quiet">
        {t.importHelp} <code>{IMPORT}</code>
      </p>
    </section>
  );
}
