/** Raise this when a scene or a plan changes: what is stored is drawn anew. */
export const CATALOG_VERSION = 5;

/** One picture to draw. `width` and `height` are the pixels as a viewer shows them. */
export interface PhotoPlan {
  name: string;
  scene: string;
  look?: string;
  width: number;
  height: number;
  seed: number;
  format: 'jpeg' | 'webp' | 'avif' | 'png';
  mirrored?: boolean;
  /** Stored turned a quarter, with EXIF orientation 6 to turn it back. */
  turned?: boolean;
  /** Where the camera says it stood: latitude and longitude in degrees, written to EXIF. */
  place?: [number, number];
}

/** Widths of the smaller copies that each photo is served in, in pixels. */
export const SMALLER_WIDTHS = [480, 1200] as const;

const LANDSCAPE = [3000, 2000] as const;
const PORTRAIT = [2100, 2800] as const;

type Extra = Partial<Pick<PhotoPlan, 'look' | 'mirrored' | 'turned' | 'place' | 'format'>> & {
  size?: readonly [number, number];
};

let seed = 41;
function photo(name: string, scene: string, extra: Extra = {}): PhotoPlan {
  const { size = LANDSCAPE, ...rest } = extra;
  seed += 17;
  return { name, scene, width: size[0], height: size[1], seed, format: 'jpeg', ...rest };
}

const HARROW: [number, number] = [42.3791, -71.1168];

/** Every picture of the sample pages, in the order in which the pages show them. */
export const photos: PhotoPlan[] = [
  photo('townhouse-01', 'townhouseDusk', { place: HARROW }),
  photo('townhouse-02', 'living', { look: 'townhouse' }),
  photo('townhouse-03', 'kitchen', { look: 'townhouse' }),
  photo('townhouse-04', 'dining', { look: 'townhouse' }),
  photo('townhouse-05', 'hall', { look: 'townhouse', size: PORTRAIT, turned: true, place: HARROW }),
  photo('townhouse-06', 'bedroom', { look: 'townhouse' }),
  photo('townhouse-07', 'bath', { look: 'townhouse' }),
  photo('townhouse-08', 'study', { look: 'townhouse' }),
  photo('townhouse-09', 'living', { look: 'townhouseEvening', size: PORTRAIT }),
  photo('townhouse-10', 'attic', { look: 'townhouse' }),
  photo('townhouse-11', 'garden'),
  photo('townhouse-12', 'townhouseDay', { size: PORTRAIT, place: HARROW }),
  photo('townhouse-plan', 'plan', { size: [2400, 1800], format: 'png' }),

  photo('flat-01', 'living', { look: 'flat', mirrored: true }),
  photo('flat-02', 'dining', { look: 'flat', mirrored: true }),
  photo('flat-03', 'kitchen', { look: 'flat', size: PORTRAIT, turned: true }),
  photo('flat-04', 'bedroom', { look: 'flat', mirrored: true }),
  photo('flat-05', 'bath', { look: 'flat', size: PORTRAIT, mirrored: true }),
  photo('flat-06', 'street'),

  photo('car-01', 'carCoast'),
  photo('car-02', 'carStudio', { mirrored: true }),
  photo('car-03', 'carFront'),
  photo('car-04', 'carRear'),
  photo('car-05', 'carCockpit'),
  photo('car-06', 'carWheel', { size: PORTRAIT }),
  photo('car-07', 'carCity'),

  photo('villa-01', 'villaPool', { place: [39.5461, 2.3877] }),
  photo('villa-02', 'villaTerrace'),
  photo('villa-03', 'living', { look: 'villa' }),
  photo('villa-04', 'kitchen', { look: 'villa', mirrored: true }),
  photo('villa-05', 'bedroom', { look: 'villa', mirrored: true }),
  photo('villa-06', 'bath', { look: 'villa', size: PORTRAIT }),
  photo('villa-07', 'villaNight'),
  photo('villa-08', 'cove', { size: PORTRAIT, turned: true, place: [39.5461, 2.3877] }),

  photo('cabin-01', 'cabinDusk'),
  photo('cabin-02', 'attic', { look: 'cabin' }),
  photo('cabin-03', 'dining', { look: 'cabin', mirrored: true }),
  photo('cabin-04', 'jetty', { size: PORTRAIT }),

  photo('chair-01', 'chairStudio', { size: [2400, 2400], format: 'webp' }),
  photo('chair-02', 'chairRoom', { size: [3600, 1500], format: 'avif' }),
  photo('chair-03', 'chairWeave', { size: [2000, 2500], format: 'webp' }),
  photo('chair-04', 'chairSide', { size: [1500, 3200] }),
];

/** Pictures that are on a page without being the listing's: their clip is a mistake. */
export const strangers: PhotoPlan[] = [
  photo('agent', 'portrait', { size: [600, 600] }),
  photo('logo', 'logo', { size: [480, 160], format: 'png' }),
  photo('map', 'map', { size: [1200, 600], format: 'png' }),
  photo('similar-1', 'cove', { size: [900, 600] }),
  photo('similar-2', 'street', { size: [900, 600] }),
  photo('similar-3', 'villaTerrace', { size: [900, 600] }),
];

/** The scenes that the video walks through, a few seconds each. */
export const reel = {
  name: 'cabin-tour',
  width: 1080,
  height: 1920,
  seconds: 8,
  framesPerSecond: 30,
  place: [60.4721, 8.4689] as [number, number],
  cuts: [
    { scene: 'cabinDusk', seed: 901 },
    { scene: 'attic', look: 'cabin', seed: 902 },
    { scene: 'dining', look: 'cabin', seed: 903 },
    { scene: 'jetty', seed: 904 },
  ],
};
