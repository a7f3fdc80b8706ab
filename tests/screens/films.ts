import { lookingAt } from '../../extension/film/interest.ts';
import type { FilmJob } from '../../extension/film/job.ts';
import { lookAt } from '../../extension/film/ready-photo.ts';
import { type Film, NO_BRAND, TEMPLATE_IDS } from '../../extension/film/timeline.ts';
import type { Films } from '../../extension/ui/film/films.ts';
import { cuttingFor, tour } from './cuts.ts';
import { fileOf, NOW, townhouse } from './drafts.ts';

/** Screens of a film: one for each look, and what its making looks like. */
export const filmStates = [
  'video',
  ...TEMPLATE_IDS.map((id) => `video-${id}`),
  ...['video-clip', 'video-opus', 'video-making', 'video-paused', 'video-failed', 'video-done'],
];

const SAID = ['', 'Living room', 'Kitchen with oak table', '', '', 'Main bedroom'];

const jobOf = (state: FilmJob['state'], film: Film): FilmJob => ({
  draftId: townhouse.id,
  film,
  state,
  done: 420,
  of: 900,
  error: state === 'failed' ? { code: 'photo-unreadable', message: '' } : null,
  places: [],
  mediaId: 'film',
  askedAt: NOW,
});

const MIDDLE = { x: 0.5, y: 0.5, box: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 } };
const townhouseFilm = (template: Film['template']): Film => ({
  template,
  ratio: '9:16',
  seconds: 30,
  shots: townhouse.media.slice(0, 6).map(({ sha256 = '', width = 3, height = 2 }, at) => ({
    sha256,
    width,
    height,
    interest: MIDDLE,
    words: SAID[at] ?? '',
  })),
  texts: {
    title: townhouse.title,
    price: '€685,000',
    address: 'Harrow Lane 18, Lübeck',
    facts: '4 bedrooms · 168 m²',
    agent: 'Mara Lind, Harrow Lane Homes',
    contact: '+49 451 555 0199\nmara@harrowlane.example',
  },
  brand: NO_BRAND,
  covering: ['tiktok', 'reels', 'shorts'],
  sound: { kind: 'track', track: 'stroll', level: 0.8, fade: 2 },
  subtitles: [],
  burned: false,
  side: 1080,
});

/** A wide piece of the tour among the photos. */
function filmWithTour(): Film {
  const made = townhouseFilm('drift');
  const [cover, ...others] = made.shots;
  const { sha256 = '', width = 1, height = 1 } = tour;
  const piece = { sha256, width, height, interest: lookingAt({ x: 0.4, y: 0.35 }), words: '' };
  return {
    ...made,
    ratio: '1:1',
    shots: [...(cover ? [cover] : []), { ...piece, clip: { from: 1, to: 6, sound: true } }, ...others],
  };
}

/** What a screen of this name knows of its Draft's film; the photos are the samples. */
export function filmsFor(state: string): Films {
  const template = TEMPLATE_IDS.find((id) => state === `video-${id}`);
  const making = (['making', 'paused', 'failed', 'done'] as const).find((one) => state === `video-${one}`);
  const chosen = template
    ? townhouseFilm(template)
    : state === 'video-clip'
      ? filmWithTour()
      : state === 'video-opus'
        ? townhouseFilm('drift')
        : null;
  const job = making ? jobOf(making, townhouseFilm('drift')) : chosen ? jobOf('kept', chosen) : null;
  const nothing = async () => {};
  return {
    read: async () => job,
    ...cuttingFor(state),
    keep: nothing,
    pause: nothing,
    resume: nothing,
    cancel: nothing,
    brand: async () => NO_BRAND,
    keepBrand: nothing,
    cut: nothing,
    pauseCut: nothing,
    resumeCut: nothing,
    cancelCut: nothing,
    async look(sha256) {
      const image = new Image();
      image.src = `/samples/${fileOf(sha256)}.480.jpg`;
      await image.decode();
      return lookAt(await createImageBitmap(image));
    },
    takeLogo: async () => '',
    takeFile: async () => '',
  };
}
