/** The truth about each sample page, written by hand beside the page: what a perfect clip would hold. */
export interface SamplePage {
  /** Path on the pages' server. */
  path: string;
  /** `document.title`. */
  title: string;
  /** The listing's own name, as its h1 says it. */
  heading: string;
  /** BCP 47. */
  language: string;
  price: { amount: number; currency: string; period?: 'month' | 'week' | 'day'; text: string };
  address?: { street?: string; postalCode?: string; locality: string; region?: string; country?: string };
  facts: {
    bedrooms?: number;
    bathrooms?: number;
    rooms?: number;
    area?: { value: number; unit: 'm2' | 'sqft' };
    year?: number;
    mileage?: { value: number; unit: 'km' };
    make?: string;
    model?: string;
    condition?: string;
    seller?: string;
    listingId?: string;
  };
  /** Names of the photos in page order; `manifest.json` knows their files. */
  photos: string[];
  floorPlans: string[];
  /** Pictures on the page that are not the listing's. */
  strangers: string[];
  video?: string;
  subtitles?: { file: string; language: string };
  /** A sentence of the description. */
  says: string;
}

const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name}-${String(i + 1).padStart(2, '0')}`);

export const pageNames = ['townhouse', 'flat', 'car', 'villa', 'cabin', 'chair'] as const;
export type PageName = (typeof pageNames)[number];

export const samplePages: Record<PageName, SamplePage> = {
  /** JSON-LD with @graph, microscopic og, a gallery of plain pictures in a middle size. */
  townhouse: {
    path: '/homes/14-lanternside-row',
    title: '14 Lanternside Row, Harrow Falls, MA 02157 | Harrow & Finch',
    heading: '14 Lanternside Row',
    language: 'en-US',
    price: { amount: 1_285_000, currency: 'USD', text: '$1,285,000' },
    address: {
      street: '14 Lanternside Row',
      postalCode: '02157',
      locality: 'Harrow Falls',
      region: 'MA',
      country: 'US',
    },
    facts: {
      bedrooms: 4,
      bathrooms: 2.5,
      area: { value: 2640, unit: 'sqft' },
      year: 1894,
      seller: 'Nora Finch',
      listingId: 'HF-20417',
    },
    photos: numbered('townhouse', 12),
    floorPlans: ['townhouse-plan'],
    strangers: ['agent'],
    says: 'Morning light comes through the kitchen',
  },
  /** OpenGraph and plain pictures, nothing else; French, a rent by the month. */
  flat: {
    path: '/annonce/4-pieces-quai-des-tilleuls-83120',
    title: '4 pièces lumineux, Quai des Tilleuls — Maison Claire',
    heading: '4 pièces lumineux, Quai des Tilleuls',
    language: 'fr',
    price: { amount: 1480, currency: 'EUR', period: 'month', text: '1 480 € / mois' },
    address: { street: '27 quai des Tilleuls', postalCode: '69004', locality: 'Lyon' },
    facts: { rooms: 4, bedrooms: 2, area: { value: 92, unit: 'm2' }, listingId: '83120' },
    photos: numbered('flat', 6),
    floorPlans: [],
    strangers: [],
    says: 'parquet en point de Hongrie',
  },
  /** Only the current slide is in the document; the rest, and every large size, is in the page's state. */
  car: {
    path: '/oferta/volanta-arro-kombi-77104',
    title: 'Volanta Arro 1.6 e-Hybrid Touring – 84 900 zł – Autonaut',
    heading: 'Volanta Arro 1.6 e-Hybrid Touring',
    language: 'pl',
    price: { amount: 84_900, currency: 'PLN', text: '84 900 zł' },
    address: { locality: 'Gdynia', region: 'pomorskie' },
    facts: {
      year: 2022,
      mileage: { value: 41_300, unit: 'km' },
      make: 'Volanta',
      model: 'Arro',
      seller: 'Auto Bałtyk',
      listingId: '77104',
    },
    photos: numbered('car', 7),
    floorPlans: [],
    strangers: [],
    says: 'Pierwszy właściciel',
  },
  /** A lazy gallery, and beside it similar villas, an agent, a logo and a map; German. */
  villa: {
    path: '/objekt/CC-5512/villa-cala-mirall',
    title: 'Villa mit Pool und Meerblick in Cala Mirall kaufen | Costa Clara',
    heading: 'Villa mit Pool und Meerblick in Cala Mirall',
    language: 'de',
    price: { amount: 1_290_000, currency: 'EUR', text: '1.290.000 €' },
    address: { street: 'Carrer de la Punta 8', postalCode: '07159', locality: 'Cala Mirall' },
    facts: {
      bedrooms: 4,
      bathrooms: 3,
      area: { value: 268, unit: 'm2' },
      year: 2016,
      seller: 'Ilse Brandt',
      listingId: 'CC-5512',
    },
    photos: numbered('villa', 8),
    floorPlans: [],
    strangers: ['agent', 'logo', 'map', 'similar-1', 'similar-2', 'similar-3'],
    says: 'Vom Pool geht der Blick',
  },
  /** A video with English subtitles, and photos in `picture`; a price by the night. */
  cabin: {
    path: '/stays/glasshytta',
    title: 'Glasshytta, a cabin on the lake · Stillwater Stays',
    heading: 'Glasshytta, a cabin on the lake',
    language: 'en',
    price: { amount: 2350, currency: 'NOK', period: 'day', text: 'kr 2,350 / night' },
    address: { street: 'Strandvegen 41', postalCode: '3570', locality: 'Ål', country: 'Norway' },
    facts: { bedrooms: 2, bathrooms: 1, area: { value: 74, unit: 'm2' } },
    photos: numbered('cabin', 4),
    floorPlans: [],
    strangers: [],
    video: 'cabin-tour.mp4',
    subtitles: { file: 'cabin-tour.en.vtt', language: 'en' },
    says: 'The gable is all glass',
  },
  /** A shop: microdata, WebP under names that lie about their size, a square, a strip and a tower. */
  chair: {
    path: '/products/halden-lounge-chair?colour=ember',
    title: 'Halden lounge chair, ember – Oak & Loom',
    heading: 'Halden lounge chair',
    language: 'en-GB',
    price: { amount: 485, currency: 'GBP', text: '£485.00' },
    facts: { make: 'Oak & Loom', condition: 'new', listingId: 'OL-HLD-EMB' },
    photos: numbered('chair', 4),
    floorPlans: [],
    strangers: [],
    says: 'Steam-bent oak',
  },
};
