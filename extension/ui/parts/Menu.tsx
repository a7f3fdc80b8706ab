import { useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { later } from './later.tsx';

export interface MenuItem {
  label: string;
  icon?: IconName;
  danger?: boolean;
  onPick: () => void;
}

interface MenuProps {
  label: string;
  icon?: IconName;
  /** Shown beside the icon; without it the label is the tooltip. */
  word?: string;
  /** Asked for when it opens, so that they may come by themselves then. */
  items: () => Promise<readonly MenuItem[]>;
  testId?: string;
}

const MenuList = later(() => import('./MenuList.tsx'), 'MenuList');

/** A button that opens a menu. */
export function Menu({ label, icon = 'more', word, items, testId }: MenuProps) {
  const [open, setOpen] = useState<readonly MenuItem[] | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (returning: boolean) => {
    setOpen(null);
    if (returning) button.current?.focus();
  };
  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        class={word ? 'link' : 'button ghost bare'}
        aria-label={word ? undefined : label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        data-testid={testId}
        onClick={() => (open ? setOpen(null) : void items().then(setOpen))}
      >
        {word}
        <Icon name={icon} size={word ? 12 : 16} />
      </button>
      {open && <MenuList label={label} items={open} onClose={close} />}
    </div>
  );
}
