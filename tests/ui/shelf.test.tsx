// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { OutboxItem } from '../../extension/messages.ts';
import { Shelf } from '../../extension/ui/studio/Shelf.tsx';
import type { StudioActions, StudioState } from '../../extension/ui/studio/session.ts';
import { studioStates } from '../screens/page-states.ts';
import { all, click, draw, enter, eventually, one } from './draw.tsx';

const state = studioStates['room-queue'] as StudioState;
const far = vi.fn(async (): Promise<Record<string, string>> => ({}));
const actions = { open: vi.fn(), openPost: vi.fn(), farPictures: far } as unknown as StudioActions;
const others = (): HTMLElement[] => all('[data-testid="other-post"]');

test('the queue lists what a series made beside what was scheduled here, and the drafts do not', async () => {
  await draw(<Shelf state={state} actions={actions} room="queue" />);
  await eventually(() => expect(others()).toHaveLength(1));
  expect(others()[0]?.textContent).toContain('Comes again');
  expect(all('[data-testid="recent-item"]')).toHaveLength(3);
  await draw(<Shelf state={state} actions={actions} room="drafts" />);
  expect(others()).toHaveLength(0);
});

test('a post that a series or a colleague made opens by itself, and is marked while it is open', async () => {
  await draw(<Shelf state={state} actions={actions} room="queue" />);
  await eventually(() => expect(others()).toHaveLength(1));
  await click(others()[0] as HTMLElement);
  expect(actions.openPost).toHaveBeenCalledWith(expect.objectContaining({ id: state.posts.at(-1)?.id }));
  const otherPost = { postId: state.posts.at(-1)?.id ?? '', post: null, seen: null, error: null };
  await draw(<Shelf state={{ ...state, otherPost }} actions={actions} room="queue" />);
  expect(others()[0]?.getAttribute('aria-current')).toBe('true');
});

test('a search goes through them too', async () => {
  await draw(<Shelf state={state} actions={actions} room="queue" />);
  await eventually(() => expect(others()).toHaveLength(1));
  await enter(one('[data-testid="search"]') as HTMLInputElement, 'nothing like it');
  expect(others()).toHaveLength(0);
});

test('what waits to be sent stands in the queue with its state, and not among the drafts', async () => {
  const [, , , , cabin] = state.drafts ?? [];
  const done = { media: 0, bytes: 0 };
  const item = { draftId: cabin?.id ?? '', revision: 1, done, total: done, postId: null, updatedAt: 0 };
  const shelf = async (how: Pick<OutboxItem, 'state' | 'error'>, room: 'queue' | 'drafts') => {
    const board = { ...state.board, unsent: [{ ...item, ...how }] };
    await draw(<Shelf state={{ ...state, board }} actions={actions} room={room} />);
    return all('[data-testid="recent-item"]').find((row) => row.textContent?.includes(cabin?.title ?? ''));
  };
  const offline = { code: 'worker-unreachable', message: '' };
  expect((await shelf({ state: 'uploading', error: null }, 'queue'))?.textContent).toContain('Sending');
  expect((await shelf({ state: 'sending', error: offline }, 'queue'))?.textContent).toContain(
    'Waits to be sent',
  );
  expect((await shelf({ state: 'stuck', error: offline }, 'queue'))?.textContent).toContain('Stuck');
  expect(await shelf({ state: 'stuck', error: offline }, 'drafts')).toBeUndefined();
});

test('what a colleague planned shows its picture from where it waits, and else what kind of post it is', async () => {
  const post = state.posts.at(-1);
  if (!post) throw new Error('No post');
  const [photo] = post.media;
  const seen = { ...photo, kind: 'image' as const, sha256: 'a'.repeat(64) } as (typeof post.media)[number];
  const video = { ...seen, kind: 'video' as const, sha256: 'b'.repeat(64) };
  far.mockResolvedValueOnce({ [seen.sha256]: 'https://worker.example/preview/one' });
  const posts = [
    { ...post, id: 'with-photo', draftId: 'elsewhere-1', media: [seen] },
    { ...post, id: 'with-video', draftId: 'elsewhere-2', media: [video] },
    { ...post, id: 'words-alone', draftId: 'elsewhere-3', media: [] },
  ];
  await draw(<Shelf state={{ ...state, posts }} actions={actions} room="queue" />);
  await eventually(() =>
    expect(others()[0]?.querySelector('img')?.getAttribute('src')).toBe('https://worker.example/preview/one'),
  );
  expect(far).toHaveBeenLastCalledWith([seen.sha256]);
  const signs = others().map((row) => row.querySelector('.of-kind use')?.getAttribute('href'));
  expect(signs).toEqual([undefined, '#sign-video', '#sign-list']);
});

test('older posts are asked for by a press, and more than two hundred drafts come by one', async () => {
  const seeOlder = vi.fn();
  const acting = { ...actions, seeOlder } as unknown as StudioActions;
  await draw(<Shelf state={state} actions={acting} room="queue" />);
  await click(one('[data-testid="older"]'));
  expect(seeOlder).toHaveBeenCalledTimes(1);
  await draw(<Shelf state={{ ...state, older: 'none' }} actions={acting} room="queue" />);
  expect(all('[data-testid="older"]')).toEqual([]);
  const [first] = state.drafts ?? [];
  const drafts = Array.from({ length: 230 }, (_, at) => ({ ...first, id: `draft-${at}`, postId: null }));
  const many = { ...state, posts: [], drafts: drafts as StudioState['drafts'] };
  await draw(<Shelf key="many" state={many} actions={acting} room="drafts" />);
  expect(all('[data-testid="recent-item"]')).toHaveLength(200);
  await click(one('[data-testid="older"]'));
  expect(all('[data-testid="recent-item"]')).toHaveLength(230);
  expect(seeOlder).toHaveBeenCalledTimes(1);
});
