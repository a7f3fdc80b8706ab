import type { Evidence } from '../../seen.ts';
import { DECIDING, SAYS as WEIGHTS } from '../../weights.ts';
import { isCounted } from './counted.ts';
import { partsIn } from './neighbours.ts';
import { isAddress, isCodeAndTown, isStreetAndNames, streetOf } from './place-shapes.ts';
import { clean, isPlaceWithStrokes, NO_ADDRESS, STROKE } from './place-words.ts';

const SAYS = WEIGHTS.address;
const DECIDES = DECIDING.address;
const BOX =
  /(?:^|[-_\s])(?:address|endereço|dirección|addr|adresse?|adresa|adres|adreça|adress|cim|cím|osoite|endereco|indirizzo|morada|sijainti|asukoht|where|direccion|ubicacion|ubication|loc|lieu|luogo|localita|miejsce|plats|konum|location|lokalizacja|localisation|standort|anschrift|map-?address|postingtitle-?location|locality|position|place)(?:$|[-_\s\d])|[aA]ddress|Location(?![a-z])/;
/** A street with a number, or a code with a town: what only addresses look like. */
const LOOKS =
  /^\d{1,5}[a-z]?\s+\p{Lu}[\p{L}.'-]+.*,|\p{L}{3,}\.?\s(?:nº\s?)?\d{1,4}[a-z]?,\s|\b\d{5}\s\p{Lu}|,\s[A-Z]{2}\s\d{5}|(?:,\s?[A-Z]{1,2}\d{1,2}[A-Z]?|[,\s][A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2})$|^[\p{L}\s.'-]{3,30},\s[A-Z]{2}$|^(?:東京都|北海道|(?:京都|大阪)府|\p{Script=Han}{2,3}県)\S*[市区町村郡]|^\p{Script=Han}{2,3}[省市]\p{Script=Han}{1,4}[区區县縣市]|^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|제주)\S*\s\S+[시군구](?:\s|$)/u;
export const looksLikePlace = (text: string): boolean =>
  !COUNTED.test(text) && (LOOKS.test(text) || isAddress(text));
/** A number of rooms before what has them is no number of a house. */
const COUNTED =
  /^\d{1,2}(?:[.,]5)?\s?-?(?:bhk|bed|br\b|ba\b|bath|room|zimmer|pi[eè]ces?|pok|locali|kamer|quartos|ambientes|dorm|hab|rum\b|roms?\b|værelse|soverom|sov)/i;
/** A box that counts rooms or floors beside its place: behind a street a floor is a part of it. */
const countsToo = (box: string): boolean => streetOf(box) === undefined && partsIn(box).some(isCounted);
/** Where codes of four digits stand before towns, such a pair is a place; a year before a name is none. */
const FOUR_DIGITS = /^(?:no|dk|ch|at|be|lu|hu|bg|si)$/;
const CODE_AND_TOWN = /^(?!(?:19|20)\d\d)[1-9]\d{3}\s\p{Lu}[\p{L}-]{2,}(?:\s\p{Lu}[\p{L}-]*)?$/u;
/** A place behind its own label. */
const LABELLED =
  /^(?:ort|standort|lage|location|address|adresse|anschrift|lokalizacja|adres|ubicación|dirección|localisation|indirizzo|locatie|adresa|endereço|sted|plats|адрес|(?:ال)?موقع|(?:ال)?عنوان|所在地|住所|地址|位置|주소|소재지|כתובת)\s*:\s*(.{4,100})$/i;
/** A place behind a word for being there: `VAT paid. Lying Falmouth, Cornwall`. */
const LIES =
  /(?:^|\s)(?:[Ll]ying|[Ll]ocated|[Ss]ituated|[Gg]elegen|[Uu]bicad[oa]|[Ss]ituée?)(?:\s(?:in|at|near|en|à))?\s(\p{Lu}[\p{L}\s'’-]+(?:,\s\p{Lu}[\p{L}\s'’-]+)+)\.?$/u;
export const LEAD =
  /(?:for sale|to rent|for rent|to let|rental|in vendita|en venta|en alquiler|en venda|de lloguer|de vânzare|de închiriat|müüa|eladó|prodej|pronájem|predaj|zu vermieten|zu verkaufen|na sprzedaż|na wynajem|à vendre|à louer|te koop|till salu|til salgs?|att hyra|til leie|satılık|kiralık|in affitto|te huur|zur miete|zum verkauf)\s+(?:in|at|en|a|à|w|te|i)\s+(.{6,120})$/i;
/** An address among other things that dots part: `Familie Petersen · Strandstraße 17 · 25980 Sylt`. */
function amongDots(text: string): string | undefined {
  const parts = text.split(/\s[·|•]\s/);
  const first = parts.findIndex((part) => streetOf(part) === part);
  const town = parts.findIndex((part, at) => at > first && isCodeAndTown(part));
  return parts.length > 1 && first >= 0 && town > first ? parts.slice(first, town + 1).join(', ') : undefined;
}
/** Words that tell, and behind them an address: `The car is at our yard: 4 Mill Lane, Ambleford`. */
const TOLD = /^[^:]{3,60}:\s+(.{8,110})$/;
/** Parts of data, and boxes, about who sells: their address is the thing's only where nothing else is said. */
export const SELLER =
  /agent|agency|broker|seller|dealer|branch|office|advertiser|company|organi[sz]ation|publisher|user|profile|customer|contact/i;
/** Where a person sells from is where the thing is. */
const OF_SELLER = /seller[-_]?location/i;
/** Boxes about who sells, by their first words. */
const NOT_PLACE = /^(?:about|contact|by|listed by|marketed by|call|kontakt|anbieter)\b/i;

/** A seller's address without the name before it: `City Cars, 5 Dock Road, Ambleford AB1 2CD`. */
function fromStreet(text: string, seller: boolean): string {
  const parts = seller ? text.split(/,\s+/) : [];
  const street = parts.findIndex((part) => streetOf(part) !== undefined);
  const rest = parts.slice(street).join(', ');
  return street > 0 && isAddress(rest) ? rest : text;
}

/** Texts near the heading that stand in a box called address, or look like one, nearest first. */
export function placesInLines(
  lines: Evidence['lines'],
  title: string | undefined,
  country: string,
): { text: string; weight: number }[] {
  const found: { text: string; weight: number; distance: number }[] = [];
  const said = new Set<string>();
  for (const line of lines) {
    const seller = (SELLER.test(line.label) && !OF_SELLER.test(line.label)) || NOT_PLACE.test(line.beside);
    const strokes = line.distance <= DECIDES.shownWithin && isPlaceWithStrokes(line.beside, title);
    // A place by the heading may lead to a map of it.
    const leadsToMap =
      isAddress(line.text) &&
      (line.distance <= DECIDES.byHeading || (BOX.test(line.label) && line.distance <= DECIDES.shownWithin));
    // The parts of a place may lead to what else there is in them.
    if (
      line.cues.some(
        (cue) =>
          cue === 'similar' ||
          (cue === 'other-page' && !strokes && !leadsToMap) ||
          (cue === 'frame' && line.distance > (strokes ? 0 : DECIDES.shownWithin)),
      )
    )
      continue;
    const told = TOLD.exec(line.text)?.[1] ?? amongDots(line.text);
    const labelled =
      LABELLED.exec(line.text)?.[1] ??
      LIES.exec(line.text)?.[1] ??
      LEAD.exec(line.text)?.[1] ??
      (told && isAddress(told) ? told : undefined);
    const boxed = BOX.test(line.label);
    const looks =
      strokes ||
      (line.distance <= DECIDES.shownWithin && isStreetAndNames(line.text)) ||
      (line.text.length < 90 && looksLikePlace(line.text)) ||
      (FOUR_DIGITS.test(country) && CODE_AND_TOWN.test(line.text));
    if (!labelled && !looks && (seller || !(boxed && line.distance <= DECIDES.far))) continue;
    const wider =
      line.beside.length > line.text.length &&
      line.beside.length < 110 &&
      !seller &&
      !(title && line.beside.includes(title)) &&
      (boxed || looksLikePlace(line.beside)) &&
      !countsToo(line.beside);
    const text = strokes
      ? line.beside.split(STROKE).join(', ').replace(/\.$/, '')
      : fromStreet(
          clean(labelled ?? (wider && !NO_ADDRESS.test(line.beside) ? line.beside : line.text)),
          seller,
        );
    if (said.has(text) || text.length < 4 || text.split(' ').length > 14 || NO_ADDRESS.test(text)) continue;
    said.add(text);
    const telling = looks || labelled || /[,\d]|\p{L}\s[-–·|]\s\p{Lu}/u.test(text);
    found.push({
      text,
      weight: seller
        ? SAYS.seller
        : SAYS.text +
          (looks || labelled ? 0 : telling ? SAYS.boxAlone : SAYS.wordsAlone) +
          (boxed && looks ? SAYS.boxed : 0) -
          line.distance / DECIDES.far,
      distance: line.distance,
    });
  }
  return found.sort((a, b) => a.distance - b.distance).slice(0, DECIDES.heard);
}
