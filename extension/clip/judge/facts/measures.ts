import type { Facts } from '../../../../shared/clip.ts';
import { originOf } from '../../data/from-json-ld.ts';
import { metaContent } from '../../page-words.ts';
import type { Evidence } from '../../seen.ts';
import { DECIDING, SAYS as WEIGHTS } from '../../weights.ts';
import { AREA_UNIT, findArea, isFloor, isRoomSize, withoutRanges } from './area.ts';
import type { labelledFacts } from './labelled.ts';
import { findMileage, MILEAGE_UNIT } from './mileage.ts';
import { clausesOf, labelIn, partsIn, readingsOf } from './neighbours.ts';
import { roomsOfOtherScripts } from './rooms-of-other-scripts.ts';
import { isValue, type MeasuringText, nearer } from './told-measures.ts';
import { elect, type Vote } from './votes.ts';

const SAYS = WEIGHTS.measures;
const DECIDES = DECIDING.measures;

/** Counts: the keys data uses, and the words people use behind or before the number. */
const COUNTS = {
  bedrooms: { key: /^(?:(?:number_?of_?|num_?|count_?|total)?bed(?:room)?s?(?:_?(?:count|total|no|number))?|bedroomcount|habitaciones|dormitorios)$/i, text: /(?<![\d.,]|\d[/–-])(\d{1,2})\s*-?\s*(?:(?:total )?bed(?:room)?s?|bd|bds|br|bhk|hab(?:itacion(?:es)?|\.)?|dorm(?:itorios?|s|\.)?|soverom|sovrum|soveværelser|ložnic\w*|recámaras?|schlafzimmer|slaapkamers?|chambres?|camere|quartos|sypialn\w*)\b/i },
  bathrooms: { key: /^(?:(?:number_?of_?|num_?|count_?|total)?(?:full)?bath(?:room)?s?(?:_?(?:count|total|no|number|consolidated|totalinteger))?|bathroomcount|numberofbathroomstotal|baños|banos)$/i, text: /(?<![\d.,]|\d[/–-])(\d{1,2}(?:[.,]5)?)\s*-?\s*(?:(?:total |full )?bath(?:room)?s?|ba|baths|baños?|badezimmer|badkamers?|salles? de bains?|banys?|bagni|banheiros|łazien\w*|badrum|badeværelser|koupeln\w*)\b/i },
  rooms: { key: /^(?:number_?of_?rooms|rooms?(?:_?(?:count|num|no|number))?|zimmer|pokoje|roomcount)$/i, text: /(?<![\d.,]|\d[/–-])(\d{1,2}(?:[.,]5)?)\s*-?\s*(?:zimmer|pok(?:oje|oi|ój|ojow\w*)|rooms?|pièces?|locali|kamers?|rum|roms?|værelser)\b/i },
} as const; // biome-ignore format: a table

/** What is told of homes around: `5 bedrooms sold nearby`, `12 similar 3 bed houses`. */
const OF_OTHERS =
  /\b(?:sold|listed|for sale|to rent|available|similar|comparable)\s(?:\S+\s){0,3}?(?:nearby|near you|near here|recently|around here|in (?:this|the|your) (?:area|street|road|neighbou?rhood|building|postcode))|\b(?:similar|comparable|nearby)\s(?:\S+\s){0,2}?\d|(?:homes|houses|flats|properties|listings|apartments) nearby|bedrooms? nearby|\d\+?\s?-?bed(?:room)?s? sold (?!as\b|with\b|subject\b|stc\b)|\b(?:verkauft|angebote|häuser|wohnungen)\s(?:\S+\s){0,2}?in der (?:nähe|umgebung)|vendus? (?:à proximité|dans le (?:quartier|secteur))|biens similaires|vendid[oa]s? (?:cerca|en la zona)|verkocht in de buurt|sprzedane w okolicy|venduti in zona/i;
/** It has a figure, or tells a number by the form of its words. */
const isCounting = (text: string): boolean => /\d|[\u0600-\u06ff]/.test(text);

const isUnit = (text: string): boolean =>
  new RegExp(`^(?:${AREA_UNIT.source}|${MILEAGE_UNIT.source})\\.?$`, 'iu').test(text.trim());
const small = (value: unknown): number | null => {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string'
        ? Number(/^\d{1,2}(?:\.\d)?(?=$|\s)/.exec(value)?.[0] ?? Number.NaN)
        : Number.NaN;
  return number > 0 && number < 60 ? number : null;
};

/** A count behind its label; `3 + 1` are those above and below the ground. */
const counted = (told: string): number | null => {
  const [, above, below] = /^(\d)\s?\+\s?(\d)$/.exec(told) ?? [];
  return above && below ? Number(above) + Number(below) : small(told.replace(',', '.'));
};

/** A bare number whose box says to those who hear the page what it counts: `<li aria-label="4 bedrooms">4</li>`. */
const spoken = (text: string, label: string): string | undefined =>
  /^\d{1,2}$/.test(text)
    ? new RegExp(`(?:^|\\s)${text}\\s\\p{L}{3,}`, 'u').exec(label)?.[0].trim()
    : undefined;

/** Texts near the heading, short ones, and the page's descriptions of itself. */
function texts(evidence: Evidence, title: string): MeasuringText[] {
  const found: MeasuringText[] = [];
  const hear = (told: string, from: MeasuringText['from'], weight: number, box = '') => {
    if (isCounting(told) && !isRoomSize(told, box) && !OF_OTHERS.test(told))
      found.push({ text: told, from, weight, isFloor: isFloor(`${told} ; ${box}`) });
  };
  // A heading put together from several texts is read text by text, for its numbers are as many.
  const parts = evidence.headingParts.find((all) => title && all.join(' ').includes(title)) ?? [title];
  for (const part of [...parts, evidence.title])
    for (const clause of clausesOf(withoutRanges(part))) hear(clause, 'title', SAYS.title);
  const words = metaContent(evidence.metas, 'description', 'og:description').join('; ').slice(0, 1500);
  if (evidence.trusted)
    for (const clause of clausesOf(withoutRanges(words))) hear(clause, 'description', SAYS.description);
  for (const { text, beside, distance, label } of evidence.lines) {
    if (distance > DECIDES.within || found.length > 260) continue;
    const weight = SAYS.text - distance / DECIDES.far;
    const heard = spoken(text, label);
    const box = beside.length < 60 ? beside : '';
    // A sentence by the heading counts in each of its parts.
    const near = text.length < 80 || distance <= DECIDES.near ? clausesOf(withoutRanges(text)) : [];
    const inBox = partsIn(box).flatMap((part) => clausesOf(withoutRanges(part)));
    const told = heard ? [heard] : box ? readingsOf(inBox, isUnit) : near;
    for (const one of told) if (one.length < 80) hear(one, 'text', weight, labelIn(inBox, one));
  }
  return found;
}

export function findMeasures(
  evidence: Evidence,
  title: string,
  labels: ReturnType<typeof labelledFacts>,
): Pick<Facts, 'bedrooms' | 'bathrooms' | 'rooms' | 'area' | 'mileage'> {
  const read = texts(evidence, title);
  const facts: ReturnType<typeof findMeasures> = {};
  const objects = evidence.objects.filter(
    (object) => !object.foreign && (object.own || object.depth <= DECIDING.depth),
  );
  for (const name of ['bedrooms', 'bathrooms', 'rooms'] as const) {
    const { key, text } = COUNTS[name];
    const votes: Vote<number>[] = [];
    const add = (value: number | null, from: string, weight: number) =>
      value !== null && votes.push({ value, from, weight });
    if (evidence.trusted)
      for (const entity of evidence.entities)
        for (const [member, value] of Object.entries(entity))
          if (key.test(member))
            add(small(isValue(value) ? value.value : value), originOf(entity), SAYS['json-ld']);
    for (const object of objects)
      for (const [member, value] of Object.entries(object.value))
        if (key.test(member))
          add(
            small(isValue(value) ? value.value : value),
            object.own ? 'own-state' : 'state',
            object.own ? SAYS.own : SAYS.state,
          );
    for (const line of read)
      add(
        small((text.exec(line.text)?.[1] ?? '').replace(',', '.')) ?? roomsOfOtherScripts(name, line.text),
        line.from,
        line.weight,
      );
    const label = labels[name];
    if (label) add(counted(label.value), 'text', nearer(label));
    const fact = elect(votes, (a, b) => a === b);
    if (fact) facts[name] = fact;
  }
  const area = findArea(evidence, read, objects);
  if (area) facts.area = area;
  const mileage = findMileage(evidence, read, labels.mileage);
  if (mileage) facts.mileage = mileage;
  return facts;
}
