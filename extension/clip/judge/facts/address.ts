import type { Address } from '../../../../shared/clip.ts';
import { isEntity, originOf } from '../../data/from-json-ld.ts';
import { metaContent } from '../../page-words.ts';
import type { Evidence } from '../../seen.ts';
import { DECIDING, SAYS as WEIGHTS } from '../../weights.ts';
import { mappedPlaces } from './mapped-place.ts';
import { isLodging, officesOf, saysOffice, sitesLines } from './offices.ts';
import { labelledPlace } from './place-labels.ts';
import { LEAD, looksLikePlace, placesInLines, SELLER } from './place-lines.ts';
import { hasPlace, structured } from './place-parts.ts';
import { clean, NO_ADDRESS, placeAlone, placeBeside, words } from './place-words.ts';
import { isHome, isShop, mayBeHome } from './shop-or-home.ts';
import { addressInTitle, streetAndTown, streetInHeading } from './street-and-town.ts';
import { townAndCountry } from './town-and-country.ts';
import { isVehicle } from './vehicle.ts';
import { elect, type Fact, type Vote } from './votes.ts';

const SAYS = WEIGHTS.address;
const DECIDES = DECIDING.address;
const LONGEST = 160;
const KEY =
  /^(?:address|displayaddress|fulladdress|full_address|formattedaddress|addressline|streetaddress|location|locationname|location_?text|address_?text|ubication|ubicaci[oó]n|direcci[oó]n|adresse|anschrift|indirizzo|endere[cç]o|adres|localisation)$/i;
/** What else is told of the thing behind its place: `Ruzafa con terraza`. */
const WITH = /\s(?:con|with|mit|avec|met|med|z|com|per|for|für|pour|para)\s\p{Ll}.*$/u;
/** A thing in a place: how short headings tell where. */
const IN_PLACE = /^(?:[\p{L}-]+\s){1,4}(?:in|en|à|w)\s(\p{Lu}.{3,60})$/u;
/** A box called location right by a heading, and a town with its country or region in it: where the thing lies. */
const LOCATED = /(?:^|[\s_-])location(?:$|[\s_-])/i;
const TOWN_AND_LAND = /^\p{Lu}[\p{L}\s.'’-]{2,30},\s\p{Lu}[\p{L}\s'’-]{2,30}$/u;
/** Two wordings of one place: the shorter's words are nearly all in the longer. */
function samePlace(a: Address, b: Address): boolean {
  const [few, many] = [words(a.text), words(b.text)].sort((x, y) => x.size - y.size);
  if (!few?.size || !many) return false;
  const shared = [...few].filter((word) => many.has(word));
  return (
    shared.length / few.size > DECIDES.samePlace ||
    (sameStreet(a.text, b.text) && shared.length >= few.size * DECIDES.sameStreet)
  );
}
/** Both begin with the same street, whichever tells its number. */
function sameStreet(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => (text.split(',')[0] ?? '').replace(/\d.*$/, '').trim());
  return one !== undefined && one === other && one.includes(' ');
}
/** The number of a house, at the beginning or behind the street. */
const hasHouse = ({ text }: Address): boolean => /^[^,]*\d|^[^,]*,\s\d{1,4}\p{L}?(?:,|$)/u.test(text);

/**
 * Where the thing is. Shop pages name addresses of shops: there only the page's own data is believed. `isDriven` where a label
 * tells how far it was driven.
 */
export function findAddress(
  evidence: Evidence,
  title: string | undefined,
  isDriven = false,
): Fact<Address> | undefined {
  const { entities, objects, lines, metas } = evidence;
  const votes: Vote<Address>[] = [];
  const shop = isShop(evidence);
  const officeAt = officesOf(evidence);
  const home = mayBeHome(lines);
  const vehicle = isDriven || isVehicle(evidence);
  const isSites = sitesLines(lines);
  const isLet = isLodging(evidence);
  const listed = lines.filter((line, at) => !(isLet ? saysOffice(line) : isSites(at)));
  // A vehicle's name may look like a street with its number.
  const own = vehicle ? listed.filter(({ text }) => text !== title) : listed;
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
    if (object.foreign || (!object.own && (object.depth > DECIDING.depth || shop))) continue;
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
    if (lead) add({ text: clean(lead.replace(/:\s.*$/, '').replace(WITH, '')) }, 'title', SAYS.title);
    else if (!vehicle && looksLikePlace(text) && text.length < 100)
      add({ text: clean(text.split(/\s[|–—-]\s/)[0]) }, 'title', SAYS.title);
  }
  const place = shop ? undefined : (IN_PLACE.exec(title ?? '')?.[1] ?? homePlace(evidence, title));
  if (place) add({ text: clean(place) }, 'title', SAYS.place);
  const told = labelledPlace(lines);
  if (told && (!shop || told.thing)) add(told.address, 'label', told.sure ? SAYS.together : SAYS.place);
  const town = townAndCountry(lines);
  if (town) add({ text: town }, 'text', SAYS.place);
  if (!shop) {
    streetAndTown(evidence).forEach((text, rank) => {
      add({ text }, 'text', SAYS.together + rank * SAYS.nextPair);
    });
    const named = streetInHeading(evidence);
    if (named) add({ text: named }, 'text', SAYS.text);
    for (const text of mappedPlaces(evidence.maps)) add({ text }, 'map', SAYS.map);
    const inTitle = addressInTitle(evidence.title);
    if (inTitle) add({ text: inTitle }, 'title', SAYS.title);
  }
  // On a page of a shop only what stands in a box called address, right by the heading, is the thing's own.
  const telling = shop
    ? own.filter(
        ({ label, distance, text }) =>
          distance <= DECIDES.shopWithin &&
          (/streetaddress|summary\w*location|(?:item|seller)\w*location/i.test(label) ||
            (LOCATED.test(label) && distance <= DECIDES.byHeading && TOWN_AND_LAND.test(text)) ||
            (/address|locality/i.test(label) && text.length < 90 && looksLikePlace(text))),
      )
    : own;
  placesInLines(telling, title, evidence.country).forEach((line, rank) => {
    add({ text: line.text }, 'text', Math.max(SAYS.least, line.weight + rank * SAYS.farther));
  });
  return decide(
    votes.flatMap((vote) => withoutOffice(vote)),
    home,
  );

  /** A home is not where its agent sits; a car may stand at its dealer's. Nothing lies where the site is run, unless it is said to. */
  function withoutOffice(vote: Vote<Address>): Vote<Address>[] {
    const isSaid = !home && told?.thing && vote.value.text === told.address.text;
    const office = WEAK.test(vote.from) && !isSaid ? officeAt(vote.value.text) : undefined;
    if (!office) return [vote];
    const isElsewhere = home || office !== 'seller';
    return isElsewhere && !isLodging(evidence)
      ? []
      : [{ ...vote, weight: Math.min(vote.weight, SAYS.seller) }];
  }
}
/** Sources that may tell of an office, too. */
const WEAK = /^(?:state|text|title|label|map)$/;

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
  return lines.some(
    (line) => line.distance <= DECIDES.shownWithin && [...words(line.text)].sort().join() === told,
  );
};

/** The place most sources name, in its fullest wording. */
function decide(votes: readonly Vote<Address>[], home: boolean): Fact<Address> | undefined {
  const fact = elect(votes, samePlace);
  if (!fact) return undefined;
  const agreeing = votes.filter(({ value }) => samePlace(value, fact.value));
  if (agreeing.reduce((sum, { weight }) => sum + weight, 0) < DECIDES.enough) return undefined;
  const fullest = agreeing
    .filter(
      ({ value, weight }) =>
        (home ? weight > DECIDES.enough : weight >= DECIDES.enough) && value.text.split(' ').length <= 12,
    )
    .sort((a, b) => words(b.value.text).size - words(a.value.text).size)[0];
  const numbered =
    fullest &&
    !hasHouse(fullest.value) &&
    agreeing.find(({ value }) => hasHouse(value) && sameStreet(value.text, fullest.value.text));
  const parts = agreeing.find(({ value }) => value.street || value.locality)?.value ?? {};
  return { ...fact, value: { ...parts, text: ((numbered || fullest)?.value ?? fact.value).text } };
}
