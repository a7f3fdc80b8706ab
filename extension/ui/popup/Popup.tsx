import { useState } from 'preact/hooks';
import { isEnded } from '../../../shared/publication.ts';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Toast } from '../parts/Toast.tsx';
import { t } from '../words/popup.ts';
import { Head } from './Head.tsx';
import { Editing, Outcome, RecentView } from './parts.ts';
import { Reading } from './Reading.tsx';
import type { PopupProps } from './session.ts';

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
      <Head draft={draft} page={page} reading={state.reading} menu={menu} />
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
          standIn={<Reading />}
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
