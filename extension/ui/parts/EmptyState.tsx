import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

interface EmptyStateProps {
  icon: IconName;
  title: string;
  children?: ComponentChildren;
  action?: ComponentChildren;
}

/** Nothing here yet, or nothing to be had: what it is, what to do next, one button. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <span class="empty-mark">
        <Icon name={icon} size={20} />
      </span>
      <h2 class="heading">{title}</h2>
      {children && <p class="quiet">{children}</p>}
      {action}
    </div>
  );
}
