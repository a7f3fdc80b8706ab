import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { t } from '../words/audit.ts';
import type { DataActions, DataState } from './session.ts';

interface ChainCheckProps {
  check: DataState['check'];
  /** Something is being downloaded already. */
  exporting: boolean;
  actions: DataActions;
}

/** Takes the log along, and looks whether each entry follows from the one before. */
export function ChainCheck({ check, exporting, actions }: ChainCheckProps) {
  return (
    <>
      <div class="row">
        <Button busy={check?.running ?? false} onPress={actions.checkChain} testId="check-chain">
          {t.check}
        </Button>
        <Button off={exporting} onPress={() => exporting || actions.takeAlong('audit')} testId="export-audit">
          {t.export}
        </Button>
      </div>
      <div role="status" data-testid="chain">
        {check?.running && <p class="small quiet">{t.checking(check.checked)}</p>}
        {check && !check.running && check.brokenAt !== null && (
          <ProblemLine>{t.broken(check.brokenAt)}</ProblemLine>
        )}
        {check && !check.running && check.brokenAt === null && (
          <>
            <ProblemLine weight="note">{t.whole(check.checked)}</ProblemLine>
            {check.head && (
              <p class="small quiet">
                {t.head} {t.number(check.head.seq)} <code>{check.head.hash}</code>
              </p>
            )}
          </>
        )}
      </div>
    </>
  );
}
