import { useState } from 'preact/hooks';
import type { Draft } from '../../../shared/draft.ts';
import { isEnded } from '../../../shared/publication.ts';
import { Outcome } from '../outcome/Outcome.tsx';
import { useEscape } from '../parts/escape.ts';
import { ready as errors } from '../words/errors.ts';
import { ready as outcome } from '../words/outcome.ts';
import { Editing } from './Editing.tsx';
import type { PopupProps } from './session.ts';

export const ready = Promise.all([errors, outcome]);

interface SentProps extends PopupProps {
  draft: Draft;
}

/** A Draft that was sent: what became of it, or its editor again while it can still be changed. */
export function Sent({ state, actions, draft }: SentProps) {
  const [again, setAgain] = useState(false);
  const { outbox, post, now, remembered } = state;
  const over = post?.publications.every(({ status }) => isEnded(status)) ?? false;
  const editing = again && !over;
  useEscape(editing ? () => setAgain(false) : undefined);
  if (editing) {
    const schedule = () => {
      setAgain(false);
      actions.schedule();
    };
    return <Editing state={state} actions={{ ...actions, schedule }} />;
  }
  return (
    <Outcome
      draft={draft}
      outbox={outbox}
      post={post}
      accounts={remembered?.accounts ?? []}
      names={remembered?.names ?? {}}
      rules={remembered?.rules ?? {}}
      now={now}
      owner={actions}
      onRetry={actions.retry}
      onUnschedule={actions.unschedule}
      onEdit={() => setAgain(true)}
      onAnother={actions.clip}
    />
  );
}
