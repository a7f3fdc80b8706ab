// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { Board, FRESH_VIEW } from '../../extension/ui/board/Board.tsx';
import { ExportNote } from '../../extension/ui/export/ExportNote.tsx';
import { NO_EXPORT } from '../../extension/ui/export/session.ts';
import type { StudioActions, StudioState } from '../../extension/ui/studio/session.ts';
import { studioStates } from '../screens/page-states.ts';
import { byId, click, draw, one } from './draw.tsx';

const state = studioStates.board as StudioState;
const actions = { exportDrafts: vi.fn(), scheduleDrafts: vi.fn(), stopExport: vi.fn(), seenExport: vi.fn() };
beforeEach(() => vi.clearAllMocks());

test('what is picked is exported, and what can go out is scheduled at the times it has', async () => {
  const picked = (state.drafts ?? []).slice(0, 3).map(({ id }) => id);
  await draw(
    <Board
      state={state}
      actions={actions as unknown as StudioActions}
      view={{ ...FRESH_VIEW, picked: new Set(picked) }}
      onView={vi.fn()}
    />,
  );
  await click(byId('board-export'));
  expect(actions.exportDrafts).toHaveBeenCalledWith(picked);
  expect(byId('board-schedule-timed').textContent).toBe('Schedule 1 at their times');
  await click(byId('board-schedule-timed'));
  expect(actions.scheduleDrafts).toHaveBeenCalledWith([picked[1]], true);
});

test('how far the packing is, a stop, and where the file went', async () => {
  const work = { draft: 3, of: 12, bytes: 48_000_000 };
  await draw(<ExportNote state={{ ...NO_EXPORT, work }} actions={actions} />);
  expect(one('[role="status"]').textContent).toBe('Packing draft 3 of 12, 48 MB');
  await click(byId('export-stop'));
  expect(actions.stopExport).toHaveBeenCalled();
  const done = { name: 'clipcast-drafts-2026-11-27.zip', drafts: 12, bytes: 210_000_000 };
  await draw(<ExportNote state={{ ...NO_EXPORT, done }} actions={actions} />);
  expect(byId('exported').textContent).toBe(
    '12 drafts in clipcast-drafts-2026-11-27.zip, 210 MB: in your downloads',
  );
  await draw(<ExportNote state={{ ...NO_EXPORT, isStopped: true }} actions={actions} />);
  expect(byId('exported').textContent).toBe('The export was stopped.');
  await draw(
    <ExportNote state={{ ...NO_EXPORT, error: { code: 'no-space', message: '' } }} actions={actions} />,
  );
  expect(byId('exported').textContent).toMatch(/no space left/);
});
