import { useMemo, useState } from 'preact/hooks';
import { mayCall } from '../../../shared/access.ts';
import { Board, FRESH_VIEW } from '../board/Board.tsx';
import { loadChecking } from '../editor/checking.ts';
import { isTheirTurn } from '../outcome/reviewing.ts';
import { later } from '../parts/later.tsx';
import { ShortcutsOnAsk } from '../parts/ShortcutsOnAsk.tsx';
import { Toast } from '../parts/Toast.tsx';
import { t as board, ready as boarding } from '../words/board.ts';
import { ready as editing } from '../words/editing.ts';
import { ready as errors } from '../words/errors.ts';
import { ready as files } from '../words/files.ts';
import { ready as outcome } from '../words/outcome.ts';
import { ready as people } from '../words/people.ts';
import { ready as pickTime } from '../words/pick-time.ts';
import { ready as studio, t } from '../words/studio.ts';
import { Desk } from './Desk.tsx';
import { Rail } from './Rail.tsx';
import { FURNISHED, isListed } from './rooms.ts';
import { Shelf } from './Shelf.tsx';
import { isWaiting, type RoomProps, roomOf } from './session.ts';

const FirstSteps = later(() => import('../first-steps/FirstSteps.tsx'), 'FirstSteps');
const PostDesk = later(() => import('./PostDesk.tsx'), 'PostDesk');
const Import = later(() => import('../import/Import.tsx'), 'Import');

export const ready = Promise.all([
  boarding,
  editing,
  errors,
  files,
  outcome,
  people,
  pickTime,
  studio,
  loadChecking(),
]);

/** The rail, and the room it names; an open Draft lies on the desk. */
export function Studio({ state, actions }: RoomProps) {
  const { posts, draft, otherPost } = state;
  const isOpened = draft !== null || otherPost !== null;
  const [view, setView] = useState(FRESH_VIEW);
  const pairing = state.remembered?.pairing;
  const role = pairing?.me.workspaces.find(({ id }) => id === pairing.workspaceId)?.role ?? 'viewer';
  const room = roomOf(state);
  const { inside: Inside } = FURNISHED[room];
  const list = isListed(room) && (isOpened || room === 'queue') ? room : null;
  const bin = state.board.bins.at(-1);
  const mayPost = !pairing || mayCall(role, 'createPost');
  // Every key that is typed draws all of this: what goes through all posts does so when they change.
  const waiting = useMemo(() => posts.filter(isWaiting).length, [posts]);
  const review = useMemo(
    () => posts.filter((post) => isTheirTurn(post.publications, role)).length,
    [posts, role],
  );
  const isGuided = !state.firstSteps.isHidden && state.drafts !== null && mayPost;
  return (
    <div class={`studio${isOpened ? ' opened' : ''}${list ? '' : ' whole'}`}>
      <Rail
        room={room}
        waiting={waiting}
        review={review}
        workspaces={pairing?.me.workspaces ?? []}
        workspaceId={pairing?.workspaceId ?? ''}
        isOperator={pairing?.me.isOperator ?? false}
        onSwitch={actions.people.switchTo}
      />
      {!isOpened && room !== 'drafts' && <h1 class="unseen">{t[room]}</h1>}
      {list && <Shelf key={list} state={state} actions={actions} room={list} />}
      {otherPost && !draft ? (
        <PostDesk key={otherPost.postId} state={state} actions={actions} />
      ) : room === 'drafts' && !draft && state.importing ? (
        <Import
          state={state.importing}
          accounts={state.remembered?.accounts ?? []}
          actions={actions}
          now={state.now}
        />
      ) : room === 'drafts' && !draft ? (
        <Board
          state={state}
          actions={actions}
          view={view}
          onView={setView}
          guide={isGuided && <FirstSteps state={state} actions={actions} />}
        />
      ) : Inside === null || draft ? (
        <Desk key={draft?.id} state={state} actions={actions} />
      ) : (
        <Inside state={state} actions={actions} />
      )}
      <ShortcutsOnAsk browser={state.settings.keys} rooms onOpen={actions.seeKeys} />
      {bin && (
        <Toast
          text={board.deleted(bin.ids.length, bin.stayed)}
          undo={bin.ids.length > 0 ? { word: t.undo, onUndo: actions.undoRemoval } : undefined}
        />
      )}
    </div>
  );
}
