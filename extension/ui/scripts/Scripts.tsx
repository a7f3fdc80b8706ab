import { useEffect } from 'preact/hooks';
import { Failed } from '../oversight/Failed.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { errorWords } from '../words/errors.ts';
import { ready as scripts } from '../words/scripts.ts';
import { Keys } from './Keys.tsx';
import type { ScriptsActions, ScriptsDoing, ScriptsState } from './session.ts';
import { Webhooks } from './Webhooks.tsx';

export const ready = scripts;

interface ScriptsProps {
  state: ScriptsState;
  actions: ScriptsActions;
  now: number;
  base: string;
}

/** For owners: how programs come into the workspace, and which of theirs are called. */
export function Scripts({ state, actions, now, base }: ScriptsProps) {
  useEffect(actions.look, []);
  const refusal = (...doing: ScriptsDoing[]) =>
    state.refused && doing.includes(state.refused.doing) ? (
      <ProblemLine>{errorWords(state.refused.error)}</ProblemLine>
    ) : null;
  return (
    <>
      {state.failed && <Failed onAgain={actions.look} />}
      <Keys state={state} actions={actions} now={now} base={base}>
        {refusal('key')}
      </Keys>
      <Webhooks state={state} actions={actions}>
        {refusal('webhook', 'delivery')}
      </Webhooks>
    </>
  );
}
