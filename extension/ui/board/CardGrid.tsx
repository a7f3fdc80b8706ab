import { useEffect, useRef } from 'preact/hooks';
import { t } from '../words/board.ts';
import { BoardCard } from './BoardCard.tsx';
import type { Card } from './cards.ts';
import { strike } from './keys.ts';
import { bringToSight, useGrid } from './window.ts';

interface CardGridProps {
  cards: readonly Card[];
  picked: ReadonlySet<string>;
  focus: string | null;
  /** The Draft that a file is being dragged over. */
  under: string | null;
  /** Grows when the focus is wanted here. */
  wanted: number;
  now: number;
  onFocus: (draftId: string) => void;
  onPick: (picked: Set<string>, focus: string) => void;
  onOpen: (draftId: string) => void;
  onRemove: (focused: Card) => void;
}

/** The cards, as many as are in sight: arrows move, Space picks, Enter opens, Delete deletes. */
export function CardGrid(props: CardGridProps) {
  const { cards, picked, focus, under, wanted, now, onFocus, onPick, onOpen, onRemove } = props;
  const box = useRef<HTMLDivElement>(null);
  const grid = useGrid(box, cards.length);
  const at = Math.max(
    0,
    cards.findIndex(({ draft }) => draft.id === focus),
  );
  /** The one that is to have the focus as soon as it is drawn. */
  const aim = useRef<number | null>(null);
  /** Where picking a stretch begins. */
  const anchor = useRef<string | null>(null);

  const reach = (to: number) => {
    aim.current = to;
    if (box.current) bringToSight(box.current, to, grid);
  };
  // Back from a Draft: at the place it was opened from.
  useEffect(() => {
    if (focus !== null && cards[at]?.draft.id === focus) reach(at);
  }, []);
  useEffect(() => {
    if (wanted > 0) reach(at);
  }, [wanted]);
  useEffect(() => {
    if (aim.current === null) return;
    const card = box.current?.querySelector<HTMLElement>(`[data-at="${aim.current}"]`);
    if (!card) return;
    aim.current = null;
    card.focus({ preventScroll: true });
  });

  const focusOn = (to: number) => {
    const card = cards[to];
    if (!card) return;
    reach(to);
    onFocus(card.draft.id);
  };
  const toggle = (to: number, far: boolean) => {
    const id = cards[to]?.draft.id;
    if (!id) return;
    const next = new Set(picked);
    const from = far ? cards.findIndex(({ draft }) => draft.id === anchor.current) : -1;
    if (from >= 0)
      for (const { draft } of cards.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(draft.id);
    else {
      if (next.has(id)) next.delete(id);
      else next.add(id);
      anchor.current = id;
    }
    reach(to);
    onPick(next, id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const meant = strike(event, {
      at,
      count: cards.length,
      columns: grid.columns,
      focusOn,
      toggle,
      pickAll: () => onPick(new Set(cards.map(({ draft }) => draft.id)), cards[at]?.draft.id ?? ''),
      pickNone() {
        if (picked.size > 0) onPick(new Set(), cards[at]?.draft.id ?? '');
        return picked.size > 0;
      },
      open: (to) => cards[to] && onOpen(cards[to].draft.id),
      remove: () => cards[at] && onRemove(cards[at]),
    });
    if (meant) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const place = target.closest<HTMLElement>('[data-at]')?.dataset.at;
    const card = cards[Number(place)];
    if (place === undefined || !card) return;
    const isPick = target.closest('[data-pick]') !== null || event.shiftKey || event.ctrlKey || event.metaKey;
    if (isPick) return toggle(Number(place), event.shiftKey);
    onFocus(card.draft.id);
    onOpen(card.draft.id);
  };

  /** Whoever reads with a screen reader comes to a card without pressing a key of ours. */
  const onFocusIn = (event: FocusEvent) => {
    const place = (event.target as Element).closest<HTMLElement>('[data-at]')?.dataset.at;
    const card = place === undefined ? undefined : cards[Number(place)];
    if (card && card.draft.id !== focus) onFocus(card.draft.id);
  };

  const isDrawn = at >= grid.from && at < grid.to;
  return (
    <>
      <div
        ref={box}
        class="cards"
        role="listbox"
        tabIndex={-1}
        aria-multiselectable="true"
        aria-label={t.cards}
        aria-describedby="board-help"
        style={{
          gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))`,
          gridAutoRows: `${grid.height}px`,
          paddingBlock: `${grid.above}px ${grid.below}px`,
        }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocusIn={onFocusIn}
      >
        {cards.slice(grid.from, grid.to).map((card, place) => (
          <BoardCard
            key={card.draft.id}
            card={card}
            at={grid.from + place}
            of={cards.length}
            picked={picked.has(card.draft.id)}
            dropOn={card.draft.id === under}
            focusable={isDrawn ? grid.from + place === at : place === 0}
            now={now}
          />
        ))}
      </div>
      <p id="board-help" class="unseen">
        {t.help}
      </p>
    </>
  );
}
