import { useState } from 'preact/hooks';
import type { Draft } from '../../../shared/draft.ts';
import type { Remembered } from '../../messages.ts';
import { DraftForm } from '../editor/DraftForm.tsx';
import { isNeeding, Needed } from '../editor/later-parts.ts';
import { PhotoStrip } from '../editor/PhotoStrip.tsx';
import { isShut, pickedMedia } from '../editor/picking.ts';
import { useReadiness } from '../editor/readiness.ts';
import { ScheduleBar } from '../editor/ScheduleBar.tsx';
import { Nothing, SignIn, WhichListing } from './parts.ts';
import { Reading } from './Reading.tsx';
import type { PopupProps } from './session.ts';

/** A Draft being made ready, or why there is none. */
export function Editing({ state, actions }: PopupProps) {
  const [kept, keep] = useState('');
  const { draft, remembered, reading, readError } = state;
  if (!readError && (!remembered || (!draft && reading))) return <Reading />;
  if (!draft || !remembered || (draft.media.length === 0 && !reading))
    return <Nothing state={state} actions={actions} />;
  const listings = draft.problems.find(({ code }) => code === 'many-listings')?.listings;
  if (listings && kept !== draft.id)
    return <WhichListing listings={listings} onOpen={actions.openPage} onKeep={() => keep(draft.id)} />;
  return <Editor state={state} actions={actions} draft={draft} remembered={remembered} />;
}

interface EditorProps extends PopupProps {
  draft: Draft;
  remembered: Remembered;
}

function Editor({ state, actions, draft, remembered }: EditorProps) {
  const { now, busy, refused, workerUrl, device } = state;
  const ready = useReadiness(draft, remembered, now);
  const failed = pickedMedia(draft).filter(isShut);
  const leaveOut = () =>
    actions.change({ picked: draft.picked.filter((id) => !failed.some((one) => one.id === id)) });
  const refusal = (doing: string) => (refused?.doing === doing ? refused.error : null);

  return (
    <>
      <div class="work">
        <PhotoStrip
          key={draft.id}
          media={draft.media}
          picked={draft.picked}
          source={draft.source}
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
            onFindMore={actions.findMore}
            seeking={state.reading}
          />
        )}
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
          refused={refusal('schedule') ?? refusal('other')}
          onSchedule={actions.schedule}
          onLeaveOut={leaveOut}
          onStudio={actions.studio}
        />
      )}
    </>
  );
}
