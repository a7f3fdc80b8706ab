import { useState } from 'preact/hooks';
import { isEnded } from '../../../shared/publication.ts';
import { DraftForm } from '../editor/DraftForm.tsx';
import { Needed } from '../editor/Needed.tsx';
import { PhotoStrip } from '../editor/PhotoStrip.tsx';
import { pickedMedia } from '../editor/picking.ts';
import { readiness } from '../editor/readiness.ts';
import { ScheduleBar } from '../editor/ScheduleBar.tsx';
import { Attempts } from '../outcome/Attempts.tsx';
import { MoveForm } from '../outcome/MoveForm.tsx';
import { Outcome } from '../outcome/Outcome.tsx';
import { canMove } from '../outcome/states.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { SignIn } from '../settings/SignIn.tsx';
import { errorWords } from '../words/errors.ts';
import { priceAndPlace } from '../words/format.ts';
import { t } from '../words/studio.ts';
import type { StudioActions, StudioState } from './Studio.tsx';

interface DeskProps {
  state: StudioState;
  actions: StudioActions;
}

/** The open Draft: its editor, or what became of it. */
export function Desk({ state, actions }: DeskProps) {
  const [again, setAgain] = useState(false);
  const { draft, outbox, post, remembered, now, refused } = state;
  if (!draft || !remembered)
    return (
      <section class="desk">
        <EmptyState icon="studio" title={t.choose}>
          {t.chooseHelp}
        </EmptyState>
      </section>
    );
  const sent = (outbox !== null && outbox.state !== 'sent') || post !== null;
  const over = post?.publications.every(({ status }) => isEnded(status)) ?? false;
  const edited = !sent || (again && !over);
  return (
    <section class="desk" aria-label={draft.title}>
      <header class="row desk-head">
        <span class="narrow-only">
          <Button look="ghost" icon="left" label={t.back} onPress={actions.close} />
        </span>
        <div class="grow">
          <h1>{draft.title}</h1>
          <p class="quiet">{[priceAndPlace(draft.facts), draft.source.site].filter(Boolean).join(' · ')}</p>
        </div>
        <a class="button plain" href={draft.source.url} target="_blank" rel="noreferrer">
          <Icon name="open" />
          {t.openPage}
        </a>
        <Button look="ghost" icon="trash" label={t.deleteDraft} onPress={actions.remove} />
      </header>
      {refused?.doing === 'other' && <ProblemLine>{errorWords(refused.error)}</ProblemLine>}
      {edited ? (
        <Editor
          state={state}
          actions={{
            ...actions,
            schedule() {
              setAgain(false);
              actions.schedule();
            },
          }}
        />
      ) : (
        <div class="after">
          <Outcome
            draft={draft}
            outbox={outbox}
            post={post}
            accounts={remembered.accounts}
            now={now}
            owner={actions}
            onRetry={actions.retry}
            onUnschedule={actions.unschedule}
            onEdit={() => setAgain(true)}
          />
          {post?.publications.map((one) => (
            <div key={one.id} class="history">
              {canMove(one) && <MoveForm publication={one} now={now} onMove={actions.onMove} />}
              <Attempts publication={one} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

function Editor({ state, actions }: DeskProps) {
  const { draft, remembered, now, refused, busy } = state;
  if (!draft || !remembered) return null;
  const ready = readiness(draft, remembered.accounts, now);
  const kept = () => pickedMedia(draft).filter((one) => one.state !== 'failed' && one.state !== 'link');
  const words = (doing: string) => (refused?.doing === doing ? refused.error : null);
  const stopped = words('schedule');
  return (
    <div class="columns">
      <div class="column">
        <PhotoStrip
          media={draft.media}
          picked={draft.picked}
          columns={4}
          onPick={(picked) => actions.change({ picked })}
        />
        <Needed
          draft={draft}
          onAllow={actions.allow}
          onFetch={actions.fetchMedia}
          onStop={actions.stopFetching}
        />
      </div>
      <div class="column words">
        {remembered.pairing ? (
          <>
            <DraftForm
              draft={draft}
              remembered={remembered}
              readiness={ready}
              now={now}
              onChange={actions.change}
              onConnect={actions.connect}
            />
            <ScheduleBar
              draft={draft}
              readiness={ready}
              now={now}
              busy={busy === 'schedule'}
              refused={stopped ? errorWords(stopped) : undefined}
              onSchedule={actions.schedule}
              onLeaveOut={() => actions.change({ picked: kept().map((one) => one.id) })}
            />
          </>
        ) : (
          <SignIn
            workerUrl={state.workerUrl}
            endedBy={remembered.signedOutOf}
            device={state.device}
            busy={busy === 'sign-in'}
            error={words('sign-in')}
            onSubmit={actions.signIn}
          />
        )}
      </div>
    </div>
  );
}
