import { useEffect, useState } from 'preact/hooks';
import { later } from './later.tsx';
import type { ShortcutsProps } from './Shortcuts.tsx';

const Shortcuts = later(() => import('./Shortcuts.tsx'), 'Shortcuts');

/** Keys pressed while writing are meant to be written. */
const WRITING = 'input:not([type=radio], [type=checkbox]), textarea';

/** Shows the shortcuts when somebody presses `?`. */
export function ShortcutsOnAsk(more: Omit<ShortcutsProps, 'onClose'>) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key === '?' && !(target as Element).closest?.(WRITING)) setOpen(true);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return open ? <Shortcuts {...more} onClose={() => setOpen(false)} /> : null;
}
