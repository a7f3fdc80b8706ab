/**
 * How addresses spell the size of a picture. Declared once: the key of a photo is its address without these,
 * and its rank among its variants is what they say. No site is named; each line is a habit seen on several.
 */

/** Words for a size, with the pixels (long side) they stand for when nothing better is known. Only
 * words for the file as it was made outdo what an address says in numbers. */
export const SIZE_WORDS: Record<string, number> = {
  original: 6000, orig: 6000, originals: 6000, raw: 6000, master: 5500, full: 5000, fullsize: 5000, fullxfull: 5000,
  highres: 1450, hires: 1450, hi: 1400, uncropped: 1400, scaled: 0, within: 0, max: 1500, '3xl': 1450, xxxl: 1450,
  zoom: 1400, '2xl': 1420, xxl: 1420, xxlarge: 1420, superzoom: 1450, huge: 1420, xl: 1300, xlarge: 1300, hd: 1300,
  big: 1200, social: 1000, grande: 1110, grandes: 1110, gross: 1050, large: 1100, lg: 1100, gallery: 900, detail: 900, web: 700, medium: 600, moyenne: 600, moyen: 600, mediana: 600, mittel: 600, med: 600, md: 600,
  mid: 600, medres: 700, midres: 700, lowres: 300, lores: 300, sized: 700, compact: 160, normal: 600, standard: 500, small: 300, petite: 300, klein: 300, liste: 300, vorschau: 300, sm: 300, thumb: 120, vignette: 120, vignettes: 120, miniature: 120, miniatura: 120, tn: 120, th: 120, thumbs: 120,
  thumbnail: 120, thumbnails: 120, mini: 100, tiny: 80, micro: 60, duze: 1200, srednie: 600, male: 300, miniatury: 120, groot: 1100, stor: 1100, liten: 300, velke: 1100, hoved: 900, icon: 40, pico: 16, preview: 300, square: 240, extralarge: 1300, resize: 0, resized: 0,
  crop: 0, cropped: 0, fit: 0, cover: 0, blur: 20, cc: 0, ft: 0, single: 0, progressive: 0, xs: 100,
}; // biome-ignore format: a table

/** Sizes that shops of one making call so, behind a photo's number: `4182-home_default`. */
export const SHOP_SIZES: Record<string, number> = {
  cart_default: 125, small_default: 98, home_default: 250, medium_default: 452, large_default: 800,
}; // biome-ignore format: a table

/** One token that carries pixels; the groups hold width and height. Bounded by what bounds a word in an address. */
export const SIZE_TOKENS: readonly RegExp[] = [
  /^(\d{2,4})x(\d{2,4})(?:px|[a-z])?$/i,
  /^[a-z]{1,10}(\d{2,4})x(\d{2,4})(?:q\d{1,3})?$/i,
  /^(\d{2,4})x[n0]?$/i,
  /^0?x(\d{2,4})$/i,
  /^w(\d{2,4})h(\d{2,4})$/i,
  /^[wh](?:id(?:th)?|eight)?[=:]?(\d{2,4})$/i,
  /^(?:s|sz|size)[=-]?l?(\d{2,4})x?(\d{2,4})?$/i,
  /^l(\d{2,4})$/i,
  /^(?:square|crop|fit|max|thumb|small|medium|large)(\d{2,4})$/i,
  /^(\d{2,4})w$/i,
  /^(\d{3,4})(?:px|h)$/i,
  /^(?:SL|SX|SY|UX|UY|SR|SS|AC|US|UL|FM|QL|CR|mw|mh|rw)(\d{2,4})?$/,
];

/** Tokens about making the file, not about the picture. */
export const MAKING_TOKEN =
  /^(?:q(?:l|uality)?[=-]?\d{1,3}|compr|r\d{1,2}|webp|avif|jpe?g|png|progressive|lighter|auto|fit-in|smart|dpr[\d.]*|p|\d(?:\.\d)?x|copy|quality|format|operations?)$/i;

/** Query parameters that change the size or the making, never the picture. */
export const SIZE_PARAMETERS =
  /^(?:w|h|wid|hei|width|height|max-?[wh]\w*|mw|mh|s|sz|size|dim|resize|scale|crop\w*|fit|mode|q|ql|qlt|quality|fm|fmt|format|f|auto|dpr|rule|odn\w+|webp|op_\w+|bg\w*|c|ixlib|stp|strip|v|ver|version|t|ts|cb|rev|cache\w*|_|download|disable|optimize|sw|sh|sm|imwidth|imheight|im|impolicy|tr|p|preset|\$.*\$|isfirstimage|nc|_nc_\w+|ccb|oh|oe)$/i;

/** Query parameters that hold the address of the picture itself. */
export const INNER_PARAMETERS = /^(?:url|src|image|img|u|file|path|source)$/i;
