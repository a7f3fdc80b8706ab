import { useState } from 'preact/hooks';
import type { ExportActions } from '../export/session.ts';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/board.ts';
import type { Card } from './cards.ts';
import { isReady } from './choose.ts';
import type { BoardActions, BoardState } from './session.ts';
import { Tagging } from './Tagging.tsx';

interface PickedBarProps {
  /** Those that are picked, as the board has them. */
  cards: readonly Card[];
  tags: readonly string[];
  board: BoardState;
  isExporting: boolean;
  actions: BoardActions & Pick<ExportActions, 'exportDrafts'>;
  onRemove: () => void;
  onNone: () => void;
}

/** What can be done with all that is picked. */
export function PickedBar({ cards, tags, board, isExporting, actions, onRemove, onNone }: PickedBarProps) {
  const [tagging, setTagging] = useState(false);
  const ready = cards.filter(isReady);
  const timed = ready.filter(({ draft }) => draft.when !== null && draft.when.wall !== 'now');
  const ids = cards.map(({ draft }) => draft.id);
  return (
    <section class="picked-bar" aria-label={t.withPicked}>
      {tagging && (
        <Tagging
          cards={cards}
          tags={tags}
          onTag={(add, remove) => actions.tagDrafts(ids, add, remove)}
          onClose={() => setTagging(false)}
        />
      )}
      <div class="row picked-acts">
        <b class="grow figures" role="status">
          {t.picked(cards.length)}
        </b>
        <Button icon="list" onPress={() => setTagging(!tagging)} testId="board-tag">
          {t.tag}
        </Button>
        <Button
          icon="send"
          busy={board.work !== null}
          off={ready.length === 0}
          label={ready.length === 0 ? t.noneReady : t.scheduleHelp}
          onPress={() => ready.length > 0 && actions.scheduleDrafts(ready.map(({ draft }) => draft.id))}
          testId="board-schedule"
        >
          {t.schedule(ready.length)}
        </Button>
        {timed.length > 0 && (
          <Button
            icon="clock"
            busy={board.work !== null}
            label={t.atTheirTimesHelp}
            onPress={() =>
              actions.scheduleDrafts(
                timed.map(({ draft }) => draft.id),
                true,
              )
            }
            testId="board-schedule-timed"
          >
            {t.atTheirTimes(timed.length)}
          </Button>
        )}
        <Button
          icon="upload"
          busy={isExporting}
          onPress={() => actions.exportDrafts(ids)}
          testId="board-export"
        >
          {t.exportAs}
        </Button>
        <Button icon="trash" look="danger" onPress={onRemove} testId="board-delete">
          {t.remove}
        </Button>
        <Button icon="close" look="ghost" label={t.pickNone} onPress={onNone} />
      </div>
    </section>
  );
}
