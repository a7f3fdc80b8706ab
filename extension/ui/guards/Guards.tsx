import { useEffect } from 'preact/hooks';
import type { Guards as Told } from '../../../shared/own-account.ts';
import { Failed } from '../oversight/Failed.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { ready as codes } from '../words/codes.ts';
import { ready as errors } from '../words/errors.ts';
import { ready as guards, t } from '../words/guards.ts';
import { CodesPart } from './CodesPart.tsx';
import { EmailPart } from './EmailPart.tsx';
import { PasskeysPart } from './PasskeysPart.tsx';
import type { GuardsActions, GuardsState } from './session.ts';

export const ready = Promise.all([codes, errors, guards]);

export interface GuardsPartProps {
  guards: Told;
  state: GuardsState;
  actions: GuardsActions;
}

/** What guards one's account beside the password. Letters and passkeys are dealt with elsewhere: it looks again when seen. */
export function Guards({ state, actions }: Omit<GuardsPartProps, 'guards'>) {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') actions.look();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return (
    <section class="card guards">
      <h2>{t.title}</h2>
      {state.failed && !state.guards && <Failed onAgain={actions.look} />}
      {!state.failed && !state.guards && <Skeleton height={160} />}
      {state.guards && (
        <>
          <EmailPart guards={state.guards} state={state} actions={actions} />
          <CodesPart guards={state.guards} state={state} actions={actions} />
          <PasskeysPart guards={state.guards} state={state} actions={actions} />
        </>
      )}
    </section>
  );
}
