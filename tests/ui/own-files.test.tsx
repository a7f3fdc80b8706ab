// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Board, FRESH_VIEW } from '../../extension/ui/board/Board.tsx';
import { FilesNote } from '../../extension/ui/files/FilesNote.tsx';
import { OwnFiles } from '../../extension/ui/files/OwnFiles.tsx';
import { NO_FILES } from '../../extension/ui/files/session.ts';
import type { StudioActions, StudioState } from '../../extension/ui/studio/session.ts';
import { townhouse } from '../screens/drafts.ts';
import { studioStates } from '../screens/page-states.ts';
import { all, byId, click, draw, eventually, one } from './draw.tsx';

const state = studioStates.board as StudioState;
const actions = {
  addFiles: vi.fn(),
  refuseFiles: vi.fn(),
  newDraft: vi.fn(),
  stopFiles: vi.fn(),
  seenFiles: vi.fn(),
};
beforeEach(() => vi.clearAllMocks());

const photo = new File(['a'], 'a.jpg', { type: 'image/jpeg' });
const holding = (files: File[], types: string[] = ['Files']) => ({
  types,
  files,
  items: [],
  dropEffect: 'none',
});

async function hand(name: string, target: Element, transfer: object, more: object = {}): Promise<Event> {
  const event = new Event(name, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: transfer, clipboardData: transfer, ...more });
  await act(async () => void target.dispatchEvent(event));
  return event;
}

const drawBoard = () =>
  draw(
    <Board state={state} actions={actions as unknown as StudioActions} view={FRESH_VIEW} onView={vi.fn()} />,
  );

test('files dropped beside the cards are for a new draft, on a card for that one', async () => {
  await drawBoard();
  await hand('dragover', one('.board'), holding([photo]));
  expect(one('.drop-hint').textContent).toMatch(/new draft/);
  const dropped = await hand('drop', one('.board'), holding([photo]));
  expect(dropped.defaultPrevented).toBe(true);
  await eventually(() => expect(actions.addFiles).toHaveBeenCalledWith([photo], null));
  expect(all('.drop-hint')).toEqual([]);

  const card = one('[data-draft]');
  await hand('dragover', card, holding([photo]));
  expect(card.classList.contains('drop-on')).toBe(true);
  await hand('drop', card, holding([photo]));
  await eventually(() => expect(actions.addFiles).toHaveBeenLastCalledWith([photo], card.dataset.draft));
});

test('a card whose draft is on its way takes no files, and says so', async () => {
  await draw(
    <Board
      state={state}
      actions={actions as unknown as StudioActions}
      view={{ ...FRESH_VIEW, filter: { ...FRESH_VIEW.filter, stand: '', query: '' } }}
      onView={vi.fn()}
    />,
  );
  const going = state.drafts?.find(({ postId }) => postId !== null);
  const card = one('[data-draft]');
  card.dataset.draft = going?.id;
  await hand('drop', card, holding([photo]));
  await eventually(() => expect(actions.refuseFiles).toHaveBeenCalledWith('on-its-way'));
  expect(actions.addFiles).not.toHaveBeenCalled();
});

test('what is dragged without a file is left alone', async () => {
  await drawBoard();
  const event = await hand('dragover', one('.board'), holding([], ['text/plain']));
  expect(event.defaultPrevented).toBe(false);
  expect(all('.drop-hint')).toEqual([]);
});

test('an image is pasted into the open draft, words beside it into the field', async () => {
  await draw(
    <>
      <textarea class="field" />
      <OwnFiles draft={townhouse} files={NO_FILES} actions={actions} />
    </>,
  );
  await hand('paste', document.body, holding([photo]));
  await eventually(() => expect(actions.addFiles).toHaveBeenCalledWith([photo], townhouse.id));
  await hand('paste', one('textarea'), holding([photo], ['text/plain', 'Files']));
  expect(actions.addFiles).toHaveBeenCalledTimes(1);
  await hand('paste', one('textarea'), holding([photo]));
  await eventually(() => expect(actions.addFiles).toHaveBeenCalledTimes(2));
});

test('a button reaches the same by keyboard', async () => {
  await draw(<OwnFiles draft={townhouse} files={NO_FILES} actions={actions} />);
  const field = byId<HTMLInputElement>('add-files-field');
  const opened = vi.spyOn(field, 'click').mockImplementation(() => undefined);
  await click(byId('add-files'));
  expect(opened).toHaveBeenCalled();
});

test('a folder is looked through, photo by photo', async () => {
  await drawBoard();
  const file = (name: string) => {
    const made = new File(['x'], name);
    return { isFile: true, isDirectory: false, name, file: (done: (file: File) => void) => done(made) };
  };
  const folder = (name: string, inside: object[]) => ({
    isFile: false,
    isDirectory: true,
    name,
    createReader() {
      let left = inside;
      return {
        readEntries(done: (found: object[]) => void) {
          done(left);
          left = [];
        },
      };
    },
  });
  const tree = folder('flat', [
    file('10.jpg'),
    file('.hidden'),
    folder('more', [file('z.jpg')]),
    file('2.jpg'),
  ]);
  await hand('drop', one('.board'), {
    ...holding([photo]),
    items: [{ webkitGetAsEntry: () => tree }],
  });
  await eventually(() => expect(actions.addFiles).toHaveBeenCalled());
  const [given] = actions.addFiles.mock.calls[0] as [File[]];
  expect(given.map(({ name }) => name)).toEqual(['2.jpg', '10.jpg', 'z.jpg']);
});

test('how far it is, a stop, and then each file that could not be with its reason', async () => {
  const taking = { name: 'tour.mp4', at: 2, of: 3, bytes: 500_000_000, size: 1_000_000_000 };
  await draw(<FilesNote files={{ ...NO_FILES, taking }} actions={actions} />);
  expect(one('[role="status"]').textContent).toMatch(/File 2 of 3: tour\.mp4.*500 MB of 1 GB/);
  expect(one('[role="progressbar"]').getAttribute('aria-valuenow')).toBe('50');
  await click(byId('files-stop'));
  expect(actions.stopFiles).toHaveBeenCalled();
  const taken = {
    added: 2,
    twins: 1,
    stopped: 0,
    troubles: [{ name: 'IMG_0001.HEIC', trouble: 'heic' as const }],
  };
  await draw(<FilesNote files={{ ...NO_FILES, taken }} actions={actions} />);
  expect(byId('files-taken').textContent).toMatch(
    /2 files added, 1 there already.*IMG_0001\.HEIC: A HEIC photo/,
  );
});
