import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ready as errors, errorWords } from '../words/errors.ts';
import { t, ready as words } from '../words/nothing.ts';
import type { PopupProps } from './session.ts';

export const ready = Promise.all([errors, words]);

/** Why there is nothing to edit, and what to do about it. */
export function Nothing({ state, actions }: PopupProps) {
  const { draft, readError } = state;
  const [title, help, again] = readError
    ? [t.cannotRead, errorWords(readError), t.tryAgain]
    : draft
      ? [t.nothing, t.nothingHelp, t.clipAgain]
      : [t.noDraft, undefined, t.clipAgain];
  return (
    <EmptyState
      icon={readError ? 'ban' : 'photo'}
      title={title}
      action={<Button onPress={actions.clip}>{again}</Button>}
    >
      {help}
    </EmptyState>
  );
}
