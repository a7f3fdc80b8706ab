// @vitest-environment happy-dom
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FilmJob } from '../../extension/film/job.ts';
import { type Brand, type Film, NO_BRAND } from '../../extension/film/timeline.ts';
import { FilmWindow } from '../../extension/ui/film/FilmWindow.tsx';
import { type Films, giveFilms } from '../../extension/ui/film/films.ts';
import type { Draft } from '../../shared/draft.ts';
import type { Role } from '../../shared/roles.ts';
import { film, shot } from '../film/sample-film.ts';
import { harrow, rememberedWith } from '../screens/accounts.ts';
import { NOW, photo, townhouse } from '../screens/drafts.ts';
import { filmsFor } from '../screens/films.ts';
import { instagram } from '../screens/places.ts';
import { all, byId, choose, click, draw, enter, eventually, one } from './draw.tsx';

// What measures letters; nothing is painted here.
vi.stubGlobal(
  'OffscreenCanvas',
  class {
    getContext = () => ({
      font: '',
      letterSpacing: '',
      measureText: (text: string) => ({ width: text.length * 20 }),
    });
  },
);
const keep = vi.fn<Films['keep']>();
const keepBrand = vi.fn<Films['keepBrand']>();
const takeFile = vi.fn<Films['takeFile']>();
const takeLogo = vi.fn<Films['takeLogo']>();
const onMake = vi.fn<(film: Film) => void>();
const onClose = vi.fn();
let brand: Brand;

beforeEach(() => {
  for (const spy of [keep, keepBrand, takeFile, takeLogo, onMake, onClose]) spy.mockReset();
  for (const spy of [keep, keepBrand]) spy.mockResolvedValue();
  takeFile.mockResolvedValue('a'.repeat(64));
  takeLogo.mockResolvedValue('b'.repeat(64));
  brand = NO_BRAND;
  giveFilms({
    ...filmsFor('video'),
    brand: async () => brand,
    look: async () => Promise.reject(new Error('No canvas')),
    keep,
    keepBrand,
    takeFile,
    takeLogo,
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});
afterAll(async () => {
  vi.useRealTimers();
  await vi.dynamicImportSettled();
});

const job = (chosen: Film, state: FilmJob['state'] = 'kept'): FilmJob => ({
  ...{ draftId: townhouse.id, film: chosen, state, done: 0, of: 900, error: null, places: [] },
  ...{ mediaId: 'film', askedAt: NOW },
});
const tour = photo('tour', 'Tour', {
  kind: 'video',
  mime: 'video/mp4',
  width: 1920,
  height: 1080,
  seconds: 40,
});

interface Room {
  draft?: Partial<Draft>;
  chosen?: Partial<Film>;
  state?: FilmJob['state'];
  role?: Role;
  accounts?: Parameters<typeof rememberedWith>[0];
}
async function open({ draft = {}, chosen, state, role = 'owner', accounts = [instagram] }: Room = {}) {
  const known = rememberedWith([...accounts]);
  const { pairing } = known;
  const me = pairing && {
    ...pairing.me,
    workspaces: pairing.me.workspaces.map((each) => ({ ...each, role })),
  };
  const targets = accounts.map(({ id }) => ({ accountId: id, options: {} }));
  await draw(
    <FilmWindow
      draft={{ ...townhouse, targets, ...draft }}
      remembered={{ ...known, pairing: pairing && me ? { ...pairing, me } : pairing }}
      job={chosen || state ? job(film(chosen), state) : null}
      now={NOW}
      making={null}
      error={null}
      onMake={onMake}
      onClose={onClose}
    />,
  );
  await eventually(() => one('.film-all'));
}
/** What is kept by now: changes are, half a second after the last. */
async function kept(): Promise<Film> {
  await vi.advanceTimersByTimeAsync(600);
  return keep.mock.calls.at(-1)?.[1] as Film;
}
const labelled = (label: string) => one<HTMLButtonElement>(`[aria-label="${label}"]`);
const give = async (id: string, name: string, type: string) => {
  const input = byId<HTMLInputElement>(id);
  Object.defineProperty(input, 'files', { value: [new File(['bytes'], name, { type })], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(10);
};

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
});

describe('sound', () => {
  test('is a track of ours at the level and with the fade that are chosen', async () => {
    await open();
    await choose(byId<HTMLSelectElement>('film-sound'), 'pulse');
    const [level, fade] = all('.film-two input') as HTMLInputElement[];
    await enter(level as HTMLInputElement, '0.4');
    await enter(fade as HTMLInputElement, '3');
    expect((await kept()).sound).toEqual({ kind: 'track', track: 'pulse', level: 0.4, fade: 3 });
    await choose(byId<HTMLSelectElement>('film-sound'), 'none');
    expect((await kept()).sound).toEqual({ kind: 'none' });
  });
  test('is a file of one’s own only where its rights are said, and when is kept', async () => {
    await open();
    await choose(byId<HTMLSelectElement>('film-sound'), 'own');
    expect(all('[data-testid=film-own-sound]')).toEqual([]);
    await click(byId('film-rights'));
    await give('film-own-sound', 'song.mp3', 'audio/mpeg');
    expect((await kept()).sound).toMatchObject({
      kind: 'own',
      name: 'song.mp3',
      sha256: 'a'.repeat(64),
      rightsAt: NOW,
    });
    expect(document.body.textContent).toContain('song.mp3');
  });
  test('that cannot be kept is said in words', async () => {
    takeFile.mockRejectedValue({ error: { code: 'no-space', message: '' } });
    await open();
    await choose(byId<HTMLSelectElement>('film-sound'), 'own');
    await click(byId('film-rights'));
    await give('film-own-sound', 'song.mp3', 'audio/mpeg');
    await eventually(() => one('.film-foot .problem'));
  });
});

describe('subtitles', () => {
  test('are taken from the caption or typed, a line each, and burned in where that is wanted', async () => {
    await open({ draft: { caption: 'Four floors of light.\nBetween the canal and the market.' } });
    await click(byId('film-from-caption'));
    expect((await kept()).subtitles.map(({ text }) => text)).toEqual([
      'Four floors of light.',
      'Between the canal and the market.',
    ]);
    expect((await kept()).burned).toBe(false);
    await enter(byId<HTMLTextAreaElement>('film-subtitles'), 'One line');
    await click(byId('film-burned'));
    const { subtitles, burned } = await kept();
    expect([subtitles.map(({ text }) => text), burned]).toEqual([['One line'], true]);
    expect(subtitles[0]?.from).toBeGreaterThan(2);
  });
});

describe('the brand', () => {
  test('is kept for the workspace: colour, type and logo', async () => {
    await open();
    await click(byId('film-own-colour'));
    await enter(byId<HTMLInputElement>('film-accent'), '#7a1fa2');
    await choose(byId<HTMLSelectElement>('film-font'), 'serif');
    await give('film-logo', 'logo.png', 'image/png');
    expect((await kept()).brand).toMatchObject({ accent: '#7a1fa2', font: 'serif', logo: 'b'.repeat(64) });
    expect(keepBrand.mock.calls.at(-1)?.[0]).toMatchObject({
      accent: '#7a1fa2',
      font: 'serif',
      logo: 'b'.repeat(64),
    });
    // A slider of colours tells many: what it ends at is kept.
    expect(keepBrand.mock.calls.length).toBeLessThan(3);
    await click(labelled('Take the logo away'));
    expect((await kept()).brand.logo).toBeNull();
  });
  test('that others set is in the film, and only owners and editors may change it', async () => {
    brand = { ...NO_BRAND, accent: '#112233', agent: 'Harrow Lane Homes' };
    await open({ role: 'approver' });
    expect(byId<HTMLInputElement>('film-agent').value).toBe('Harrow Lane Homes');
    expect(one<HTMLFieldSetElement>('.film-brand').disabled).toBe(true);
    expect(document.body.textContent).toContain('owners and editors change it');
    await click(byId('film-make'));
    expect(keepBrand).not.toHaveBeenCalled();
    await open({ role: 'editor' });
    await eventually(() => expect(one<HTMLFieldSetElement>('.film-brand').disabled).toBe(false));
  });
  test('has no logo that is no picture, and none at all for TikTok', async () => {
    takeLogo.mockRejectedValue({ error: { code: 'logo-unreadable', message: '' } });
    await open({ chosen: { brand: NO_BRAND } });
    await give('film-logo', 'logo.exe', 'image/png');
    await eventually(() => expect(document.body.textContent).toContain('no picture that can be a logo'));
    brand = { ...NO_BRAND, logo: 'b'.repeat(64) };
    await draw(null);
    await open({ accounts: [harrow] });
    expect(document.body.textContent).toContain('TikTok allows no logo');
  });
});

test('while it is made nothing can be chosen, and everything is in reach of the keyboard before', async () => {
  await open({ state: 'making' });
  expect(one<HTMLFieldSetElement>('.film-all').disabled).toBe(true);
  expect(all('[data-testid=film-make]')).toEqual([]);
});
