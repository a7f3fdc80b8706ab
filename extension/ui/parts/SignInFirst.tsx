import type { ComponentChildren } from 'preact';
import { t } from '../words/studio.ts';
import { EmptyState } from './EmptyState.tsx';
import type { IconName } from './icons.ts';

interface SignInFirstProps {
  icon: IconName;
  title: string;
  children?: ComponentChildren;
}

/** A room of the studio that shows nothing before its owner has signed in, and the way there. */
export function SignInFirst({ icon, title, children }: SignInFirstProps) {
  return (
    <EmptyState
      icon={icon}
      title={title}
      action={
        <a class="button primary" href="#settings" data-testid="sign-in-first">
          {t.signIn}
        </a>
      }
    >
      {children}
    </EmptyState>
  );
}
