import { useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../../shared/draft.ts';
import { isOwn } from '../../../shared/own.ts';
import type { Remembered } from '../../messages.ts';
import { DraftForm } from '../editor/DraftForm.tsx';
import { isNeeding, Needed } from '../editor/later-parts.ts';
import { PhotoStrip } from '../editor/PhotoStrip.tsx';
import { isShut, pickedMedia } from '../editor/picking.ts';
import { useReadiness } from '../editor/readiness.ts';
import { ScheduleBar } from '../editor/ScheduleBar.tsx';
import { later } from '../parts/later.tsx';
import { SignIn } from '../settings/SignIn.tsx';
import { t } from '../words/studio.ts';
import type { RoomProps } from './session.ts';

const OwnFiles = later(() => import('../files/OwnFiles.tsx'), 'OwnFiles');
const OwnTitle = later(() => import('../files/OwnTitle.tsx'), 'OwnTitle');
const BestTimes = later(() => import('../plans/BestTimes.tsx'), 'BestTimes');
const Lateness = later(() => import('../plans/Lateness.tsx'), 'Lateness');
const PostZone = later(() => import('../plans/PostZone.tsx'), 'PostZone');
const ProblemStrip = later(() => import('../editor/ProblemStrip.tsx'), 'ProblemStrip');
const UnderCaption = later(() => import('../editor/UnderCaption.tsx'), 'UnderCaption');
/** From photos to a video. */
const MakeVideo = later(() => import('../film/MakeVideo.tsx'), 'MakeVideo');
const Previews = later(() => import('../editor/preview/Previews.tsx'), 'Previews');

interface EditorProps extends RoomProps {
  draft: Draft;
  remembered: Remembered;
}

type Showing = 'edit' | 'preview';

/** An open Draft: its photos, its words and targets, and how it will look; narrow screens show the last by itself. */
export function Editor({ state, actions, draft, remembered }: EditorProps) {
  const { now, refused, busy } = state;
  const ready = useReadiness(draft, remembered, now);
  const { pairing } = remembered;
  const workspace = pairing?.me.workspaces.find((one) => one.id === pairing.workspaceId);
  const kept = () => pickedMedia(draft).filter((one) => !isShut(one));
  const refusal = (doing: string) => (refused?.doing === doing ? refused.error : null);
  const accounts = draft.targets.flatMap(
    ({ accountId }) => remembered.accounts.find((one) => one.id === accountId) ?? [],
  );
  const [showing, show] = useState<Showing>('edit');
  const { id, media, picked, source } = draft;
  const { change, fetchMedia } = actions;
  // Typing changes nothing of them, and they are many.
  const strip = useMemo(
    () =>
      media.length > 0 && (
        <PhotoStrip
          draftId={id}
          media={media}
          picked={picked}
          source={source}
          columns={3}
          onPick={(next) => change({ picked: next })}
          onFetch={fetchMedia}
          onDescribe={(of, alt) => change({ alts: { [of]: alt } })}
        />
      ),
    [id, media, picked, source, change, fetchMedia],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser. */}
      <div class="showing" role="group" aria-label={t.showing}>
        {(['edit', 'preview'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={showing === one}
            data-testid={`show-${one}`}
            onClick={() => show(one)}
          >
            {t[one]}
          </button>
        ))}
      </div>
      <div class="columns" data-showing={showing}>
        <div class="column">
          {strip}
          <OwnFiles draft={draft} files={state.files} actions={actions} />
          {isNeeding(draft) && (
            <Needed
              draft={draft}
              onAllow={actions.allow}
              onFetch={actions.fetchMedia}
              onStop={actions.stopFetching}
            />
          )}
          <MakeVideo draft={draft} remembered={remembered} now={now} onChange={actions.change} />
        </div>
        <div class="column words">
          {isOwn(draft.source) && (
            <OwnTitle title={draft.title} onChange={(title) => actions.change({ title })} />
          )}
          {remembered.pairing ? (
            <>
              <DraftForm
                draft={draft}
                remembered={remembered}
                readiness={ready}
                now={now}
                roomy
                underCaption={
                  <UnderCaption
                    draft={draft}
                    remembered={remembered}
                    onChange={actions.change}
                    onSaveGroups={actions.saveHashtagGroups}
                  />
                }
                onChange={actions.change}
                onConnect={actions.connect}
              />
              {workspace && draft.when && draft.when.wall !== 'now' && (
                <PostZone
                  when={draft.when}
                  facts={draft.facts}
                  zone={workspace.timeZone}
                  now={now}
                  onChange={(when) => actions.change({ when })}
                />
              )}
              {workspace && accounts.length > 0 && (
                <BestTimes
                  accounts={accounts}
                  year={state.analytics.year}
                  zone={workspace.timeZone}
                  now={now}
                  onSee={actions.seeYear}
                  onTake={(when) => actions.change({ when })}
                />
              )}
              {workspace && (
                <Lateness
                  rule={draft.lateness ?? null}
                  byDefault={workspace.lateness}
                  onChange={(lateness) => actions.change({ lateness })}
                />
              )}
              <ProblemStrip blocks={ready.blocks} remembered={remembered} />
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
        <div class="column seen-column">
          <Previews draft={draft} remembered={remembered} />
        </div>
      </div>
    </>
  );
}
