import type { Address } from '../../../../shared/clip.ts';
import { isEntity, originOf } from '../../data/from-json-ld.ts';
import { metaContent } from '../../page-words.ts';
import type { Evidence } from '../../seen.ts';
import { hasPlace, structured } from './place-parts.ts';
import {
  clean,
  isPlaceWithStrokes,
  NO_ADDRESS,
  placeAlone,
  placeBeside,
  STROKE,
  words,
} from './place-words.ts';
import { isHome, isShop, mayBeHome } from './shop-or-home.ts';
import { elect, type Fact, type Vote } from './votes.ts';

const SAYS = {
  'json-ld': 3,
  own: 3,
  microdata: 2.5,
  title: 2,
  meta: 2,
  text: 2.2,
  place: 1.2,
  state: 0.8,
  /** What data tells and a text by the heading repeats. */
  shown: 0.8,
  seller: 1.1,
} as const;
const LONGEST = 160;
const KEY =
  /^(?:address|displayaddress|fulladdress|full_address|formattedaddress|addressline|streetaddress|location|locationname|address_?text|ubication|direccion)$/i;
const BOX =
  /(?:^|[-_\s])(?:address|adresse?|adresa|direccion|ubicacion|ubication|loc|lieu|luogo|localita|miejsce|plats|konum|location|lokalizacja|localisation|standort|anschrift|map-?address|postingtitle-?location|locality|position|where|place)(?:$|[-_\s\d])|[aA]ddress|Location(?![a-z])/;
/** A street with a number, or a code with a town: what only addresses look like. */
const LOOKS =
  /^\d{1,5}[a-z]?\s+\p{Lu}[\p{L}.'-]+.*,|\p{L}{3,}\.?\s(?:nº\s?)?\d{1,4}[a-z]?,\s|\b\d{5}\s\p{Lu}|,\s[A-Z]{2}\s\d{5}|[,\s][A-Z]{1,2}\d{1,2}[A-Z]?(?:\s\d[A-Z]{2})?$|^[\p{L}\s.'-]{3,30},\s[A-Z]{2}$|^(?:東京都|北海道|(?:京都|大阪)府|\p{Script=Han}{2,3}県)\S*[市区町村郡]/u;
/** Where codes of four digits stand before towns, such a pair is a place; a year before a name is none. */
const FOUR_DIGITS = /^(?:no|dk|ch|at|be|lu|hu|bg|si)$/;
const CODE_AND_TOWN = /^(?!(?:19|20)\d\d)[1-9]\d{3}\s\p{Lu}[\p{L}-]{2,}(?:\s\p{Lu}[\p{L}-]*)?$/u;
/** A place behind its own label. */
const LABELLED =
  /^(?:ort|standort|lage|location|address|adresse|anschrift|lokalizacja|adres|ubicación|dirección|localisation|indirizzo|locatie|adresa|endereço|sted|plats|адрес)\s*:\s*(.{4,100})$/i;
/** A place behind a word for being there: `VAT paid. Lying Falmouth, Cornwall`. */
const LIES =
  /(?:^|\s)(?:[Ll]ying|[Ll]ocated|[Ss]ituated|[Gg]elegen|[Uu]bicad[oa]|[Ss]ituée?)(?:\s(?:in|at|near|en|à))?\s(\p{Lu}[\p{L}\s'’-]+(?:,\s\p{Lu}[\p{L}\s'’-]+)+)\.?$/u;
/** A thing in a place: how short headings tell where. */
const IN_PLACE = /^(?:[\p{L}-]+\s){1,4}(?:in|en|à|w)\s(\p{Lu}.{3,60})$/u;
/** Parts of data about who sells: their address is the thing's only where nothing else is said. */
const SELLER =
  /agent|agency|broker|seller|dealer|branch|office|advertiser|company|organi[sz]ation|publisher|user|profile|customer|contact/i;
/** Texts from the heading at which a place weighs one less. */
const FAR = 250;
const SHOWN_WITHIN = 40;
/** Least weight of all that speak for a place. */
const ENOUGH = 1.1;
const LEAD =
  /(?:for sale|to rent|for rent|to let|rental|in vendita|en venta|en alquiler|zu vermieten|zu verkaufen|na sprzedaż|na wynajem|à vendre|à louer|te koop|till salu|til salgs?|att hyra|til leie|satılık|kiralık|in affitto|te huur|zur miete|zum verkauf)\s+(?:in|at|en|a|à|w|te|i)\s+(.{6,120})$/i;

/** Boxes about who sells, by their first words. */
const NOT_PLACE = /^(?:about|contact|by|listed by|marketed by|call|kontakt|anbieter)\b/i;
/** Two wordings of one place: the shorter's words are nearly all in the longer. */
function samePlace(a: Address, b: Address): boolean {
  const [few, many] = [words(a.text), words(b.text)].sort((x, y) => x.size - y.size);
  if (!few?.size || !many) return false;
  return [...few].filter((word) => many.has(word)).length / few.size > 0.75;
}

/** Where the thing is; `labelled` is what stands behind a label for places. Shop pages name addresses of shops: there only the page's own data is believed. */
export function findAddress(
  evidence: Evidence,
  title: string | undefined,
  labelled: string | undefined,
): Fact<Address> | undefined {
  const { entities, objects, lines, metas } = evidence;
  const votes: Vote<Address>[] = [];
  const add = (address: Address | null, from: string, weight: number) => {
    if (
      address &&
      address.text.length > 3 &&
      address.text.length < LONGEST &&
      // A street's kind may be shortened behind its name; any other dot ends a sentence.
      !NO_ADDRESS.test(address.text.replace(/\s\p{Ll}{1,4}\.$/u, '')) &&
      /\p{L}{3}/u.test(address.text)
    )
      votes.push({ value: address, from, weight });
  };
  const shop = isShop(evidence);
  if (evidence.trusted)
    for (const entity of entities)
      for (const holder of [
        entity,
        entity.location,
        entity.itemOffered,
        entity.contentLocation,
        entity.availableAtOrFrom,
        entity.object,
      ]) {
        if (!isEntity(holder)) continue;
        const value = holder.address;
        if (isEntity(value)) add(structured(value), originOf(entity), SAYS['json-ld']);
        else if (typeof value === 'string') add({ text: clean(value) }, originOf(entity), SAYS['json-ld']);
      }
  if (evidence.trusted)
    for (const entity of entities) {
      const offer = isEntity(entity.offers) ? entity.offers : entity;
      const seller = offer.seller ?? offer.offeredBy;
      if (isEntity(seller) && isEntity(seller.address))
        add(structured(seller.address), originOf(entity), SAYS.seller);
    }
  for (const object of objects) {
    if (object.foreign || (!object.own && (object.depth > 6 || shop))) continue;
    // The listing's own street and town may be members of its own, not of an address.
    if (object.own && hasPlace(object.value)) {
      const ours = 'streetAddress' in object.value ? SAYS.meta : SAYS.state;
      add(structured(object.value), 'own-state', SELLER.test(object.path) ? SAYS.seller : ours);
    }
    for (const [key, value] of Object.entries(object.value)) {
      if (!KEY.test(key)) continue;
      const weight = SELLER.test(object.path) ? SAYS.seller : object.own ? SAYS.own : SAYS.state;
      if (isEntity(value)) add(structured(value), object.own ? 'own-state' : 'state', weight);
      else if (typeof value === 'string' && !/^https?:|[{<]/.test(value))
        add({ text: clean(value) }, object.own ? 'own-state' : 'state', weight);
    }
  }
  for (const { value } of votes.filter(({ from }) => from === 'state'))
    if (isShown(value.text, lines)) add(value, 'text', SAYS.shown);
  const street = metaContent(metas, 'og:street-address')[0];
  if (street)
    add(
      {
        text: clean(
          [
            street,
            metaContent(metas, 'og:locality')[0],
            [metaContent(metas, 'og:region')[0], metaContent(metas, 'og:postal-code')[0]]
              .filter(Boolean)
              .join(' '),
          ]
            .filter(Boolean)
            .join(', '),
        ),
        street,
      },
      'meta',
      SAYS.meta,
    );
  for (const text of shop ? [] : [title ?? '', evidence.title]) {
    const lead = text
      .split(/\s[|–—-]\s/)
      .map((part) => LEAD.exec(part)?.[1])
      .find(Boolean);
    if (lead) add({ text: clean(lead) }, 'title', SAYS.title);
    else if (LOOKS.test(text) && text.length < 100)
      add({ text: clean(text.split(/\s[|–—-]\s/)[0]) }, 'title', SAYS.title);
  }
  const place = shop ? undefined : (IN_PLACE.exec(title ?? '')?.[1] ?? homePlace(evidence, title));
  if (place) add({ text: clean(place) }, 'title', SAYS.place);
  if (labelled && !shop && /^[\p{Lu}\d]/u.test(labelled) && labelled.split(' ').length < 14)
    add({ text: clean(labelled) }, 'label', SAYS.place);
  // On a page of a shop only what stands in a box called address, right by the heading, is the thing's own.
  const telling = shop
    ? lines.filter(
        ({ label, distance, text }) =>
          distance <= 60 &&
          (/streetaddress|summary\w*location|item\w*location/i.test(label) ||
            (/address|locality/i.test(label) && text.length < 90 && LOOKS.test(text))),
      )
    : lines;
  fromLines(telling, title, FOUR_DIGITS.test(evidence.country)).forEach((line, rank) => {
    add({ text: line.text }, 'text', Math.max(0.3, line.weight - rank * 0.15));
  });
  return decide(votes);
}

/** A place that the heading of a home tells: all of it, a part, or what stands beside the home's own words. */
const homePlace = ({ headingParts, lines }: Evidence, title: string | undefined): string | undefined =>
  (isHome(lines) ? placeAlone(title) : undefined) ??
  (mayBeHome(lines) ? besideHome(headingParts, title) : undefined);
const besideHome = (headingParts: Evidence['headingParts'], title: string | undefined): string | undefined =>
  placeBeside(title) ??
  headingParts[0]
    ?.slice(1)
    .map((part) => placeAlone(part))
    .find(Boolean);

/** Whether a text right by the heading says just this. */
const isShown = (text: string, lines: Evidence['lines']): boolean => {
  const told = [...words(text)].sort().join();
  return lines.some((line) => line.distance <= SHOWN_WITHIN && [...words(line.text)].sort().join() === told);
};

/** Texts near the heading that stand in a box called address, or look like one. */
function fromLines(
  lines: Evidence['lines'],
  title: string | undefined,
  fourDigits: boolean,
): { text: string; weight: number }[] {
  const found: { text: string; weight: number; distance: number }[] = [];
  const said = new Set<string>();
  for (const line of lines) {
    const seller = SELLER.test(line.label) || NOT_PLACE.test(line.beside);
    const strokes = line.distance <= SHOWN_WITHIN && isPlaceWithStrokes(line.beside, title);
    // The parts of a place may lead to what else there is in them.
    if (
      line.cues.some(
        (cue) =>
          cue === 'similar' ||
          (cue === 'other-page' && !strokes) ||
          (cue === 'frame' && line.distance > (strokes ? 0 : 40)),
      )
    )
      continue;
    const labelled = LABELLED.exec(line.text)?.[1] ?? LIES.exec(line.text)?.[1] ?? LEAD.exec(line.text)?.[1];
    const boxed = BOX.test(line.label);
    const looks =
      strokes ||
      (line.text.length < 90 && LOOKS.test(line.text)) ||
      (fourDigits && CODE_AND_TOWN.test(line.text));
    if (!labelled && !looks && (seller || !(boxed && line.distance <= 250))) continue;
    const wider =
      line.beside.length > line.text.length &&
      line.beside.length < 110 &&
      !(title && line.beside.includes(title)) &&
      (boxed || LOOKS.test(line.beside));
    const text = strokes
      ? line.beside.split(STROKE).join(', ').replace(/\.$/, '')
      : clean(labelled ?? (wider && !NO_ADDRESS.test(line.beside) ? line.beside : line.text));
    if (said.has(text) || text.length < 4 || text.split(' ').length > 14 || NO_ADDRESS.test(text)) continue;
    said.add(text);
    const telling = looks || labelled || /[,\d]|\p{L}\s[-–·|]\s\p{Lu}/u.test(text);
    found.push({
      text,
      weight: seller
        ? SAYS.seller
        : SAYS.text -
          (looks || labelled ? 0 : telling ? 0.6 : 1.2) +
          (boxed && looks ? 0.3 : 0) -
          line.distance / FAR,
      distance: line.distance,
    });
  }
  return found.sort((a, b) => a.distance - b.distance).slice(0, 10);
}

/** The place most sources name, in its fullest wording. */
function decide(votes: readonly Vote<Address>[]): Fact<Address> | undefined {
  const fact = elect(votes, samePlace);
  if (!fact) return undefined;
  const agreeing = votes.filter(({ value }) => samePlace(value, fact.value));
  if (agreeing.reduce((sum, { weight }) => sum + weight, 0) < ENOUGH) return undefined;
  const fullest = agreeing
    .filter(({ value, weight }) => weight > ENOUGH && value.text.split(' ').length <= 12)
    .sort((a, b) => words(b.value.text).size - words(a.value.text).size)[0];
  const parts = agreeing.find(({ value }) => value.street || value.locality)?.value ?? {};
  return { ...fact, value: { ...parts, text: (fullest?.value ?? fact.value).text } };
}
