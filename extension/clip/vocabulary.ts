/** Words that pages use in class names, data keys, headings and addresses. Several languages, no site. */

/** Other listings than this one. */
export const OTHER_LISTINGS =
  /similar|related|recommend|recently|recent-?view|nearby|also[-_ ]?(?:like|view|bought)|cross-?sell|up-?sell|you-?may|more-?from|other-?(?:list|propert|ads|items)|alternativ|sponsor|promoted|comparable|sold-?(?:nearby|propert)|neighbou?r(?:hood)?-?(?:homes|list)|suggest|featured-?(?:list|propert|homes)|ähnliche|weitere-?(?:angebote|objekte)|passende|parecid|relacionad|similaires|podobne|inne-?ogł|vergelijkbare|simili|semelhant|often-?bought|frequently|bundle|accessor/i;

/** A name with its words apart: `mainPhotoTile` as `main-Photo-Tile`. The words below begin or end where no letter stands. */
export const wordsApart = (name: string): string => name.replace(/([a-z\d])(?=[A-Z][a-z])/g, '$1-');

/** Keys of data, and classes of the element itself, about people, firms, maps and furniture: never a photo of the thing. */
const NOT_THE_THING =
  /(?<![a-z])(?:logo|avatar|agen[tc]|broker|realtor|advertiser|branding|headshot|seller|lister|sprite|badge|no[-_]?(?:photo|image|picture)|spacer|tracking|street-?view|panorama|cube-?map|leaflet|mapbox|review|testimonial|qr-?code|captcha|swatch|emoji|favicon|watermark)|(?<!cata)(?:logo|avatar|agent|broker|badge|(?<!p)review)s?(?![a-z])|(?<!ex|il)icons?(?![a-z])|(?<![a-z])icon[-_]?(?:url|image)|(?:map|pano)s?(?![a-z])|(?<![a-z])map-?(?:image|img|url|view)/i;

/** The same where the word may also be about how a picture is shown, or about the thing: weaker, and outweighed by much. */
const MAYBE_NOT_THE_THING =
  /(?<![a-z])(?:profile|portrait|banner|promo(?:s|tion)?(?![a-z])|fallback|school|(?:tile|article)s?(?![a-z])|(?<!gallery[-_])placeholder)|(?:profile|banner)s?(?![a-z])|(?<!gallery[-_])placeholders?(?![a-z])/i;

/** What a picture's own name, or that of data, says that it is: words apart. */
export function namedSelf(words: string): ('named' | 'maybe-named')[] {
  if (NOT_THE_THING.test(words)) return ['named'];
  return MAYBE_NOT_THE_THING.test(words) ? ['maybe-named'] : [];
}

/** Classes of what stands around a picture, for the same; fewer, for pages name their boxes freely. */
export const NOT_AROUND =
  /(?<![a-z])(?:logo|avatar|agent(?!s?-?photo)|agenc|broker|realtor|advertiser|testimonial|review|fly-?out|mega-?menu|street-?view|newsletter|cookie|consent|disclaimer)|(?<!cata)(?:logo|avatar|agent|broker|(?<!p)review)s?(?![a-z])|(?:^|[\s_-])(?:nav|menu|footer|map|dealer|seller|contact)(?:$|[\s_-])/i;

/** The same, of boxes that may be galleries: beside a word for one, such a word says less. */
export const MAYBE_NOT_AROUND =
  /(?<![a-z])(?:advert|ads?(?![a-z])|banner|promo(?!n)|social|school|blog|profile)|(?:banner|advert|profile|blog)s?(?![a-z])/i;

/** What is related to this listing and no other listing: its photos. */
export const RELATED_PHOTOS = /(?<![a-z])(?:related|suggested)[-_]?(?:photo|image|picture|media|galler)/gi;

/** Boxes of what others pay for. On a page of classifieds an "ad" or "advert" is the listing itself. */
export const ADVERTISEMENT =
  /advertis(?:ing|ement)|adsbygoogle|(?:^|[\s_-])(?:ads?[_-]?(?:slot|unit|container|break|banner|wrapper|placement|frame|box)|video-?ads?|ima|dfp|gpt-ad)(?:$|[\s_-])|pre-?roll|doubleclick|sponsor/i;

export const GALLERY =
  /galler|carousel|slider|slideshow|swiper|slick|lightbox|photo|fotorama|splide|flickity|media-?view|image-?(?:list|grid|view|strip)|galer|bilder|zdjęc|imagen|thumbs|owl-|flexslider|pictures|mosaic/i;

/** Boxes that may hold painted pictures: besides galleries, what is only called after what it shows. */
export const PAINTED_BOX =
  /slide|hero|(?<![a-z])(?:images|media|fotos|afbeeldingen|immagini|obraz)(?![a-z])/i;

/** Plans and certificates: the listing's own, but no photos. */
export const PLAN =
  /floor-?_? ?plans?|grundri(?:ss|ß)|plattegrond|planimetr|(?:^|[^a-z])(?:planos?|rzut)(?:[^a-z]|$)|planritning|plantegning|pohjakuva|půdorys|alaprajz|планировк|kat planı|site-?_?plan|lageplan|\bepc\b|epc-?(?:graph|image)|energy-?(?:certificate|label|graph)|energieausweis/i;

/** The same in class names, where short words mean many things. */
export const PLAN_BOX =
  /floor-?_? ?plans?|grundri(?:ss|ß)|plattegrond|planimetr|(?:^|[^a-z])(?:planos|rzut)(?:[^a-z]|$)|site-?_?plan|lageplan|epc-?_?(?:graph|image|chart|rating)|energy-?_?(?:certificate|label|graph)|energieausweis/i;

/** Keys of data that hold pictures. */
export const PHOTO_KEY =
  /image|img|photo|foto|picture|pict|bild|zdj|gallery|galer|media|thumb|slide|^(?:src|large|full|original|hires|xlarge|big|zoom)/i;
