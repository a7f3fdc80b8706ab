import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ready as errors, errorWords } from '../words/errors.ts';
import { ready as firstSteps, t as steps } from '../words/first-steps.ts';
import { t, ready as words } from '../words/nothing.ts';
import type { PopupProps } from './session.ts';

export const ready = Promise.all([errors, firstSteps, words]);

/** Why there is nothing to edit, and what to do about it. */
export function Nothing({ state, actions }: PopupProps) {
  const { draft, readError, remembered } = state;
  const isNew = readError?.code === 'browser-page' && remembered?.pairing === null && draft === null;
  const [title, help, again] = readError
    ? [t.cannotRead, errorWords(readError), t.tryAgain]
    : draft
      ? [t.nothing, t.nothingHelp, t.clipAgain]
      : [t.noDraft, undefined, t.clipAgain];
  return (
    <EmptyState
      icon={readError ? 'ban' : 'photo'}
      title={title}
      action={
        isNew ? (
          <Button look="primary" onPress={() => actions.studio()} testId="show-steps">
            {steps.show}
          </Button>
        ) : (
          <Button onPress={actions.clip}>{again}</Button>
        )
      }
    >
      {help}
    </EmptyState>
  );
}
