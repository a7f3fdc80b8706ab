import { useState } from 'preact/hooks';
import { isEnded } from '../../../shared/publication.ts';
import { DraftForm } from '../editor/DraftForm.tsx';
import { Needed } from '../editor/Needed.tsx';
import { PhotoStrip } from '../editor/PhotoStrip.tsx';
import { pickedMedia, readiness } from '../editor/readiness.ts';
import { ScheduleBar } from '../editor/ScheduleBar.tsx';
import { Outcome } from '../outcome/Outcome.tsx';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Toast } from '../parts/Toast.tsx';
import { SignIn } from '../settings/SignIn.tsx';
import { t as words } from '../words/editing.ts';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/popup.ts';
import { Head } from './Head.tsx';
import { Reading } from './Reading.tsx';
import { RecentView } from './RecentView.tsx';
import type { PopupActions, PopupState } from './session.ts';

interface PopupProps {
  state: PopupState;
  actions: PopupActions;
}

/** The popup: one draft from its photos to its button, then what became of it. */
export function Popup({ state, actions }: PopupProps) {
  const [list, setList] = useState(false);
  const [editing, setEditing] = useState(false);
  const { draft, page, recent, now, online, outbox, post } = state;
  const showList = () => {
    setList(true);
    actions.loadRecent();
  };
  const menu = [
    { label: t.recent, icon: 'list', onPick: showList },
    { label: t.clipAgain, icon: 'refresh', onPick: actions.clip },
    { label: t.studio, icon: 'studio', onPick: actions.studio },
    { label: t.settings, icon: 'gear', onPick: actions.settings },
    ...(draft
      ? [{ label: t.deleteDraft, icon: 'trash', danger: true, onPick: actions.remove } as const]
      : []),
  ] as const;

  if (list)
    return (
      <RecentView
        recent={recent}
        now={now}
        onRetry={actions.loadRecent}
        onBack={() => setList(false)}
        onOpen={(draftId) => {
          setList(false);
          setEditing(false);
          actions.open(draftId);
        }}
      />
    );
  const sent = (outbox !== null && outbox.state !== 'sent') || post !== null;
  const over = post?.publications.every(({ status }) => isEnded(status)) ?? false;
  return (
    <>
      <Head draft={draft} page={page} menu={menu} />
      {!online && <ProblemLine weight="warn">{t.offline}</ProblemLine>}
      {draft && sent && (!editing || over) ? (
        <Outcome
          draft={draft}
          outbox={outbox}
          post={post}
          accounts={state.remembered?.accounts ?? []}
          now={now}
          owner={actions}
          onRetry={actions.retry}
          onUnschedule={actions.unschedule}
          onEdit={() => setEditing(true)}
          onAnother={actions.clip}
        />
      ) : (
        <Editing
          state={state}
          actions={{
            ...actions,
            schedule() {
              setEditing(false);
              actions.schedule();
            },
          }}
        />
      )}
      {state.deleted && <Toast text={t.deleted} undo={{ word: t.undo, onUndo: actions.restore }} />}
    </>
  );
}

function Editing({ state, actions }: PopupProps) {
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
