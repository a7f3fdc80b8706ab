/**
 * What each source's word on a fact weighs, and what decides between them. With `weights.ts`, which does so for pictures, the one
 * place where it is weighed. A source counts once for each value; the value with the most weight wins. Distances are counted in
 * texts of the page, from its heading.
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
    /** What each price nearer to the heading takes away, and what is left at least. */
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
  thing: {
    /** Own data is heard where it tells so many facts: a lone "model" may be anything. */
    together: 2,
  },
  /** Data of which nobody knows whose it is is believed down to this depth. */
  depth: 6,
} as const;
