import type { Alike } from '../../../shared/posts.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { ready as duplicates, t } from '../words/duplicates.ts';
import { moment } from '../words/format.ts';

export const ready = duplicates;

interface DuplicatesProps {
  /** What it looks like, as the Worker found it. */
  items: readonly Alike[];
  now: number;
  onYes: () => void;
  onEdit?: (() => void) | undefined;
  /** Of a move: it stays where it is. */
  onLeave?: (() => void) | undefined;
}

/** Asked before nearly the same goes to an account again: which post it looks like, when that goes out, and what to do. */
export function Duplicates({ items, now, onYes, onEdit, onLeave }: DuplicatesProps) {
  return (
    <div class="sending" data-testid="duplicates" role="alertdialog" aria-label={t.question}>
      <ProblemLine weight="warn">{t.question}</ProblemLine>
      <ul class="small">
        {items.slice(0, 3).map((one) => (
          <li key={one.publicationId}>
            {t.like(one.title, moment(one.publishAt, now, one.timeZone), one.alike, one.publishAt < now)}
          </li>
        ))}
        {items.length > 3 && <li class="quiet">{t.more(items.length - 3)}</li>}
      </ul>
      <div class="row ends">
        <Button onPress={onYes} testId="duplicate-yes">
          {t.yes}
        </Button>
        {onEdit && (
          <Button look="primary" onPress={onEdit} testId="duplicate-edit">
            {t.edit}
          </Button>
        )}
        {onLeave && (
          <Button look="primary" onPress={onLeave} testId="duplicate-leave">
            {t.leave}
          </Button>
        )}
      </div>
    </div>
  );
}
