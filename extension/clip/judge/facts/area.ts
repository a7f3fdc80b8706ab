import type { Facts } from '../../../../shared/clip.ts';
import { originOf } from '../../data/from-json-ld.ts';
import type { Evidence } from '../../seen.ts';
import { DECIDING, SAYS as WEIGHTS } from '../../weights.ts';
import { readNumber } from './money.ts';
import { labelIn, NUMBER, partsIn } from './neighbours.ts';
import { isValue, type MeasuringText } from './told-measures.ts';
import { elect, type Fact, type Vote } from './votes.ts';

type Area = NonNullable<Facts['area']>['value'];

const SAYS = WEIGHTS.measures;
const DECIDES = DECIDING.measures;

export const AREA_UNIT =
  /m²|㎡|m2|м²|м2|кв\.?\s?м|τ\.?\s?μ\.?|m&sup2;|qm|kvm|mq|mp\b|sqm|sq\.?\s?m(?:et(?:er|re)s?)?(?![a-z])|sq\.?\s?(?:ft|feet|foot)|sqft|ft²|square feet|acres?|ha\b|hectares?|م²|م2|متر(?:اً|ا)?\s?مربع(?:اً|ا)?|قدم(?:اً|ا)?\s?مربع(?:اً|ا)?|(?<=(?:مساح|متراژ)[^\d]{0,20}[\d.,]{1,9}\s?)متر(?!\p{L})|מ["״]ר|平方(?:メートル|公?尺|米)|平米|metrekare/iu;
const AREA = new RegExp(`(${NUMBER})\\s?(${AREA_UNIT.source})`, 'iu');
const AREA_KEY =
  /^(?:floorsize|livingarea|(?:total_?|living_?|usable_?|net_?|gross_?|floor_?|internal_?|constructed_?|built_?)?(?:area|surface|sqft|size|space|squarefeet|areavalue|areasize|habitablesurface))$/i;
/** What belongs to a home without being its floor. */
const OTHER_GROUND =
  /\b(?:lot|plot|land|garden|terrace|balcony|yard|garage|cellar|basement)\b|grundstück|garten|terrasse|balkon|keller|terrain|jardin|balcon|garaje|parcel|solar\b|jardín|terraza|perceel|tuin|działk|ogr[oó]d|taras|piwnic|giardino|terrazz|lotto|terreno|quintal|tomt|\bgrund\b|(?:ال)?أرض|حديقة|شرفة|بلكون|土地|敷地|庭|バルコニー|阳台|花园/i;

/** Rooms whose own size is told beside the home's. */
const ROOM =
  '(?:kitchen|(?:dining|living|utility|bath|sitting|bed)[ -]?room|lounge|hall(?:way)?|küche|wohnzimmer|schlafzimmer|badezimmer|kinderzimmer|flur|cocina|salón|comedor|dormitorio|cuisine|séjour|salon|chambre|cucina|soggiorno|keuken|woonkamer|slaapkamer|badkamer|kuchnia|sypialnia|łazienka)(?: [1-9])?';
const IS_ROOM = new RegExp(`^${ROOM}:?$`, 'iu');
const ROOM_SIZE = new RegExp(
  `^(?:${ROOM}:?,? ${NUMBER} ?(?:${AREA_UNIT.source})|${NUMBER} ?(?:${AREA_UNIT.source}) ${ROOM})$`,
  'iu',
);
/** Square metres and square feet that the largest of such rooms has. */
const LARGEST_ROOM = { m2: 50, sqft: 540 };
/** Whether a text, or it with its label, tells the size of one room: `Kitchen 12 m²`. No such room is larger. */
export function isRoomSize(text: string, label = ''): boolean {
  if (ROOM_SIZE.test(text)) return true;
  const [, digits = '', unit = ''] = (IS_ROOM.test(label) && AREA.exec(text)) || [];
  const known = unitOf(unit);
  const most = known === 'm2' || known === 'sqft' ? LARGEST_ROOM[known] : 0;
  return unit !== '' && (readNumber(digits.trim()) ?? 0) <= most;
}

/** From one number to another with a unit behind: `650 - 1,320 sq ft`, `65 m² bis 120 m²`. */
const RANGE = new RegExp(
  `(${NUMBER})(?: ?(?:${AREA_UNIT.source}) (?:to|bis|à)| ?[–—-]| (?:to|bis|à)) ?(\\d[\\d.,]*) ?(?:${AREA_UNIT.source})`,
  'giu',
);
const YEAR = /^(?:1[89]|20)\d\d$/;
/** From one number of rooms to another: `Studio - 2 bedrooms`, `1 to 3 beds`, `2 und 3 Zimmer`. */
const ROOM_RANGE =
  /(?<![\p{L}\d])(studio|\d{1,2})\s?(?:[–—-]|to|and|&|or|bis|und|à|et|y|e)\s?(\d{1,2})\s?-?(?:bed|br(?!\p{L})|zimmer|pi[eè]ces|hab|dorm|quartos|locali|camere|kamers|pok)\p{L}*/giu;
/** In `Sleeps 4 - 2 bedrooms` nothing goes from one number to another. */
const withoutRoomRange = (text: string): string =>
  text.replace(ROOM_RANGE, (whole, from: string, to: string) => (Number(from) >= Number(to) ? whole : ' '));
/** A text without the ranges of sizes and rooms in it, which are of several homes; a year, or a few rooms, before a size is no range. */
export const withoutRanges = (text: string): string =>
  withoutRoomRange(text).replace(RANGE, (whole, from: string, to: string) => {
    const [least, most] = [readNumber(from.trim()) ?? 0, readNumber(to) ?? 0];
    return least < most && most < least * 10 && !YEAR.test(from) ? ' ' : whole;
  });

export const isFloor = (text: string): boolean => !OTHER_GROUND.test(text);

const unitOf = (text: string): Area['unit'] =>
  /acre/i.test(text)
    ? 'acre'
    : /^ha|hectare|HAR/i.test(text)
      ? 'ha'
      : /f|sq(?!\.?\s?m)|قدم/i.test(text)
        ? 'sqft'
        : 'm2';

/** The unit before the number: `SqFt 1,820`. */
const AREA_BEHIND = /^(sq\.?\s?ft\.?|sqft|square f(?:ee|oo)t(?:age)?|m²|m2)\s?:?\s?(\d[\d.,]{0,9})$/i;

/** Units of ground: few of them are much. */
const isWide = (unit: Area['unit']): boolean => unit === 'acre' || unit === 'ha';

function areaIn(told: string): Area | null {
  const text = withoutRanges(told);
  const [, first = '', behind = ''] = AREA_BEHIND.exec(text) ?? [];
  const [, digits = behind, unit = first] = AREA.exec(text) ?? [];
  const value = readNumber(digits.trim());
  const known = unitOf(unit);
  const least = isWide(known) ? 0 : DECIDES.leastArea;
  return value && value > least && value < DECIDES.mostArea ? { value, unit: known } : null;
}

/** The floor of a home, or the ground of a plot, as data, labels and texts near the heading tell it. */
export function findArea(
  evidence: Evidence,
  read: readonly MeasuringText[],
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
  for (const line of read) {
    const area = areaIn(line.text);
    const isFloor = line.isFloor && !(area && isWide(area.unit) && area.value <= DECIDES.leastArea);
    add(area, line.from, isFloor ? line.weight : SAYS.otherGround * line.weight);
  }
  // In running text a measure may be the garden's: it counts where nothing else does.
  if (votes.length === 0)
    for (const { text, distance, beside } of evidence.lines)
      if (distance <= DECIDES.near && !isRoomSize(text, labelIn(partsIn(beside), text)))
        add(areaIn(text), 'text', 1 / (1 + distance));
  return elect(
    votes,
    (a, b) => a.unit === b.unit && Math.abs(a.value - b.value) <= a.value * DECIDES.sameArea,
  );
}
