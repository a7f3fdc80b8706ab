import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface ProblemLineProps {
  children: ComponentChildren;
  /** stop: it cannot go out like this; warn: look at it; note: the machine sees to it. */
  weight?: 'stop' | 'warn' | 'note';
  id?: string;
  action?: ComponentChildren;
}

export function ProblemLine({ children, weight = 'stop', id, action }: ProblemLineProps) {
  return (
    <p class={`problem ${weight}`} id={id} role={weight === 'stop' ? 'status' : undefined}>
      <Icon name={weight === 'note' ? 'check' : 'alert'} size={14} />
      <span class="grow">{children}</span>
      {action}
    </p>
  );
}
