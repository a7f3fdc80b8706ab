/** What speaks for and against a picture being of this listing. The one place where it is weighed. */
export const WEIGHTS = {
  /** Named by the page's own description of itself. */
  'open-graph': 3,
  'json-ld': 4,
  microdata: 2,
  preload: 1,
  /** Its address or its data carries the listing's own number. */
  'own-id': 4,
  'own-data': 3,
  /** Its address carries another number at the same place. */
  'other-id': -6,
  /** Stands in something called a gallery. */
  gallery: 2,
  'alt-title': 2,
  large: 1,
  /** The page shows it, not only names it. */
  shown: 1,
  /** Near the heading. */
  'near-title': 2,
  /** A link to the picture itself goes around it. */
  'links-to-photo': 1,
  /** A link to another page goes around it: a card of another listing, mostly. */
  'other-page': -5,
  /** Stands in a box with a price of its own, as several others do. */
  priced: -4,
  /** Stands in data of another listing. */
  card: -6,
  'foreign-data': -5,
  /** Under or behind a heading like "Similar homes". */
  similar: -4,
  'after-similar': -2,
  /** Head, foot, navigation, margin of the page. */
  frame: -3,
  /** Called logo, icon, avatar, map. */
  named: -5,
  /** In a box called so; and in one that is called a gallery besides: a map's, a firm's, or the listing's own. */
  'in-named': -5,
  'in-named-gallery': -5,
  /** Called by a word that may be about the way it is shown, too: tile, banner, profile. */
  'maybe-named': -3,
  /** In a box for advertisements: what speaks against its pictures is in `named`; films in it are not the listing's. */
  advertisement: 0,
  /** In a box that lies over the page: its place in the page says nothing. */
  apart: 0,
  small: -2,
  /** Very wide or very tall: a banner, a line. */
  strip: -4,
} as const;

export type Cue = keyof typeof WEIGHTS;

/** What a list of pictures is worth, and what it takes to be taken. */
export const CHOOSING = {
  /** For each doubling of the number of photos. */
  perDoubling: 1.2,
  /** For holding a picture the page names in its own description. */
  holdsSeed: 5,
  /** Against a list without any picture that is surely the listing's, where the page has one. */
  missesSeed: -4,
  /** The same where the page also shows that picture, by its heading. */
  missesShown: -10,
  /** A sure photo outdoes a list without it by so much. */
  above: 3,
  /** What being shown by the heading adds. */
  inSight: 3,
  /** Against a list of which the page shows nothing. */
  unseen: -4,
  /** What a list of the data has more where the page shows no photo: placeholders, or nothing drawn yet. */
  nothingShown: 1.5,
  /** Elements between a picture and the heading that are still near. */
  near: 400,
  /** A list of the page's data goes on with the chosen ones from this share of them. */
  goesOn: 0.6,
  /** What the listing's own data names is not ruled out by where else the page shows it. */
  ours: -2,
  /** A photo is surely the listing's from here. */
  anchor: 6,
  /** Largest share of members with something against them. */
  impurity: 0.34,
  /** Least share of members that come from one place. */
  oneFamily: 0.6,
  /** A photo is taken by itself from here. */
  alone: 3,
  /** A photo that nothing else comes near is taken from here. */
  only: 4,
  /** A gallery this long needs no picture from elsewhere that only the page's head names. */
  many: 4,
  /** A page names so few pictures in its head that they are its covers, not its gallery. */
  fewNamed: 2,
  /** What a list of nothing but bad members would lose. */
  spoiled: -10,
  /** A single member speaks for or against its list no more than this. */
  leastSay: -6,
  mostSay: 8,
  /** A list of data goes on with the chosen ones when it has so many of them. */
  shares: 2,
  /** Where a picture stands says no more for it than this. */
  mostPlace: 2,
  /** A picture that nothing names as the listing's own needs so many times what one alone needs, once others are there. */
  strange: 2,
  /** A list joins the chosen one from this share of its photos being chosen already. */
  overlap: 0.5,
} as const;

/** Sizes that decide, in pixels of the long side. */
export const SIZES = {
  /** An address that says nothing of a size is the photo as it was made. */
  original: 4000,
  /** A link around a small picture leads to the large one. */
  ledTo: 3000,
  /** An address that orders a making but no size gets what the service thinks fit: less sure than a large size told. */
  made: 1599,
  /** A saved or proxied copy on the page's own host is no original while a picture host has the same photo. */
  copy: 900,
  /** For a folder whose word is in no table, beside one whose word is. */
  someFolder: 700,
  /** A photo that is named this large is large; one that is named this small is a sign. */
  large: 500,
  small: 40,
  /** Up to this a picture among photos is a portrait, where most of the others have at least `full`. */
  portrait: 250,
  full: 750,
} as const;

/** What the width and the height that a page declares for a picture say. Pixels, and width by height. */
export const SHAPES = { small: 50, large: 400, widest: 4.5, narrowest: 0.2 } as const;

/** From when on a page has shown how it names its photos. */
export const LEARNING = {
  /** So many folders show that the files behind them are all called alike, where this share of them does. */
  folders: 3,
  alike: 0.6,
  /** More names in one folder are more photos. */
  namesInFolder: 3,
  /** So many makings of one photo, or of several photos, show what the part behind is for. */
  makings: 3,
  /** What turns up beside this many different photos is a size of none: a placeholder, a logo, a frame. */
  standsIn: 3,
  /** A list names pictures when this share of its items does. */
  named: 0.8,
} as const;

/** What makes a page one of many listings, and a feed of films. */
export const COUNTING = {
  /** Fewer cards than this may be anything: they are a list where each has a price and the page has nothing of its own. */
  cards: 4,
  fewest: 2,
  /** More prices above the cards are those of a filter. */
  ownPrices: 3,
  /** Texts from the heading within which the page's own price stands. */
  priceWithin: 60,
  /** A listing's own photos beside its cards are more than this. */
  ownPhotos: 2,
  /** So many files of films that only data names are none of this listing's. */
  feed: 5,
} as const;

export const weigh = (cues: Iterable<Cue>): number => {
  let sum = 0;
  for (const cue of new Set(cues)) sum += WEIGHTS[cue];
  return sum;
};
