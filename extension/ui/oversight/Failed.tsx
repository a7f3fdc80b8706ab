import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { t } from '../words/oversight.ts';

/** The Worker could not be asked; what is shown may be old. */
export function Failed({ onAgain }: { onAgain: () => void }) {
  return (
    <div class="row">
      <span class="grow">
        <ProblemLine weight="warn">{t.notBrought}</ProblemLine>
      </span>
      <Button icon="refresh" onPress={onAgain}>
        {t.again}
      </Button>
    </div>
  );
}
