// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { MakeVideo, ready } from '../../extension/ui/film/MakeVideo.tsx';
import { shot } from '../film/sample-film.ts';
import { harrow, rememberedWith } from '../screens/accounts.ts';
import { NOW, photo, townhouse } from '../screens/drafts.ts';
import { instagram } from '../screens/places.ts';
import { all, byId, choose, click, draw, enter, eventually, one } from './draw.tsx';
import { keep, keepBrand, kept, labelled, onMake, open } from './film-window.tsx';

beforeAll(() => ready);

const tour = photo('tour', 'Tour', {
  kind: 'video',
  mime: 'video/mp4',
  width: 1920,
  height: 1080,
  seconds: 40,
});

test('it is open where the popup led to it, and its address forgets that when it is closed', async () => {
  location.hash = `#draft=${townhouse.id}&video`;
  await draw(
    <MakeVideo draft={townhouse} remembered={rememberedWith([instagram])} now={NOW} onChange={() => {}} />,
  );
  await eventually(() => one('.film-all'));
  await act(() => void byId('film-window').dispatchEvent(new Event('close')));
  expect(all('[data-testid=film-window]')).toEqual([]);
  expect(location.hash).toBe(`#draft=${townhouse.id}`);
});

describe('a film as it is first offered', () => {
  test('has the photos and words of its draft, and is for the buttons of its targets', async () => {
    await open();
    expect(byId<HTMLInputElement>('film-price').value).toMatch(/\d/);
    expect(all('[data-testid=film-shot]').length).toBe(townhouse.picked.length);
    expect(
      ['tiktok', 'reels', 'shorts'].map((place) => byId<HTMLInputElement>(`covering-${place}`).checked),
    ).toEqual([false, true, false]);
    expect(keep).not.toHaveBeenCalled();
  });
  test('is made as it stands, with who it comes from kept for the next one', async () => {
    await open();
    await enter(byId<HTMLInputElement>('film-agent'), 'Mara Lind');
    await click(byId('film-make'));
    expect(onMake.mock.calls[0]?.[0]).toMatchObject({ texts: { agent: 'Mara Lind' }, ratio: '9:16' });
    expect(keepBrand.mock.calls.at(-1)?.[0]).toMatchObject({ agent: 'Mara Lind' });
  });
});

describe('the preview', () => {
  test('shows the buttons of the targets from the start, and hides them at one press', async () => {
    await open({ accounts: [instagram, harrow] });
    expect(byId('zones-drawn').textContent).toBe('Reels · TikTok');
    await click(byId('film-zones'));
    expect(all('[data-testid=zones-drawn]')).toEqual([]);
  });
  test('shows those of a target even where somebody let words lie under them, and none over other shapes', async () => {
    await open({ chosen: { covering: ['shorts'] } });
    expect(byId('zones-drawn').textContent).toBe('YouTube Shorts · Reels');
    await choose(byId<HTMLSelectElement>('film-ratio'), '1:1');
    expect([all('[data-testid=zones-drawn]'), all('[data-testid=film-zones]')]).toEqual([[], []]);
  });
  test('stands where the slider is, by keys and by pointer, and says so to who does not see it', async () => {
    await open();
    const slider = byId<HTMLInputElement>('film-scrub');
    expect(slider.type).toBe('range');
    await enter(slider, '10');
    expect(byId('film-canvas').getAttribute('aria-label')).toMatch(/^10\.0 of/);
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^10\.0 of/);
    await click(byId('film-play'));
    expect(byId('film-play').getAttribute('aria-label')).toBe('Stop');
    await enter(slider, '3');
    expect(byId('film-play').getAttribute('aria-label')).toBe('Play');
  });
});

describe('shape, length and look', () => {
  test('are what is chosen', async () => {
    await open();
    await click(byId('look-card'));
    await choose(byId<HTMLSelectElement>('film-ratio'), '4:5');
    await choose(byId<HTMLSelectElement>('film-side'), '720');
    await enter(byId<HTMLInputElement>('film-seconds'), '45');
    expect(await kept()).toMatchObject({ template: 'card', ratio: '4:5', side: 720, seconds: 45 });
    expect(keep).toHaveBeenCalledTimes(1);
    expect(keep.mock.calls[0]?.[2]).toBe(false);
  });
});

describe('cover and order', () => {
  test('are changed by buttons that say what they move, and what is left out is put back', async () => {
    await open({ chosen: { shots: [shot('a'), shot('b'), shot('c')] } });
    expect(
      labelled('Move photo 1 forward').getAttribute('aria-disabled') ??
        labelled('Move photo 1 forward').disabled,
    ).toBeTruthy();
    await click(labelled('Move photo 3 forward'));
    expect((await kept()).shots.map(({ sha256 }) => sha256)).toEqual(['a', 'c', 'b']);
    await click(labelled('Move photo 1 back'));
    expect((await kept()).shots[0]?.sha256).toBe('c');
    await click(labelled('Leave photo 2 out'));
    expect((await kept()).shots.map(({ sha256 }) => sha256)).toEqual(['c', 'b']);
    await click(one('.film-other'));
    expect((await kept()).shots).toHaveLength(3);
  });
  test('what is looked at is moved by sliders', async () => {
    await open({ chosen: { shots: [shot('a')] } });
    await enter(byId<HTMLInputElement>('film-across'), '0.9');
    await enter(byId<HTMLInputElement>('film-down'), '0.2');
    expect((await kept()).shots[0]?.interest).toMatchObject({ x: 0.9, y: 0.2, box: { x: 0.6, y: 0 } });
  });
  test('nothing left is nothing to make', async () => {
    await open({ chosen: { shots: [shot('a')] } });
    await click(labelled('Leave photo 1 out'));
    await click(byId('film-make'));
    expect(onMake).not.toHaveBeenCalled();
  });
});

describe('a video among the photos', () => {
  const withClip = () =>
    open({
      draft: { media: [...townhouse.media, tour] },
      chosen: { shots: [shot('a'), { ...shot(tour.sha256 ?? ''), clip: { from: 0, to: 5, sound: true } }] },
    });
  test('is heard or not, and shown from where to where', async () => {
    await withClip();
    await click(byId('clip-sound'));
    expect((await kept()).shots[1]?.clip).toEqual({ from: 0, to: 5, sound: false });
    const [from, to] = all('.film-clip input[type=range]') as HTMLInputElement[];
    await enter(to as HTMLInputElement, '12');
    await enter(from as HTMLInputElement, '11.8');
    // It is never shorter than a second.
    expect((await kept()).shots[1]?.clip).toMatchObject({ from: 11.8, to: 12.8 });
  });
  test('is cut to the frame that is dragged over a still of it, or moved by keys', async () => {
    await withClip();
    const still = byId('movable-frame');
    still.getBoundingClientRect = () => new DOMRect(100, 50, 200, 100);
    const drag = (type: string, clientX: number, clientY: number, buttons: number) =>
      act(
        () => void still.dispatchEvent(new PointerEvent(type, { clientX, clientY, buttons, bubbles: true })),
      );
    const left = () => one('.film-still .kept-box').style.left;
    await drag('pointerdown', 200, 100, 1);
    const before = left();
    await drag('pointermove', 340, 80, 1);
    // What is past the edge is the edge.
    expect((await kept()).shots[1]?.interest).toMatchObject({ x: 1, y: 0.3 });
    expect(Number.parseFloat(left())).toBeGreaterThan(Number.parseFloat(before));
    await drag('pointermove', 150, 80, 0);
    expect((await kept()).shots[1]?.interest).toMatchObject({ x: 1 });
    await enter(one<HTMLInputElement>('.film-clip [data-testid=film-across]'), '0.1');
    expect((await kept()).shots[1]?.interest).toMatchObject({ x: 0.1, y: 0.3 });
    expect(left()).toBe('0%');
  });
});

test('while it is made nothing can be chosen, and everything is in reach of the keyboard before', async () => {
  await open({ state: 'making' });
  expect(one<HTMLFieldSetElement>('.film-all').disabled).toBe(true);
  expect(all('[data-testid=film-make]')).toEqual([]);
});
