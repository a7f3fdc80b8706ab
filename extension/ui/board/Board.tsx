import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { NO_EXPORT } from '../export/session.ts';
import { FilesNote } from '../files/FilesNote.tsx';
import { useFiles } from '../files/use-files.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { later } from '../parts/later.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import type { RoomProps } from '../studio/session.ts';
import { t } from '../words/board.ts';
import { t as files } from '../words/files.ts';
import { t as studio } from '../words/studio.ts';
import { BoardTools } from './BoardTools.tsx';
import { CardGrid } from './CardGrid.tsx';
import { type Card, cardOf } from './cards.ts';
import { ALL, chosen, type Filter, OPEN, sitesOf, tagsOf } from './choose.ts';
import { OutcomeNote } from './OutcomeNote.tsx';
import { PickedBar } from './PickedBar.tsx';
import { troubleWords } from './trouble.ts';

/** What the board looks like at the moment: kept while a Draft is open, so that one comes back to it as it was. */
export interface BoardView {
  filter: Filter;
  picked: ReadonlySet<string>;
  /** The Draft that has the focus, or had it last. */
  focus: string | null;
}
export const FRESH_VIEW: BoardView = { filter: OPEN, picked: new Set(), focus: null };

const ExportNote = later(() => import('../export/ExportNote.tsx'), 'ExportNote');

const MINUTE = 60_000;
const WRITING = 'input, textarea, select';

interface BoardProps extends RoomProps {
  view: BoardView;
  onView: (view: BoardView) => void;
  /** Stands before the Drafts, and in their place while there are none. */
  guide?: ComponentChildren;
}

/** The Draft whose card lies there. */
const draftUnder = (target: Element | null): string | null =>
  target?.closest<HTMLElement>('[data-draft]')?.dataset.draft ?? null;

/** Everything that was clipped, as a board of listings. */
export function Board({ state, actions, view, onView, guide }: BoardProps) {
  const { drafts, remembered, board, now, stale, online } = state;
  const { filter, picked } = view;
  const field = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState(0);
  const minute = Math.floor(now / MINUTE) * MINUTE;
  const { went, sending } = board;
  const cards = useMemo(
    () => (drafts ?? []).map((draft) => cardOf(draft, { remembered, went, sending, now: minute })),
    [drafts, remembered, went, sending, minute],
  );
  const shown = useMemo(() => chosen(cards, filter), [cards, filter]);
  const sites = useMemo(() => sitesOf(cards), [cards]);
  const tags = useMemo(() => tagsOf(cards), [cards]);
  const taken = useMemo(() => cards.filter(({ draft }) => picked.has(draft.id)), [cards, picked]);
  const set = (changes: Partial<BoardView>) => onView({ ...view, ...changes });

  const remove = (gone: readonly Card[]) => {
    if (gone.length === 0) return;
    const ids = new Set(gone.map(({ draft }) => draft.id));
    const at = shown.findIndex(({ draft }) => draft.id === view.focus);
    const next = shown.slice(Math.max(0, at)).find(({ draft }) => !ids.has(draft.id));
    const before = shown.findLast(({ draft }, place) => place < at && !ids.has(draft.id));
    set({ picked: new Set(), focus: (next ?? before)?.draft.id ?? null });
    actions.removeDrafts([...ids]);
    setWanted(wanted + 1);
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.target as Element).closest?.(WRITING)) return;
      if (event.key === '/') field.current?.focus();
      else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) actions.undoRemoval();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  const isOpen = (id: string) => cards.some(({ draft, stand }) => draft.id === id && stand === 'open');
  const over = useFiles({
    onDrop(given, target) {
      const id = draftUnder(target);
      if (id !== null && !isOpen(id)) actions.refuseFiles('on-its-way');
      else actions.addFiles(given, id);
    },
    onPaste: (given) => actions.addFiles(given, null),
  });
  const under = draftUnder(over);

  const isFiltered = shown.length < cards.length;
  return (
    <section class="board" aria-label={studio.drafts}>
      <header class="board-head">
        <h1>{studio.drafts}</h1>
        <p class="quiet figures" role="status">
          {drafts !== null && t.count(shown.length, cards.length)}
          {drafts !== null && !board.complete && ` · ${t.coming}`}
          {!online && ` · ${t.offline}`}
        </p>
        <span class="grow" />
        <Button icon="inbox" onPress={actions.openImport} testId="open-import">
          {files.importTable}
        </Button>
        <Button icon="plus" onPress={actions.newDraft} testId="new-draft">
          {files.newDraft}
        </Button>
      </header>
      {guide}
      {(!guide || cards.length > 0) && (
        <BoardTools
          field={field}
          filter={filter}
          sites={sites}
          tags={tags}
          onChange={(next) => set({ filter: next })}
          onDown={() => setWanted(wanted + 1)}
        />
      )}
      {stale && online && <ProblemLine weight="warn">{studio.failed}</ProblemLine>}
      {board.error && <ProblemLine>{troubleWords(board.error)}</ProblemLine>}
      <FilesNote files={state.files} actions={actions} />
      {state.exporting !== NO_EXPORT && <ExportNote state={state.exporting} actions={actions} />}
      <OutcomeNote board={board} actions={actions} onOpen={actions.open} />
      {drafts === null ? (
        <div class="board-wait" aria-busy="true">
          {Array.from({ length: 12 }, (_, at) => (
            <Skeleton key={at} height={264} />
          ))}
        </div>
      ) : shown.length > 0 ? (
        <CardGrid
          cards={shown}
          picked={picked}
          focus={view.focus}
          under={under}
          wanted={wanted}
          now={minute}
          onFocus={(focus) => set({ focus })}
          onPick={(next, focus) => set({ picked: next, focus })}
          onOpen={actions.open}
          onRemove={(focused) => remove(taken.length > 0 ? taken : [focused])}
        />
      ) : isFiltered ? (
        <EmptyState
          icon="list"
          title={t.noneFound}
          action={<Button onPress={() => set({ filter: ALL })}>{t.showAll}</Button>}
        >
          {board.complete ? undefined : t.coming}
        </EmptyState>
      ) : (
        !guide && (
          <EmptyState
            icon="photo"
            title={studio.noDrafts}
            action={<Button onPress={actions.newDraft}>{files.newDraft}</Button>}
          >
            {studio.noDraftsHelp}
          </EmptyState>
        )
      )}
      {over && (
        <div class={under ? 'drop-hint above-card' : 'drop-hint'} aria-hidden="true">
          <span>{files.dropNew}</span>
        </div>
      )}
      {taken.length > 0 && (
        <PickedBar
          cards={taken}
          tags={tags}
          board={board}
          isExporting={state.exporting.work !== null}
          actions={actions}
          onRemove={() => remove(taken)}
          onNone={() => set({ picked: new Set() })}
        />
      )}
    </section>
  );
}
