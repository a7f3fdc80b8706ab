interface ToastProps {
  text: string;
  /** The word on the button that takes it back, and what it does. */
  undo?: { word: string; onUndo: () => void } | undefined;
}

/** Says what was just done and lets it be undone; whoever shows it takes it away after ten seconds. */
export function Toast({ text, undo }: ToastProps) {
  return (
    <div class="toast" role="status">
      <span class="grow">{text}</span>
      {undo && (
        <button type="button" onClick={undo.onUndo}>
          {undo.word}
        </button>
      )}
    </div>
  );
}
