import { useEffect, useRef, useState } from 'preact/hooks';
import { filesOf, hasFiles } from './dropped.ts';

/** What is told of files that come by hand: dropped anywhere in the window, or pasted. */
interface Hands {
  /** `target`: what lay under the pointer. */
  onDrop(files: File[], target: Element | null): void;
  onPaste(files: File[]): void;
}

const WRITING =
  'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, select, [contenteditable]';

/**
 * Listens for files as long as the part that calls it is shown. Answers what a file is being dragged over, null while
 * none is. Without it the browser would open the file in place of this page.
 */
export function useFiles(hands: Hands): Element | null {
  const [over, setOver] = useState<Element | null>(null);
  const heard = useRef(hands);
  heard.current = hands;
  useEffect(() => {
    const stop = new AbortController();
    const on = <Name extends keyof DocumentEventMap>(
      name: Name,
      hear: (event: DocumentEventMap[Name]) => void,
    ) => document.addEventListener(name, hear, { signal: stop.signal });
    on('dragover', (event) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(event.target as Element | null);
    });
    on('dragleave', (event) => {
      // Between two parts of the page it is left and entered at once.
      if (event.relatedTarget === null) setOver(null);
    });
    on('drop', (event) => {
      setOver(null);
      if (!event.dataTransfer || !hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      const target = event.target as Element | null;
      void filesOf(event.dataTransfer).then(
        (files) => files.length > 0 && heard.current.onDrop(files, target),
      );
    });
    on('paste', (event) => {
      const { clipboardData, target } = event;
      if (!clipboardData || !hasFiles(clipboardData)) return;
      // Who copies words in a text program has a picture of them on the clipboard, too: in a field the words are meant.
      const isWriting = (target as Element | null)?.closest?.(WRITING);
      if (isWriting && [...clipboardData.types].some((type) => type.startsWith('text/'))) return;
      event.preventDefault();
      void filesOf(clipboardData).then((files) => files.length > 0 && heard.current.onPaste(files));
    });
    return () => stop.abort();
  }, []);
  return over;
}
