/** Words that pages use in class names, data keys, headings and addresses. Several languages, no site. */

/** Other listings than this one. */
export const OTHER_LISTINGS =
  /similar|related|recommend|recently|recent-?view|nearby|also[-_ ]?(?:like|view|bought)|cross-?sell|up-?sell|you-?may|more-?from|other-?(?:list|propert|ads|items)|alternativ|sponsor|promoted|comparable|sold-?(?:nearby|propert)|neighbou?r(?:hood)?-?(?:homes|list)|suggest|carousel-?similar|featured-?(?:list|propert|homes)|ähnliche|weitere-?(?:angebote|objekte)|passende|parecid|relacionad|similaires|podobne|inne-?ogł|vergelijkbare|simili|semelhant|often-?bought|frequently|bundle|accessor/i;

/** Headings above other listings. */
export const OTHER_HEADING =
  /^(?:\W*)(?:similar|related|recommended|recently|nearby|more (?:from|like|homes|ads|propert|listings|items|to )|other (?:listings|properties|ads|homes|sellers)|you (?:may|might)|(?:customers|people|others?) (?:who|also)|sponsored|compare|frequently|other \w+ (?:you|near|for sale|by|from|in)|sold nearby|homes (?:near|for you)|ähnliche|weitere|das könnte|propiedades similares|inmuebles (?:similares|parecidos)|otros|anuncios (?:similares|relacionados)|también|biens similaires|annonces similaires|vous aimerez|podobne|inne og|zobacz (?:też|także|podobne)|liknande|lignende|andre boliger|mer i samma|mer fra|flere (?:annonser|boliger)|.{0,12}(?:こちらも|おすすめ|似た)|похожие|benzer|podobné|hasonló|quienes vieron|altri (?:prodotti|annunci)|\d+ altri|vergelijkbare|anche|potrebbe|imóveis semelhantes|panašūs|līdzīgi|sarnased|asemănătoare|anunțuri similare|[^。]{0,12}(?:还看了|還看了|猜你喜欢|相似|为您推荐|同小区)|(?:\S+ )?(?:مشابهة|مماثلة)|비슷한|추천)/i;

/** Keys of data, and classes of the element itself, about people, firms, maps and furniture: never a photo of the thing. */
export const NOT_THE_THING =
  /logo|avatar|agent|agency|broker|realtor|advertiser|branding|profile|portrait|headshot|seller|lister|icon|sprite|badge|(?<!gallery[-_])placeholder|no[-_]?(?:photo|image|picture)|spacer|tracking|map(?:s|$|[-_A-Z])|street-?view|panorama|pano(?:s|$|[-_A-Z])|cube-?map|tile|(?<!p)review|testimonial|banner|promo|qr-?code|captcha|swatch|emoji|fallback|favicon|watermark|school|article/i;

/** Classes of what stands around a picture, for the same; fewer, for pages name their boxes freely. */
export const NOT_AROUND =
  /logo|avatar|agent(?!s?-?photo)|agency|broker|realtor|advertiser|testimonial|(?<!p)review|advert|\bads?\b|banner|promo|fly-?out|mega-?menu|(?:^|[\s_-])(?:nav|menu|footer|map|dealer|seller|contact)(?:$|[\s_-])|street-?view|social|school|blog|newsletter|cookie|profile/i;

/** Boxes of what others pay for. On a page of classifieds an "ad" or "advert" is the listing itself. */
export const ADVERTISEMENT =
  /advertis(?:ing|ement)|adsbygoogle|(?:^|[\s_-])(?:ads?[_-]?(?:slot|unit|container|break|banner|wrapper|placement|frame|box)|video-?ads?|ima|dfp|gpt-ad)(?:$|[\s_-])|pre-?roll|doubleclick|sponsor/i;

export const GALLERY =
  /galler|carousel|slider|slideshow|swiper|slick|lightbox|photo|fotorama|splide|flickity|media-?view|image-?(?:list|grid|view|strip)|galer|bilder|zdjęc|imagen|thumbs|owl-|flexslider|pictures|mosaic/i;

/** Plans and certificates: the listing's own, but no photos. */
export const PLAN =
  /floor-?_? ?plans?|grundri(?:ss|ß)|plattegrond|planimetr|(?:^|[^a-z])(?:planos?|rzut)(?:[^a-z]|$)|planritning|plantegning|pohjakuva|půdorys|alaprajz|планировк|kat planı|site-?_?plan|lageplan|\bepc\b|epc-?(?:graph|image)|energy-?(?:certificate|label|graph)|energieausweis/i;

/** The same in class names, where short words mean many things. */
export const PLAN_BOX =
  /floor-?_? ?plans?|grundri(?:ss|ß)|plattegrond|planimetr|(?:^|[^a-z])(?:planos|rzut)(?:[^a-z]|$)|site-?_?plan|lageplan|epc-?_?(?:graph|image|chart|rating)|energy-?_?(?:certificate|label|graph)|energieausweis/i;

/** Keys of data that hold pictures. */
export const PHOTO_KEY =
  /image|img|photo|foto|picture|pict|bild|zdj|gallery|galer|media|thumb|slide|^(?:src|large|full|original|hires|xlarge|big|zoom)/i;
