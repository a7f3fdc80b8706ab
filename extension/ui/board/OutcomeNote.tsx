import { Button } from '../parts/Button.tsx';
import { Progress } from '../parts/Progress.tsx';
import { t } from '../words/board.ts';
import type { BoardActions, BoardState } from './session.ts';
import { troubleWords } from './trouble.ts';

interface OutcomeNoteProps {
  board: BoardState;
  actions: BoardActions;
  onOpen: (draftId: string) => void;
}

/** What is being done with many Drafts, and then what was, with a way to each that could not be. */
export function OutcomeNote({ board: { work, outcome }, actions, onOpen }: OutcomeNoteProps) {
  if (work)
    return (
      <div class="board-note">
        <span class="grow figures" role="status">
          {t.working(work.done, work.of)}
        </span>
        <Progress label={t.working(work.done, work.of)} done={work.done} total={work.of} />
        <Button onPress={actions.stopWork}>{t.stop}</Button>
      </div>
    );
  if (!outcome) return null;
  return (
    <div class="board-note" role="status" data-testid="board-outcome">
      <div class="grow">
        <p>{t.scheduled(outcome.scheduled, outcome.refused.length)}</p>
        {outcome.refused.length > 0 && (
          <ul>
            {outcome.refused.map(({ draftId, title, error }) => (
              <li key={draftId}>
                <button type="button" class="link" onClick={() => onOpen(draftId)}>
                  {title}
                </button>
                {': '}
                {troubleWords(error)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <Button look="ghost" icon="close" label={t.close} onPress={actions.seenOutcome} />
    </div>
  );
}
