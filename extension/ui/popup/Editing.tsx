import { DraftForm } from '../editor/DraftForm.tsx';
import { Needed } from '../editor/Needed.tsx';
import { PhotoStrip } from '../editor/PhotoStrip.tsx';
import { pickedMedia } from '../editor/picking.ts';
import { readiness } from '../editor/readiness.ts';
import { ScheduleBar } from '../editor/ScheduleBar.tsx';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { t as words } from '../words/editing.ts';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/popup.ts';
import { SignIn } from './parts.ts';
import { Reading } from './Reading.tsx';
import type { PopupProps } from './session.ts';

/** A Draft being made ready, or why there is none. */
export function Editing({ state, actions }: PopupProps) {
  const { draft, remembered, now, reading, readError, busy, refused, workerUrl, device } = state;
  if (!draft && readError)
    return (
      <EmptyState
        icon="ban"
        title={t.cannotRead}
        action={<Button onPress={actions.clip}>{words.tryAgain}</Button>}
      >
        {errorWords(readError)}
      </EmptyState>
    );
  if (!remembered || (!draft && reading)) return <Reading />;
  if (!draft)
    return (
      <EmptyState
        icon="photo"
        title={t.noDraft}
        action={<Button onPress={actions.clip}>{t.clipAgain}</Button>}
      />
    );
  if (draft.media.length === 0 && !reading)
    return (
      <EmptyState
        icon="photo"
        title={t.nothing}
        action={<Button onPress={actions.clip}>{t.clipAgain}</Button>}
      >
        {t.nothingHelp}
      </EmptyState>
    );
  const ready = readiness(draft, remembered.accounts, now);
  const failed = pickedMedia(draft).filter((one) => one.state === 'failed' || one.state === 'link');
  const leaveOut = () =>
    actions.change({ picked: draft.picked.filter((id) => !failed.some((one) => one.id === id)) });
  const refusal = (doing: string) => (refused?.doing === doing ? refused.error : null);
  const stopped = refusal('schedule') ?? refusal('other');

  return (
    <>
      <div class="work">
        <PhotoStrip
          key={draft.id}
          media={draft.media}
          picked={draft.picked}
          onPick={(picked) => actions.change({ picked })}
        />
        <Needed
          draft={draft}
          onAllow={actions.allow}
          onFetch={actions.fetchMedia}
          onStop={actions.stopFetching}
        />
        {remembered.pairing ? (
          <DraftForm
            draft={draft}
            remembered={remembered}
            readiness={ready}
            now={now}
            onChange={actions.change}
            onConnect={actions.connect}
          />
        ) : (
          <SignIn
            workerUrl={workerUrl}
            endedBy={remembered.signedOutOf}
            device={device}
            busy={busy === 'sign-in'}
            error={refusal('sign-in')}
            onSubmit={actions.signIn}
          />
        )}
      </div>
      {remembered.pairing && (
        <ScheduleBar
          draft={draft}
          readiness={ready}
          now={now}
          busy={busy === 'schedule'}
          refused={stopped ? errorWords(stopped) : undefined}
          onSchedule={actions.schedule}
          onLeaveOut={leaveOut}
          onStudio={actions.studio}
        />
      )}
    </>
  );
}
