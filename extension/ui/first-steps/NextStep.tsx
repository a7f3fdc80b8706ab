import { NoAccounts } from '../editor/NoAccounts.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SignIn } from '../settings/SignIn.tsx';
import type { RoomProps } from '../studio/session.ts';
import { t } from '../words/first-steps.ts';
import { FindWorker } from './FindWorker.tsx';
import type { Step } from './steps.ts';

/** What is to be done now, with what it takes. */
export function NextStep({ step, state, actions }: RoomProps & { step: Step }) {
  const { remembered, drafts, posts, board, refused, busy, device, workerUrl, firstSteps } = state;
  if (!remembered) return null;
  const [newest] = drafts ?? [];
  const [post] = posts;
  switch (step) {
    case 'worker':
      return (
        <FindWorker
          key={workerUrl}
          workerUrl={workerUrl}
          seen={firstSteps.worker}
          onLook={actions.findWorker}
        />
      );
    case 'person':
      return (
        <>
          <p class="small quiet">{t.personHelp}</p>
          <SignIn
            key={workerUrl}
            fresh={remembered.signedOutOf === null}
            workerUrl={workerUrl}
            endedBy={remembered.signedOutOf}
            device={device}
            busy={busy === 'sign-in'}
            error={refused?.doing === 'sign-in' ? refused.error : null}
            onSubmit={actions.signIn}
          />
        </>
      );
    case 'account':
      return (
        <>
          <p class="small quiet">{remembered.sandbox ? t.accountSandbox : t.accountHelp}</p>
          <NoAccounts remembered={remembered} onConnect={actions.connect} />
        </>
      );
    case 'clip':
      return (
        <>
          <p class="small quiet">{t.clipHelp}</p>
          {remembered.sandbox && (
            <div class="row">
              <a
                class="button primary"
                href={`${remembered.pairing?.workerUrl ?? workerUrl}/sandbox/listing`}
                target="_blank"
                rel="noreferrer"
                data-testid="sample-listing"
              >
                <Icon name="open" />
                {t.sample}
              </a>
            </div>
          )}
        </>
      );
    case 'schedule':
      return (
        <>
          <p class="small quiet">{t.scheduleHelp}</p>
          {newest && (
            <div class="row">
              <Button look="primary" onPress={() => actions.open(newest.id)} testId="open-first">
                {t.openDraft}
              </Button>
            </div>
          )}
        </>
      );
    case 'published': {
      const draftId = post?.draftId ?? board.sending[0];
      return (
        <>
          <p class="small quiet">{t.publishedHelp}</p>
          {draftId && (
            <div class="row">
              <Button onPress={() => actions.open(draftId)} testId="follow-first">
                {t.follow}
              </Button>
            </div>
          )}
        </>
      );
    }
  }
}
