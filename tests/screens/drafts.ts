import type { Draft, DraftMedia } from '../../shared/draft.ts';

/** Believable Drafts for the screens, of the sample photos. Every time in them is counted from `NOW`. */

/** Sunday 22 November 2026, 14:05:20 in Berlin. */
export const NOW = Date.parse('2026-11-22T13:05:20Z');
export const ZONE = 'Europe/Berlin';
const MINUTE = 60_000;

/** Sample photos stand in for their bytes: the key names the file. Screens never look into it. */
export const keyOf = (file: string): string => file.padEnd(64, '~');
export const fileOf = (key: string): string => key.replace(/~+$/, '');

export function photo(file: string, alt: string, more: Partial<DraftMedia> = {}): DraftMedia {
  const url = `https://photos.harrowlane.example/${file}`;
  return {
    id: file,
    kind: 'photo',
    url,
    variants: [],
    alt,
    state: 'stored',
    sha256: keyOf(file),
    mime: 'image/jpeg',
    bytes: 1_740_000,
    width: 3000,
    height: 2000,
    fetchedAt: NOW - MINUTE,
    subtitles: [],
    ...more,
  };
}

const ROOMS = [
  'Brick front at dusk',
  'Living room with bay window',
  'Kitchen with oak table',
  'Dining room',
  'Entrance hall',
  'Main bedroom',
  'Bathroom',
  'Study',
  'Living room in the evening',
  'Attic room',
  'Garden',
  'Front by day',
];

export const townhousePhotos: DraftMedia[] = [
  ...ROOMS.map((alt, at) =>
    photo(`townhouse-${String(at + 1).padStart(2, '0')}`, alt, {
      foundIn: at === 3 ? ['og'] : ['json-ld', 'img'],
    }),
  ),
  photo('townhouse-plan', 'Ground floor', {
    kind: 'floorplan',
    mime: 'image/png',
    width: 2400,
    height: 1800,
  }),
];

const source = (site: string, title: string) => ({
  url: `https://${site}/listing/4711`,
  canonicalUrl: `https://${site}/listing/4711`,
  title,
  site,
  at: NOW - 2 * MINUTE,
});
const found = <T>(value: T) => ({ value, foundIn: ['json-ld'] });

export const townhouse: Draft = {
  id: 'draft-townhouse',
  revision: 4,
  createdAt: NOW - 2 * MINUTE,
  updatedAt: NOW - MINUTE,
  source: source('harrowlane.example', 'Brick townhouse with walled garden, Harrow Lane 18'),
  facts: {
    title: found('Brick townhouse with walled garden'),
    price: found({ amount: 685_000, currency: 'EUR', text: '685.000 €' }),
    address: found({ text: 'Harrow Lane 18, Lübeck', street: 'Harrow Lane 18', locality: 'Lübeck' }),
    bedrooms: found(4),
  },
  text: 'Four floors of light between the canal and the market.',
  title: 'Brick townhouse with walled garden',
  caption:
    'Four floors of light between the canal and the market. Open house on Saturday at eleven. #realestate',
  hashtags: ['realestate', 'townhouse', 'lübeck', 'openhouse', 'altbau'],
  media: townhousePhotos,
  picked: ROOMS.slice(0, 8).map((_, at) => `townhouse-${String(at + 1).padStart(2, '0')}`),
  targets: [],
  when: null,
  rightsAt: null,
  problems: [],
  postId: null,
};

function other(id: string, name: string, title: string, price: number, place: string, ago: number): Draft {
  const media = [1, 2, 3, 4].map((at) => photo(`${name}-0${at}`, ''));
  return {
    ...townhouse,
    id,
    title,
    source: source('harrowlane.example', title),
    facts: { price: found({ amount: price, currency: 'EUR', text: '' }), address: found({ text: place }) },
    media,
    picked: media.map((one) => one.id),
    createdAt: NOW - ago,
    updatedAt: NOW - ago,
  };
}

const HOUR = 60 * MINUTE;
export const villa = other('draft-villa', 'villa', 'Villa above the bay', 1_290_000, 'Travemünde', 5 * HOUR);
export const flat = other(
  'draft-flat',
  'flat',
  'Two rooms under old plane trees',
  1_180,
  'Lübeck',
  26 * HOUR,
);
export const car = other(
  'draft-car',
  'car',
  'Estate car, one owner, full history',
  18_900,
  'Kiel',
  50 * HOUR,
);
export const cabin = other('draft-cabin', 'cabin', 'Cabin by the lake', 245_000, 'Plön', 75 * HOUR);
