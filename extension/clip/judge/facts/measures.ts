import type { Facts } from '../../../../shared/clip.ts';
import { originOf } from '../../data/from-json-ld.ts';
import { DECIDING, SAYS as WEIGHTS } from '../../fact-weights.ts';
import { metaContent } from '../../page-words.ts';
import type { Evidence } from '../../seen.ts';
import type { labelledFacts, Told } from './labelled.ts';
import { readNumber } from './money.ts';
import { mayBeHome } from './shop-or-home.ts';
import { elect, type Fact, type Vote } from './votes.ts';

type Area = NonNullable<Facts['area']>['value'];
type Mileage = NonNullable<Facts['mileage']>['value'];

const SAYS = WEIGHTS.measures;
const DECIDES = DECIDING.measures;

/** Counts: the keys data uses, and the words people use behind or before the number. */
const COUNTS = {
  bedrooms: { key: /^(?:(?:number_?of_?|num_?|count_?|total)?bed(?:room)?s?(?:_?(?:count|total|no|number))?|bedroomcount|habitaciones|dormitorios)$/i, text: /(\d{1,2})\s*-?\s*(?:(?:total )?bed(?:room)?s?|bd|bds|br|bhk|hab(?:itacion(?:es)?|\.)?|dorm(?:itorios?|s|\.)?|soverom|sovrum|soveværelser|ložnic\w*|recámaras?|schlafzimmer|slaapkamers?|chambres?|camere|quartos|sypialn\w*)\b/i },
  bathrooms: { key: /^(?:(?:number_?of_?|num_?|count_?|total)?(?:full)?bath(?:room)?s?(?:_?(?:count|total|no|number|consolidated|totalinteger))?|bathroomcount|numberofbathroomstotal|baños|banos)$/i, text: /(\d{1,2}(?:[.,]5)?)\s*-?\s*(?:(?:total |full )?bath(?:room)?s?|ba|baths|baños?|badezimmer|badkamers?|salles? de bains?|banys?|bagni|banheiros|łazien\w*|badrum|badeværelser|koupeln\w*)\b/i },
  rooms: { key: /^(?:number_?of_?rooms|rooms?(?:_?(?:count|num|no|number))?|zimmer|pokoje|roomcount)$/i, text: /(\d{1,2}(?:[.,]5)?)\s*-?\s*(?:zimmer|pok(?:oje|oi|ój|ojow\w*)|rooms?|pièces?|locali|kamers?|rum|roms?|værelser)\b/i },
} as const; // biome-ignore format: a table

const AREA =
  /(\d[\d.,\s]{0,9})\s*(m²|㎡|m2|м²|м2|кв\.?\s?м|τ\.?\s?μ\.?|m&sup2;|qm|mq|mp\b|sqm|sq\.?\s?m(?:et(?:er|re)s?)?(?![a-z])|sq\.?\s?(?:ft|feet|foot)|sqft|ft²|square feet|acres?|ha\b|hectares?)/i;
const AREA_KEY =
  /^(?:floorsize|livingarea|(?:total_?|living_?|usable_?|net_?|gross_?|floor_?|internal_?|constructed_?|built_?)?(?:area|surface|sqft|size|space|squarefeet|areavalue|areasize|habitablesurface))$/i;
/** Keys of data with how far a vehicle was driven. */
const MILEAGE_KEY =
  /^(?:mileage|odometer|kilomet(?:er|re)s?|mileage_?(?:km|mi|miles|value|in_?km|in_?miles)|odometer_?(?:value|reading)|kilometerstand|kilometraje)$/i;
const MILEAGE = /(\d[\d.,\s]{0,9}|\d{1,3}k)\s*万?(km|kilometer\w*|miles?|mi)\b/i;

const nearer = ({ distance }: Told): number => SAYS.text - distance / DECIDES.labelFar;

const unitOf = (text: string): Area['unit'] =>
  /acre/i.test(text)
    ? 'acre'
    : /^ha|hectare|HAR/i.test(text)
      ? 'ha'
      : /f|sq(?!\.?\s?m)/i.test(text)
        ? 'sqft'
        : 'm2';

/** The unit before the number: `SqFt 1,820`. */
const AREA_BEHIND = /^(sq\.?\s?ft\.?|sqft|square f(?:ee|oo)t(?:age)?|m²|m2)\s?:?\s?(\d[\d.,]{0,9})$/i;

function areaIn(text: string): Area | null {
  const [, first = '', behind = ''] = AREA_BEHIND.exec(text) ?? [];
  const [, digits = behind, unit = first] = AREA.exec(text) ?? [];
  const value = readNumber(digits.trim());
  return value && value > 5 && value < 1e7 ? { value, unit: unitOf(unit) } : null;
}

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

/** Only a vehicle has gone so far: a text by the heading that is nothing but a distance no way to anything has. */
const FAR_DRIVEN = /^\d{1,3}(?:[.,\s'’]?\d{3})+\s?(?:km|kilomet\w+|miles|mi)$/i;
export const isDriven = (lines: Evidence['lines']): boolean =>
  !mayBeHome(lines) && lines.some(({ text, distance }) => distance <= DECIDES.near && FAR_DRIVEN.test(text));

/** Texts near the heading, short ones, and the page's descriptions of itself. */
function texts(
  evidence: Evidence,
  title: string,
): { text: string; from: 'title' | 'description' | 'text'; weight: number }[] {
  const found: ReturnType<typeof texts> = [
    { text: `${title} ; ${evidence.title}`, from: 'title', weight: SAYS.title },
  ];
  const words = metaContent(evidence.metas, 'description', 'og:description').join('; ').slice(0, 1500);
  if (evidence.trusted && words) found.push({ text: words, from: 'description', weight: SAYS.description });
  for (const { text, beside, distance, label } of evidence.lines) {
    if (distance > DECIDES.within || found.length > 160) continue;
    const line = spoken(text, label) ?? (beside && beside.length < 60 ? beside.replaceAll(', ', ' ') : text);
    if (!/\d/.test(line)) continue;
    // A sentence by the heading counts in each of its parts.
    const parts = line.length < 80 ? [line] : distance <= DECIDES.near ? line.split(/[,;·|]\s/) : [];
    for (const part of parts)
      if (part.length < 80)
        found.push({ text: part, from: 'text', weight: SAYS.text - distance / DECIDES.far });
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
      add(small((text.exec(line.text)?.[1] ?? '').replace(',', '.')), line.from, line.weight);
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

const isValue = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function findArea(
  evidence: Evidence,
  read: ReturnType<typeof texts>,
  objects: Evidence['objects'],
): Fact<Area> | undefined {
  const votes: Vote<Area>[] = [];
  const add = (value: Area | null, from: string, weight: number) =>
    value && votes.push({ value, from, weight });
  const take = (value: unknown, key: string, from: string, weight: number, beside: unknown) => {
    if (typeof value === 'string') return add(areaIn(value), from, weight);
    const told = isValue(value) ? value.value : value;
    const number = typeof told === 'string' ? (readNumber(told) ?? Number.NaN) : Number(told);
    const unit = isValue(value)
      ? String(value.unitText ?? value.unitCode ?? value.unit ?? '')
      : String(beside ?? key);
    const metric = /mtk|m²|m2|sqm|square[_ ]?met|met(?:re|er)s?[_ ]?sq/i.test(unit);
    const known = metric || /sq|ft|acre|hectare/i.test(unit);
    if (number > 5 && number < 1e6 && known)
      add({ value: number, unit: metric ? 'm2' : unitOf(unit) }, from, weight);
  };
  if (evidence.trusted)
    for (const entity of evidence.entities)
      take(entity.floorSize, 'floorSize', originOf(entity), SAYS['json-ld'], undefined);
  for (const { value, own } of objects)
    for (const [key, member] of Object.entries(value))
      if (AREA_KEY.test(key))
        take(
          member,
          key,
          own ? 'own-state' : 'state',
          own ? SAYS.own : SAYS.state,
          value.areaUnit ?? value.livingAreaUnits ?? value.unit,
        );
  for (const line of read) add(areaIn(line.text), line.from, line.weight);
  // In running text a measure may be the garden's: it counts where nothing else does.
  if (votes.length === 0)
    for (const { text, distance } of evidence.lines)
      if (distance <= DECIDES.near) add(areaIn(text), 'text', 1 / (1 + distance));
  return elect(
    votes,
    (a, b) => a.unit === b.unit && Math.abs(a.value - b.value) <= a.value * DECIDES.sameArea,
  );
}

/** Miles are driven where English labels stand on pages of these countries; a label in another language means kilometres. */
const unitMeant = (label: string, country: string): string =>
  /^(?:mileage|odometer)/i.test(label) && /^(?:us|uk|gb|com)$/.test(country) ? 'mi' : 'km';

/** In Sweden and Norway a mil is ten kilometres. */
const TEN_KILOMETRES = /^[\d.,\s]+mil\b/i;
const timesOf = (told: string): number =>
  /^[\d.]+\s?万/.test(told) ? 10_000 : TEN_KILOMETRES.test(told) ? 10 : 1;

function findMileage(
  evidence: Evidence,
  read: ReturnType<typeof texts>,
  label: Told | undefined,
): Fact<Mileage> | undefined {
  const votes: Vote<Mileage>[] = [];
  /** A number with its unit beside it or in it; without any it is in what the country drives. */
  const addDriven = (told: unknown, beside: string, from: string, weight: number) => {
    const words = typeof told === 'number' ? String(told) : typeof told === 'string' ? told.slice(0, 40) : '';
    const value = readNumber(/^\d[\d.,\s'’]*/.exec(words)?.[0].trim() ?? '');
    const unit = /(?<![a-z])(?:km|kmt|kilomet|mi|smi|miles?)(?![a-z])|kilomet|miles/i.exec(
      `${words} ${beside}`,
    )?.[0];
    const meant = unit ?? unitMeant('mileage', evidence.country);
    if (value !== null && value >= 0)
      votes.push({ value: { value, unit: /^k/i.test(meant) ? 'km' : 'mi' }, from, weight });
  };
  if (evidence.trusted)
    for (const entity of evidence.entities) {
      const told = entity.mileageFromOdometer;
      if (isValue(told) && Number(told.value) > 0)
        votes.push({
          value: {
            value: Number(told.value),
            unit: /mi/i.test(String(told.unitCode ?? told.unitText)) ? 'mi' : 'km',
          },
          from: originOf(entity),
          weight: SAYS['json-ld'],
        });
      else if (typeof told === 'string' || typeof told === 'number')
        addDriven(told, '', originOf(entity), SAYS['json-ld']);
    }
  for (const { value, own, foreign } of evidence.objects)
    if (own && !foreign)
      for (const [key, member] of Object.entries(value)) {
        if (!MILEAGE_KEY.test(key)) continue;
        const [amount, unit] = isValue(member)
          ? [member.value ?? member.amount, member.unit ?? member.unitCode]
          : [member];
        addDriven(
          amount,
          `${unit ?? value.mileageUnit ?? value.odometerUnit ?? ''} ${key}`,
          'own-state',
          SAYS.own,
        );
      }
  const told = /^[\d.,\s]*\d(?!\d)/.exec(label?.value ?? '')?.[0] ?? '';
  const driven = (readNumber(told.trim()) ?? 0) * timesOf(label?.value ?? '');
  const unit = TEN_KILOMETRES.test(label?.value ?? '')
    ? 'km'
    : (/(?<![a-z])(km|kilom|mi(?:les?)?\b)/i.exec(label?.value ?? '')?.[0] ?? '');
  const meant = unit || (label && driven >= 100 ? unitMeant(label.label, evidence.country) : '');
  if (label && driven && meant)
    votes.push({
      value: { value: driven, unit: meant.toLowerCase().startsWith('k') ? 'km' : 'mi' },
      from: 'text',
      weight: nearer(label),
    });
  const isVehicle =
    votes.length > 0 ||
    isDriven(evidence.lines) ||
    /Car|Vehicle|Motorcycle/.test(evidence.entities.map((entity) => entity['@type']).join()) ||
    evidence.objects.some(({ own, value }) => own && ('mileage' in value || 'odometer' in value));
  if (isVehicle)
    for (const line of read) {
      const [, digits = '', unit = ''] = MILEAGE.exec(line.text) ?? [];
      const number = readNumber(digits.trim());
      // In Polish KM is horsepower; distances are written small.
      if (number && number >= 10 && unit !== 'KM')
        votes.push({
          value: { value: number, unit: unit.toLowerCase().startsWith('k') ? 'km' : 'mi' },
          from: line.from,
          weight: line.weight,
        });
    }
  return elect(votes, (a, b) => a.value === b.value);
}
