import type { Ruler } from '../../extension/film/set-text.ts';
import { type Film, NO_BRAND, type Shot } from '../../extension/film/timeline.ts';

/** Letters of any type are half as wide as high. */
export const halfRuler: Ruler = {
  width: (text, { size, tracking }) => [...text].length * (size / 2 + tracking),
};

export const shot = (name: string, width = 3000, height = 2000, words = ''): Shot => ({
  sha256: name,
  width,
  height,
  interest: { x: 0.5, y: 0.5, box: { x: 0.2, y: 0.2, width: 0.6, height: 0.6 } },
  words,
});

/** A believable film of eight photos of a house. */
export const film = (more: Partial<Film> = {}): Film => ({
  template: 'drift',
  ratio: '9:16',
  seconds: 30,
  shots: [
    shot('front'),
    shot('living', 3000, 2000, 'Living room with bay window'),
    shot('kitchen', 3000, 2000, 'Kitchen'),
    shot('stairs', 2000, 3000),
    shot('bedroom'),
    shot('bath', 3000, 2000, 'Bath'),
    shot('attic'),
    shot('garden', 4000, 1500, 'Garden'),
  ],
  texts: {
    title: 'Brick townhouse with walled garden',
    price: '€685,000',
    address: 'Harrow Lane 18, 23552 Lübeck',
    facts: '4 bedrooms · 168 m²',
    agent: 'Mara Lind, Harrow Lane Homes',
    contact: '+49 451 555 0199\nmara@harrowlane.example',
  },
  brand: NO_BRAND,
  covering: ['tiktok', 'reels', 'shorts'],
  sound: { kind: 'none' },
  subtitles: [],
  burned: false,
  side: 1080,
  ...more,
});
