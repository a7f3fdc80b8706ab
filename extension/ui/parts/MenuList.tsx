import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { MenuItem } from './Menu.tsx';

interface MenuListProps {
  label: string;
  items: readonly MenuItem[];
  /** `returning`: the focus goes back to the button. */
  onClose: (returning: boolean) => void;
}

/** The open half of a menu, after the ARIA practices: arrows move, Enter picks, Escape goes back. */
export function MenuList({ label, items, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useEffect(() => {
    entries()[0]?.focus();
    const outside = (event: Event) => {
      if (!list.current?.parentElement?.contains(event.target as Node)) onClose(false);
    };
    addEventListener('pointerdown', outside);
    return () => removeEventListener('pointerdown', outside);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Tab') onClose(false);
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose(true);
    }
    if (to === undefined) return;
    event.preventDefault();
    all.at(to % all.length)?.focus();
  };

  return (
    <div ref={list} class="menu-list" role="menu" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class={item.danger ? 'danger' : undefined}
          onClick={() => {
            onClose(true);
            item.onPick();
          }}
        >
          {item.icon && <Icon name={item.icon} />}
          {item.label}
        </button>
      ))}
    </div>
  );
}
