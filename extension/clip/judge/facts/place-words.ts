import { oneLine } from '../../page-words.ts';

/** What no address holds. */
export const NO_ADDRESS =
  /[?!€$£*©]|\d{6,}|m²|\b\d+,?\s?m2?(?![\wÀ-ɏ])|\bsq\.?\s?(?:ft|m|yards?)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? (?:19|20)\d\d|\bby,|,\s(?:objekt|anfragen?|kontakt|contact)\b|^(?:frau|herr|mrs?\.?|ms\.?)\s|^(?:show|view|see|map|karte|mapa|mehr|home|empfohlen)\b|[.;]\s?$|@|\b(?:ltd|llc|llp|inc|plc|gmbh|sarl|s\.?l\.?u?|s\.?r\.?l|sp\. z o\.? ?o|oü)\b[.,]?\s/i;

/** Words of a link to a map behind an address. */
const MAP_LINK =
  /,?\s*(?:pokaż na mapie|(?:view|show|see|open)(?: on)?(?: the)? map|ver (?:en el )?mapa|(?:auf der )?karte(?: anzeigen)?|voir (?:sur )?(?:la )?carte|street view)\b.*$/i;

/** How to call who sits there, behind an address. */
const PHONE = /[.,;]?\s+(?:tel|tél|phone|telefon|fax|mob(?:ile)?)[.:]?\s*[+(\d].*$/i;

/** A box's own name before what stands in it. */
const LABEL =
  /^(?:(?:the )?(?:property |full )?(?:location|address)|where|ort|standort|lage|adresse|anschrift|lokalizacja|adres|ubicación|dirección|localisation|indirizzo|locatie|localização|endereço)\s*[:,]+\s*/i;
/** Any name of a box that stands in a box of its own: `Asukoht:, Peterburi tee 71`. */
const SOME_LABEL = /^\p{L}[\p{L}\s/-]{1,24}:\s*,\s*/u;
/** What is offered, and notes of the page, behind or between the parts of a place. */
const OFFERED =
  /,\s[^,]*\b(?:zum kauf|zur miete|zu vermieten|zu verkaufen|for sale|for rent|to rent|to let|en venta|en alquiler|à vendre|à louer|in vendita|in affitto|te koop|na sprzedaż|na wynajem)\b[^,]*/giu;
const NOTE = /\s*\[[^\]]*\]\s*$/;
/** Parts that only name what follows: `Address, 3 Mill Lane, City, Ambleford`. */
const PART_LABEL =
  /^(?:(?:street )?address|street|city|town|suburb|area|neighbou?rhood|county|state(?:\/county)?|province|region|zip|post(?:al)? ?code|zip\/postal code|country|straße|ort|plz|stadt|land|rue|ville|code postal|pays|calle|ciudad|provincia|código postal|país|città|comune|cap|via|miasto|ulica|kod pocztowy|cidade|estado|bairro|cep)\s*:?$/i;
const withoutPartLabels = (text: string): string => {
  const parts = text.split(/,\s+/);
  return parts.length < 3 ? text : parts.filter((part) => !PART_LABEL.test(part)).join(', ');
};

/** A place as it is told: without its box's name, links, notes and offers around it. */
export const clean = (text: unknown): string =>
  withoutPartLabels(
    oneLine(typeof text === 'string' ? text : '')
      .replace(/\s+,/g, ',')
      .replace(/,(?:\s*,)+/g, ','),
  )
    .replace(LABEL, '')
    .replace(SOME_LABEL, '')
    .replace(OFFERED, '')
    .replace(NOTE, '')
    .replace(MAP_LINK, '')
    .replace(PHONE, '')
    .replace(/^[\s,(·|-]+|[\s,·|-]+$|(?<!\([^()]*)\)[\s,)·|-]*$/g, '')
    .replace(/(?<=\d)\.$/, '')
    .slice(0, 500);

/** Names in capitals, or a street's with its kind shortened behind it: `Sporto g.`. */
const NAME =
  /^(?:\d{1,5}[a-z]?\s)?(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}(?:\p{Ll}{1,4}\.)?(?:\s?[A-Z]{0,2}\d[\dA-Z\s]*)?$/u;
const areNames = (parts: readonly string[]): boolean => parts.every((part) => NAME.test(part));
const LONGEST = 80;

/** A heading that is nothing but a place: names in capitals, parted by commas. */
export const placeAlone = (title = ''): string | undefined =>
  title.length < LONGEST && title.includes(', ') && areNames(title.split(/, | [-–] /)) ? title : undefined;

/**
 * The place in a heading that tells the home, too, before or behind it: `Eladó családi ház, Szentendre, Pismány`. What is told of
 * the home has small words or a number.
 */
export function placeBeside(title = ''): string | undefined {
  const parts = title.split(', ');
  const isThing = (part = '') => !NAME.test(part) && /\s\p{Ll}|^\d/u.test(part);
  const behind = isThing(parts[0]) ? parts.slice(1) : isThing(parts.at(-1)) ? parts.slice(0, -1) : [];
  return title.length < LONGEST && behind.length > 1 && areNames(behind) ? behind.join(', ') : undefined;
}

export const words = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

export const STROKE = /,?\s?\/,?\s?/;

/** Places from wide to near with strokes between, none of them the thing's own words: `İzmir / Bornova / Kazımdirik Mh.` */
export function isPlaceWithStrokes(text: string, title: string | undefined): boolean {
  const parts = text.split(STROKE);
  const own = words(title ?? '');
  return (
    parts.length > 1 &&
    parts.length < 5 &&
    parts.every((part) => /^\p{Lu}[\p{L}.\s-]{1,30}$/u.test(part)) &&
    ![...words(text)].some((word) => own.has(word))
  );
}
