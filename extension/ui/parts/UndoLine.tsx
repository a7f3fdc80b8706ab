interface UndoLineProps {
  /** What was just deleted; empty: nothing was. */
  text: string;
  word: string;
  onUndo: () => void;
}

/** Says in its place what was deleted, and takes that back. */
export function UndoLine({ text, word, onUndo }: UndoLineProps) {
  return (
    <p class="row small" role="status">
      {text && (
        <>
          <span>{text}</span>
          <button type="button" class="link" data-testid="undo" onClick={onUndo}>
            {word}
          </button>
        </>
      )}
    </p>
  );
}
