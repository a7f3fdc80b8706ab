import { useState } from 'preact/hooks';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { ShortcutsOnAsk } from '../parts/ShortcutsOnAsk.tsx';
import { ready as editing } from '../words/editing.ts';
import { ready as popup, t } from '../words/popup.ts';
import { Editing } from './Editing.tsx';
import { Head } from './Head.tsx';
import { RecentView, Sent, Toast } from './parts.ts';
import { Reading } from './Reading.tsx';
import type { PopupProps } from './session.ts';

export const ready = Promise.all([editing, popup]);

/** The popup: one draft from its photos to its button, then what became of it. */
export function Popup({ state, actions }: PopupProps) {
  const [list, setList] = useState(false);
  const { draft, page, recent, now, outbox, post } = state;
  const menu = async () => {
    const { popupMenu } = await import('./menu.ts');
    return popupMenu(actions, draft !== null, () => {
      setList(true);
      actions.loadRecent();
    });
  };

  if (list)
    return (
      <RecentView
        recent={recent}
        now={now}
        onRetry={actions.loadRecent}
        onBack={() => setList(false)}
        onOpen={(draftId) => {
          setList(false);
          actions.open(draftId);
        }}
      />
    );
  const sent = (outbox !== null && outbox.state !== 'sent') || post !== null;
  return (
    <>
      <Head draft={draft} page={page} menu={menu} />
      {!state.online && <ProblemLine weight="warn">{t.offline}</ProblemLine>}
      {draft && sent ? (
        <Sent key={draft.id} standIn={<Reading />} state={state} actions={actions} draft={draft} />
      ) : (
        <Editing state={state} actions={actions} />
      )}
      {state.deleted && <Toast text={t.deleted} undo={{ word: t.undo, onUndo: actions.restore }} />}
      <ShortcutsOnAsk />
    </>
  );
}
