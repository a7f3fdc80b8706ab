/** The one place where a page is weighed: its pictures, its lists of them, its facts. Sizes that decide are in `sizes.ts`. */

/** What speaks for and against a picture being of this listing. */
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

/**
 * What each source's word on a fact weighs. A source counts once for each value; the value with the most weight wins.
 * Distances are counted in texts of the page, from its heading.
 */
export const SAYS = {
  title: {
    /** A heading that the page's own descriptions repeat; each later heading a little less. */
    heading: 4,
    laterHeading: 0.1,
    /** The first heading, and any other, where nothing agrees with it. */
    firstHeading: 2,
    otherHeading: 1,
    /** A heading that is the site's own name, or one short word, is divided by this. */
    slight: 8,
    described: 2.2,
    microdata: 2,
    'open-graph': 1.5,
    /** The document's title carries numbers and firms, too. */
    title: 1,
  },
  price: {
    /** Descriptions made for machines are kept right: shops are listed by them. */
    'json-ld': 4,
    microdata: 3,
    meta: 3,
    own: 2.5,
    title: 2,
    description: 1.5,
    text: 2.5,
    /** In the page's margin, in a box called price. */
    aside: 0.5,
    /** What a box called price adds. */
    class: 1.5,
    /** What words about other money right beside take away. */
    otherMoney: -2,
    /** What each nearer price takes away, and what is left at least. */
    farther: -0.3,
    least: 0.1,
    /** Data that may be of anything on the page. */
    state: 0.8,
  },
  address: {
    'json-ld': 3,
    own: 3,
    microdata: 2.5,
    title: 2,
    meta: 2,
    text: 2.2,
    /** A street, and its town right behind it; each further pair less. */
    together: 2.6,
    nextPair: -0.3,
    /** What a map is asked for. */
    map: 2,
    place: 1.2,
    state: 0.8,
    /** What data tells and a text by the heading repeats. */
    shown: 0.8,
    /** Where the seller sits: the thing's place only where nothing else is said. */
    seller: 1.1,
    /** A box called address without what only addresses look like: with marks of one, and without any. */
    boxAlone: -0.6,
    wordsAlone: -1.2,
    /** A box called address that holds what looks like one. */
    boxed: 0.3,
    /** What each place nearer to the heading takes away, and what is left at least. */
    farther: -0.15,
    least: 0.3,
  },
  /** Rooms, area, mileage. */
  measures: {
    'json-ld': 3,
    own: 3,
    text: 1.5,
    title: 1.5,
    description: 1.5,
    state: 0.8,
    /** Of a text that measures a garden or a plot, this share counts. */
    otherGround: 0.2,
  },
  /** Seller, make, model, year, condition, number. */
  thing: { 'json-ld': 3, own: 2, meta: 2, text: 1.5, address: 0.5 },
} as const;

/** From where on something counts. Shares are of 1. */
export const DECIDING = {
  /** What may have stayed from the page before is held against what is shown. */
  agreement: {
    /** Two names are alike from this share of the shorter one's words. */
    name: 0.6,
    /** Texts from the heading within which prices are the listing's. */
    near: 60,
  },
  title: {
    /** A heading agrees with a name: so many of its words are in it, or of the name's in the heading. */
    ofHeading: 0.5,
    ofName: 0.9,
    /** A heading is the site's name from this share of its letters. */
    site: 0.55,
    /** A heading of one word shorter than this is told fuller elsewhere; a name cuts a heading from this length. */
    short: 12,
  },
  price: {
    /** Texts from the heading within which the page's margin may tell the price. */
    asideWithin: 60,
    /** Prices by the heading that are heard. */
    heard: 12,
    /** Texts between a price and the lower one it was brought to, and the least share of it that is left. */
    reducedWithin: 3,
    reducedTo: 0.2,
  },
  address: {
    /** Least weight of all that speak for a place. */
    enough: 1.1,
    /** Two wordings are one place from this share of the shorter's words; in one street from this. */
    samePlace: 0.75,
    sameStreet: 0.5,
    /** A text at this distance weighs one less. */
    far: 250,
    /** Within which a text repeats what data tells, and right by the heading. */
    shownWithin: 40,
    byHeading: 8,
    /** On a shop's page a place stands as near as this. */
    shopWithin: 60,
    /** Places by the heading that are heard. */
    heard: 10,
    /** A place is an office's from this share of words; the page's own where its heading says this share. */
    office: 0.74,
    ownOffice: 0.6,
  },
  measures: {
    /** Texts this near the heading are about the listing, however long. */
    near: 30,
    within: 150,
    /** A text at this distance weighs one less; behind a label twice as far. */
    far: 150,
    labelFar: 300,
    /** Two areas are one where they differ by this share. */
    sameArea: 0.01,
    /** Between these an area is a home's or a field's, in whatever unit. */
    leastArea: 5,
    mostArea: 1e6,
    /** From here a distance in a text is a vehicle's; above the other none has gone. */
    farDriven: 1000,
    mostDriven: 1_500_000,
  },
  home: {
    /** Texts from the heading within which measures speak of a home; kinds of them that are sure, and that are enough with more. */
    within: 60,
    sure: 2,
    maybe: 1,
  },
  /** Own data is heard where it tells so many facts: a lone "model" may be anything. */
  thing: { together: 2 },
  /** Data of which nobody knows whose it is is believed down to this depth. */
  depth: 6,
} as const;

export const weigh = (cues: Iterable<Cue>): number => {
  let sum = 0;
  for (const cue of new Set(cues)) sum += WEIGHTS[cue];
  return sum;
};
