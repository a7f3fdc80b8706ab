import { useState } from 'preact/hooks';
import type { Draft } from '../../../shared/draft.ts';
import { isEnded } from '../../../shared/publication.ts';
import type { Remembered } from '../../messages.ts';
import { DraftForm } from '../editor/DraftForm.tsx';
import { isNeeding, Needed } from '../editor/later-parts.ts';
import { PhotoStrip } from '../editor/PhotoStrip.tsx';
import { isShut, pickedMedia } from '../editor/picking.ts';
import { useReadiness } from '../editor/readiness.ts';
import { ScheduleBar } from '../editor/ScheduleBar.tsx';
import { Attempts } from '../outcome/Attempts.tsx';
import { MoveForm } from '../outcome/MoveForm.tsx';
import { Outcome } from '../outcome/Outcome.tsx';
import { canMove } from '../outcome/states.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { useEscape } from '../parts/escape.ts';
import { Icon } from '../parts/Icon.tsx';
import { later } from '../parts/later.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { SignIn } from '../settings/SignIn.tsx';
import { errorWords } from '../words/errors.ts';
import { priceAndPlace } from '../words/format.ts';
import { t } from '../words/studio.ts';
import { PostNumbers } from './parts.ts';
import type { RoomProps } from './session.ts';

const Lateness = later(() => import('../plans/Lateness.tsx'), 'Lateness');
const Repeat = later(() => import('../plans/Repeat.tsx'), 'Repeat');

/** The open Draft: its editor, or what became of it. */
export function Desk({ state, actions }: RoomProps) {
  const [again, setAgain] = useState(false);
  const { draft, outbox, post, remembered, now, refused } = state;
  useEscape(again ? () => setAgain(false) : draft ? actions.close : undefined);
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
  const first = post?.publications.find(({ status }) => status !== 'canceled');
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
          draft={draft}
          remembered={remembered}
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
            names={remembered.names}
            rules={remembered.rules}
            now={now}
            owner={actions}
            onRetry={actions.retry}
            onUnschedule={actions.unschedule}
            onEdit={() => setAgain(true)}
          />
          {post?.publications.map((one) => (
            <div key={one.id} class="history">
              {canMove(one) && <MoveForm publication={one} now={now} onMove={actions.onMove} />}
              {one.publishedAt !== null && (
                <PostNumbers
                  publication={one}
                  numbers={state.postNumbers[one.id]}
                  now={now}
                  onSee={actions.seePostNumbers}
                />
              )}
              <Attempts publication={one} />
            </div>
          ))}
          {post && first && (
            <Repeat
              key={post.id}
              publication={first}
              now={now}
              oversight={state.oversight}
              needsOthers={post.publications.some(
                (one) => remembered.rules[one.accountId]?.refusesDuplicates,
              )}
              actions={actions}
            />
          )}
        </div>
      )}
    </section>
  );
}

interface EditorProps extends RoomProps {
  draft: Draft;
  remembered: Remembered;
}

function Editor({ state, actions, draft, remembered }: EditorProps) {
  const { now, refused, busy } = state;
  const ready = useReadiness(draft, remembered, now);
  const { pairing } = remembered;
  const workspace = pairing?.me.workspaces.find((one) => one.id === pairing.workspaceId);
  const kept = () => pickedMedia(draft).filter((one) => !isShut(one));
  const refusal = (doing: string) => (refused?.doing === doing ? refused.error : null);
  return (
    <div class="columns">
      <div class="column">
        <PhotoStrip
          media={draft.media}
          picked={draft.picked}
          source={draft.source}
          columns={4}
          onPick={(picked) => actions.change({ picked })}
          onFetch={actions.fetchMedia}
          onDescribe={(id, alt) => actions.change({ alts: { [id]: alt } })}
        />
        {isNeeding(draft) && (
          <Needed
            draft={draft}
            onAllow={actions.allow}
            onFetch={actions.fetchMedia}
            onStop={actions.stopFetching}
          />
        )}
      </div>
      <div class="column words">
        {remembered.pairing ? (
          <>
            <DraftForm
              draft={draft}
              remembered={remembered}
              readiness={ready}
              now={now}
              roomy
              onChange={actions.change}
              onConnect={actions.connect}
            />
            {workspace && (
              <Lateness
                rule={draft.lateness ?? null}
                byDefault={workspace.lateness}
                onChange={(lateness) => actions.change({ lateness })}
              />
            )}
            <ScheduleBar
              draft={draft}
              readiness={ready}
              now={now}
              busy={busy === 'schedule'}
              refused={refusal('schedule')}
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
            error={refusal('sign-in')}
            onSubmit={actions.signIn}
          />
        )}
      </div>
    </div>
  );
}
