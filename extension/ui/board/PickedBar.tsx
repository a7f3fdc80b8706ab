import { useState } from 'preact/hooks';
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
  actions: BoardActions;
  onRemove: () => void;
  onNone: () => void;
}

/** What can be done with all that is picked. */
export function PickedBar({ cards, tags, board, actions, onRemove, onNone }: PickedBarProps) {
  const [tagging, setTagging] = useState(false);
  const ready = cards.filter(isReady);
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
        <Button icon="trash" look="danger" onPress={onRemove} testId="board-delete">
          {t.remove}
        </Button>
        <Button icon="close" look="ghost" label={t.pickNone} onPress={onNone} />
      </div>
    </section>
  );
}
