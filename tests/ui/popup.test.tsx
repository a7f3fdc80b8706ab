// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { tell } from '../../extension/changes.ts';
import { loadChecking } from '../../extension/ui/editor/checking.ts';
import { Popup } from '../../extension/ui/popup/Popup.tsx';
import type { PopupActions, PopupState } from '../../extension/ui/popup/session.ts';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import { popupStates } from '../screens/popup-states.ts';
import { post } from '../screens/posts.ts';
import { all, byId, click, draw, eventually, one, press } from './draw.tsx';

const done = vi.fn();
/** Every action notes its name and what it was given. */
const actions = new Proxy({} as PopupActions, {
  get:
    (_none, name: string) =>
    (...given: unknown[]) =>
      done(name, ...given),
});
let set: (changes: Partial<PopupState>) => void = () => {};

function Screen({ first }: { first: PopupState }) {
  const [state, change] = useState(first);
  set = (changes) => change({ ...state, ...changes });
  return <Popup state={state} actions={actions} />;
}
const open = (name: string) => draw(<Screen key={name} first={popupStates[name] as PopupState} />);
const appears = (id: string) => eventually(() => byId(id));

beforeAll(() => Promise.all([loadPlatformWords(['tiktok']), loadChecking()]));
beforeEach(() => done.mockClear());

describe('a page of many listings', () => {
  test('is asked about: the one that is picked opens in a tab, and its words say to clip there', async () => {
    await open('many-listings');
    await appears('which-listing');
    expect(all('[data-testid=listing]')).toHaveLength(4);
    expect(byId('which-listing').textContent).toContain('press the Clipcast button there');
    await click(byId('listing'));
    expect(done).toHaveBeenCalledWith('openPage', 'https://harrowlane.example/draft-villa');
  });
  test('may be taken as it is', async () => {
    await open('many-listings');
    await appears('which-listing');
    await click(byId('keep-page'));
    expect(byId('caption')).toBeTruthy();
  });
});

describe('what the page did not give', () => {
  test('is one quiet line that unfolds into words', async () => {
    await open('spotty');
    await appears('missed');
    const missed = byId<HTMLDetailsElement>('missed');
    expect(missed.open).toBe(false);
    expect(missed.querySelector('summary')?.textContent).toBe('2 things on this page could not be taken');
    expect(missed.textContent).not.toContain('gallery');
  });
  test('is looked for in the page’s gallery where the page says it has more photos', async () => {
    await open('spotty');
    await click(await appears('find-more'));
    expect(done).toHaveBeenCalledWith('findMore', expect.anything());
    await eventually(() => set({ reading: true }));
    expect((await appears('seeking')).textContent).toContain('Looking through');
    expect(all('[data-testid=find-more]')).toHaveLength(0);
  });
  test('tells how many photos the page says it has, and without a number only that there may be more', async () => {
    await open('spotty');
    expect((await appears('find-more')).closest('p,div')?.textContent).toContain('31 photos');
    const { draft } = popupStates.spotty ?? {};
    const problems = [{ code: 'photos-behind-gallery' as const }];
    if (draft) await eventually(() => set({ draft: { ...draft, problems } }));
    const text = await eventually(() => {
      const found = document.body.textContent ?? '';
      if (found.includes('31 photos')) throw new Error('not yet');
      return found;
    });
    expect(text).toContain('There may be more photos');
    expect(text).not.toContain('NaN');
  });
  test('is fetched once more where that may help, and nothing else is', async () => {
    await open('spotty');
    await appears('retry-media');
    await click(byId('retry-media'));
    expect(done).toHaveBeenCalledWith('fetchMedia', ['townhouse-07', 'townhouse-08']);
  });
});

test('while a page is read the popup says how many pictures were met so far', async () => {
  await open('reading');
  const told = await eventually(() => {
    tell({ changed: 'met', pictures: 12 });
    return byId('met').textContent;
  });
  expect(told?.trim()).toBe('12 pictures so far');
  expect(byId('reading').textContent).toContain('Reading this page');
});

describe('keys', () => {
  test('a question mark shows the shortcuts, but is written into a caption', async () => {
    await open('chosen');
    await press(byId('caption'), '?');
    expect(all('[data-testid=shortcuts]')).toHaveLength(0);
    await press(document.body, '?');
    await appears('shortcuts');
    expect(byId('shortcuts').textContent).toContain('pick a photo or leave it out');
  });
  test('Escape steps back from the list to the draft', async () => {
    await open('recent');
    await click(byId('menu'));
    const recent = await eventually(() => one('[role=menuitem]'));
    await click(recent);
    await appears('back');
    await press(document.body, 'Escape');
    expect(all('[data-testid=back]')).toHaveLength(0);
  });
  test('Escape closes a menu and gives the focus back to its button', async () => {
    await open('chosen');
    await click(byId('menu'));
    const first = await eventually(() => one('[role=menuitem]'));
    await eventually(() => expect(document.activeElement).toBe(first));
    await press(first, 'Escape');
    expect(document.activeElement).toBe(byId('menu'));
  });
  test('Escape leaves the editor of a scheduled post for what became of it', async () => {
    await open('scheduled');
    await click(await appears('edit-again'));
    expect(byId('caption')).toBeTruthy();
    await press(document.body, 'Escape');
    expect(byId('outcome')).toBeTruthy();
  });
});

test('nothing is called scheduled before all of it has arrived', async () => {
  await open('uploading');
  const { draft } = popupStates.uploading ?? {};
  if (draft) await eventually(() => set({ post: post(draft, 'scheduled') }));
  await appears('sending');
  expect(all('[data-status=scheduled]')).toHaveLength(0);
  set({ outbox: null });
  await eventually(() => expect(all('[data-status=scheduled]').length).toBeGreaterThan(0));
});

/** Presses what is called so in the popup's menu. */
async function pick(name: string): Promise<void> {
  await click(byId('menu'));
  const entry = await eventually(() => {
    const found = all('[role=menuitem]').find((item) => item.textContent === name);
    if (!found) throw new Error('not yet');
    return found;
  });
  await click(entry);
}

test('the menu leads back to the page that was clipped', async () => {
  await open('chosen');
  await pick('Open the page');
  expect(done).toHaveBeenCalledWith('openPage');
});

test('the menu leads on to the room where a video is made of the photos', async () => {
  await open('chosen');
  await pick('Make a video');
  // The studio opens that room by itself where its address says so.
  expect(done).toHaveBeenCalledWith('studio', '&video');
});
