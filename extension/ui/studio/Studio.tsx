import { loadChecking } from '../editor/checking.ts';
import { isTheirTurn } from '../outcome/reviewing.ts';
import { ShortcutsOnAsk } from '../parts/ShortcutsOnAsk.tsx';
import { Toast } from '../parts/Toast.tsx';
import { ready as editing } from '../words/editing.ts';
import { ready as errors } from '../words/errors.ts';
import { ready as outcome } from '../words/outcome.ts';
import { ready as people } from '../words/people.ts';
import { ready as pickTime } from '../words/pick-time.ts';
import { ready as studio, t } from '../words/studio.ts';
import { Desk } from './Desk.tsx';
import { Rail } from './Rail.tsx';
import { FURNISHED, isListed } from './rooms.ts';
import { Shelf } from './Shelf.tsx';
import { isWaiting, type RoomProps, roomOf } from './session.ts';

export const ready = Promise.all([editing, errors, outcome, people, pickTime, studio, loadChecking()]);

/** The rail, and the room it names; an open Draft lies on the desk. */
export function Studio({ state, actions }: RoomProps) {
  const { posts, draft, deleted } = state;
  const pairing = state.remembered?.pairing;
  const role = pairing?.me.workspaces.find(({ id }) => id === pairing.workspaceId)?.role ?? 'viewer';
  const room = roomOf(state);
  const { inside: Inside } = FURNISHED[room];
  const list = isListed(room) ? room : null;
  return (
    <div class={`studio${draft ? ' opened' : ''}${list ? '' : ' whole'}`}>
      <Rail
        room={room}
        waiting={posts.filter(isWaiting).length}
        review={posts.filter((post) => isTheirTurn(post.publications, role)).length}
        workspaces={pairing?.me.workspaces ?? []}
        workspaceId={pairing?.workspaceId ?? ''}
        onSwitch={actions.people.switchTo}
      />
      {!draft && <h1 class="unseen">{t[room]}</h1>}
      {list && <Shelf key={list} state={state} actions={actions} room={list} />}
      {Inside === null || draft ? (
        <Desk key={draft?.id} state={state} actions={actions} />
      ) : (
        <Inside state={state} actions={actions} />
      )}
      <ShortcutsOnAsk browser={state.settings.keys} rooms onOpen={actions.seeKeys} />
      {deleted && <Toast text={t.deleted} undo={{ word: t.undo, onUndo: actions.restore }} />}
    </div>
  );
}
