import { afterAll, beforeEach, vi } from 'vitest';
import type { FilmJob } from '../../extension/film/job.ts';
import { type Brand, type Film, NO_BRAND } from '../../extension/film/timeline.ts';
import { FilmWindow } from '../../extension/ui/film/FilmWindow.tsx';
import { type Films, giveFilms } from '../../extension/ui/film/films.ts';
import type { Draft } from '../../shared/draft.ts';
import type { Role } from '../../shared/roles.ts';
import { film } from '../film/sample-film.ts';
import { rememberedWith } from '../screens/accounts.ts';
import { NOW, townhouse } from '../screens/drafts.ts';
import { filmsFor } from '../screens/films.ts';
import { instagram } from '../screens/places.ts';
import { byId, draw, eventually, one } from './draw.tsx';

/** The film room of a draft, with what was asked of whoever makes films; what is chosen is kept by the clock that tests turn. */

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
export const keep = vi.fn<Films['keep']>();
export const keepBrand = vi.fn<Films['keepBrand']>();
export const takeFile = vi.fn<Films['takeFile']>();
export const writes = vi.fn<Films['writes']>();
export const takeLogo = vi.fn<Films['takeLogo']>();
export const onMake = vi.fn<(film: Film) => void>();
const onClose = vi.fn();
let brand: Brand;
/** What the workspace has. */
export const brandIs = (set: Brand): void => {
  brand = set;
};

beforeEach(() => {
  for (const spy of [keep, keepBrand, takeFile, takeLogo, onMake, onClose]) spy.mockReset();
  for (const spy of [keep, keepBrand]) spy.mockResolvedValue();
  takeFile.mockResolvedValue('a'.repeat(64));
  takeLogo.mockResolvedValue('b'.repeat(64));
  writes.mockResolvedValue({ mime: 'video/mp4', sound: 'aac', refusingWebm: [], refusingOpus: [] });
  brand = NO_BRAND;
  giveFilms({
    ...filmsFor('video'),
    brand: async () => brand,
    look: async () => Promise.reject(new Error('No canvas')),
    keep,
    keepBrand,
    takeFile,
    takeLogo,
    writes,
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

interface Room {
  draft?: Partial<Draft>;
  chosen?: Partial<Film>;
  state?: FilmJob['state'];
  role?: Role;
  accounts?: Parameters<typeof rememberedWith>[0];
}
export async function open({ draft = {}, chosen, state, role = 'owner', accounts = [instagram] }: Room = {}) {
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
export async function kept(): Promise<Film> {
  await vi.advanceTimersByTimeAsync(600);
  return keep.mock.calls.at(-1)?.[1] as Film;
}
export const labelled = (label: string) => one<HTMLButtonElement>(`[aria-label="${label}"]`);
export const give = async (id: string, name: string, type: string) => {
  const input = byId<HTMLInputElement>(id);
  Object.defineProperty(input, 'files', { value: [new File(['bytes'], name, { type })], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(10);
};
