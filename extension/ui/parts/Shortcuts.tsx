import { useEffect, useRef } from 'preact/hooks';
import { t } from '../words/keys.ts';
import { Button } from './Button.tsx';
import { type BrowserKey, KeyList } from './KeyList.tsx';

export { ready } from '../words/keys.ts';

export interface ShortcutsProps {
  /** The browser's own commands of ours, once they are known. */
  browser?: readonly BrowserKey[];
  /** Those of the studio's rooms too. */
  rooms?: boolean;
  onOpen?: () => void;
  onClose: () => void;
}

/** The shortcuts, over whatever is being done; Escape goes back to it. */
export function Shortcuts({ browser = [], rooms = false, onOpen, onClose }: ShortcutsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    onOpen?.();
    dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="shortcuts"
      aria-label={t.title}
      data-testid="shortcuts"
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <header class="row">
        <h2 class="heading grow">{t.title}</h2>
        <Button look="ghost" icon="close" label={t.close} onPress={close} />
      </header>
      <KeyList browser={browser} rooms={rooms} />
    </dialog>
  );
}
