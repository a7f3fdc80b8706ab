import { useEffect } from 'preact/hooks';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import type { RoomProps } from '../studio/session.ts';
import { errorWords } from '../words/errors.ts';
import { ready as firstSteps } from '../words/first-steps.ts';
import { ready as keys } from '../words/keys.ts';
import { ready as lateness } from '../words/lateness.ts';
import { ready as quiet } from '../words/quiet.ts';
import { ready as settings, t } from '../words/settings.ts';
import { ready as templates } from '../words/templates.ts';
import { Documents, ready as documents } from './Documents.tsx';
import { Own } from './Own.tsx';
import { SignIn, ready as signIn } from './SignIn.tsx';

export const ready = Promise.all([documents, firstSteps, keys, lateness, quiet, settings, signIn, templates]);

/** The studio's settings; whoever is not signed in signs in here. */
export function SettingsRoom({ state, actions }: RoomProps) {
  const { remembered, now, settings: own, refused, busy } = state;
  const pairing = remembered?.pairing;
  const isSignedIn = pairing != null;
  useEffect(actions.seeSettings, [isSignedIn]);
  return (
    <section class="page oversight" aria-label={t.title}>
      {own.error && <ProblemLine>{errorWords(own.error)}</ProblemLine>}
      {!remembered && <Skeleton height={220} />}
      {remembered && !isSignedIn && (
        <SignIn
          workerUrl={state.workerUrl}
          endedBy={remembered.signedOutOf}
          device={state.device}
          busy={busy === 'sign-in'}
          error={refused?.doing === 'sign-in' ? refused.error : null}
          onSubmit={actions.signIn}
        />
      )}
      {pairing && <Documents pending={pairing.me.documents} onAccept={actions.accept} />}
      {remembered && <Own own={own} actions={actions} remembered={remembered} now={now} />}
    </section>
  );
}
