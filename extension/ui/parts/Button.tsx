import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface ButtonProps {
  children?: ComponentChildren;
  onPress?: () => void;
  look?: 'primary' | 'plain' | 'ghost' | 'danger';
  icon?: IconName;
  /** The name of a button that shows only its icon; also its tooltip. */
  label?: string;
  type?: 'button' | 'submit';
  /** Still reachable and explained, but does nothing by itself. */
  off?: boolean;
  busy?: boolean;
  describedBy?: string | undefined;
  testId?: string;
}

export function Button({ children, onPress, look = 'plain', icon, label, off, busy, ...rest }: ButtonProps) {
  return (
    <button
      type={rest.type ?? 'button'}
      class={`button ${look}${children === undefined ? ' bare' : ''}`}
      aria-label={label}
      title={label}
      aria-disabled={off || busy ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-describedby={rest.describedBy}
      data-testid={rest.testId}
      onClick={onPress}
    >
      {busy ? <span class="spin" /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
