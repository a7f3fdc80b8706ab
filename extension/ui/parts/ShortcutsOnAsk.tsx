import { useEffect, useState } from 'preact/hooks';
import type { BrowserKey } from './KeyList.tsx';
import { later } from './later.tsx';

const Shortcuts = later(() => import('./Shortcuts.tsx'), 'Shortcuts');

/** Keys pressed while writing are meant to be written. */
const WRITING = 'input:not([type=radio], [type=checkbox]), textarea';

interface ShortcutsOnAskProps {
  browser?: readonly BrowserKey[];
  rooms?: boolean;
  onOpen?: () => void;
}

/** Shows the shortcuts when somebody presses `?`. */
export function ShortcutsOnAsk({ browser, rooms, onOpen }: ShortcutsOnAskProps) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key === '?' && !(target as Element).closest?.(WRITING)) {
        onOpen?.();
        setOpen(true);
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return open ? (
    <Shortcuts browser={browser ?? []} rooms={rooms ?? false} onClose={() => setOpen(false)} />
  ) : null;
}
