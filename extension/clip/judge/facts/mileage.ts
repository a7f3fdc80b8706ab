import type { Facts } from '../../../../shared/clip.ts';
import { originOf } from '../../data/from-json-ld.ts';
import type { Evidence } from '../../seen.ts';
import { DECIDING, SAYS as WEIGHTS } from '../../weights.ts';
import type { Told } from './labelled.ts';
import { readNumber } from './money.ts';
import { clausesOf, NUMBER, partsIn, readingsOf } from './neighbours.ts';
import { ELSEWHERE } from './pairs.ts';
import { mayBeHome } from './shop-or-home.ts';
import { isValue, type MeasuringText, nearer } from './told-measures.ts';
import { elect, type Fact, type Vote } from './votes.ts';

type Mileage = NonNullable<Facts['mileage']>['value'];

const SAYS = WEIGHTS.measures;
const DECIDES = DECIDING.measures;

/** Keys of data with how far a vehicle was driven. */
const MILEAGE_KEY =
  /^(?:mileage|odometer|kilomet(?:er|re)s?|mileage_?(?:km|mi|miles|value|in_?km|in_?miles)|odometer_?(?:value|reading)|kilometerstand|kilometraje)$/i;
export const MILEAGE_UNIT =
  /(?:km|kilomet\w+|miles?|mi)\b|(?:كم|كيلو\s?متر|کیلومتر|ק["״]מ|公里|キロ|км)(?!\p{L})/iu;
const unitOf = (told: string): Mileage['unit'] => (/^s?mi/i.test(told) ? 'mi' : 'km');
/** `34k miles` and `5.2万km` too; not what is driven in an hour or on a hundred kilometres. */
const MILEAGE = new RegExp(
  `(${NUMBER})\\s?(k\\s?(?=m)(?!m\\b|ms\\b)|万)?\\s?(${MILEAGE_UNIT.source})(?!\\s?/)`,
  'iu',
);
/** Distances that no one has driven. */
const NOT_DRIVEN =
  /range|reichweite|autonom|actieradius|zasięg|warrant|garant|gwaranc|away|within|radius|umkreis|entfern|from (?:the|here|you)|deliver|liefer|service|inspe|per (?:day|year|week)|pro (?:tag|jahr)|allowance|limit|free|inklusive|included/i;
const isUnit = (text: string): boolean => new RegExp(`^(?:${MILEAGE_UNIT.source})$`, 'iu').test(text);

/** Only a vehicle has gone so far: a text by the heading that is nothing but a distance no way to anything has. */
const FAR_DRIVEN = new RegExp(`^\\d{1,3}(?:[.,\\s'’]?\\d{3})+\\s?(?:${MILEAGE_UNIT.source})$`, 'iu');
export const isDriven = (lines: Evidence['lines']): boolean =>
  !mayBeHome(lines) &&
  lines.some(
    ({ text, beside, distance, cues }) =>
      distance <= DECIDES.near &&
      !cues.some((cue) => ELSEWHERE.has(cue)) &&
      [...clausesOf(text), ...readingsOf(partsIn(beside), isUnit)].some((told) => FAR_DRIVEN.test(told)),
  );

/** Miles are driven where English labels stand on pages of these countries; a label in another language means kilometres. */
const unitMeant = (label: string, country: string): string =>
  /^(?:mileage|odometer)/i.test(label) && /^(?:us|uk|gb|com)$/.test(country) ? 'mi' : 'km';

/** In Sweden and Norway a mil is ten kilometres. */
const TEN_KILOMETRES = /^[\d.,\s]+mil\b/i;
const timesOf = (told: string): number =>
  /^[\d.]+\s?万/.test(told) ? 10_000 : TEN_KILOMETRES.test(told) ? 10 : 1;

/** How far a vehicle was driven, as data, labels and texts near the heading tell it. */
export function findMileage(
  evidence: Evidence,
  read: readonly MeasuringText[],
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
    if (value !== null && value >= 0) votes.push({ value: { value, unit: unitOf(meant) }, from, weight });
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
      value: { value: driven, unit: unitOf(meant) },
      from: 'text',
      weight: nearer(label),
    });
  const isKnown = votes.length > 0;
  const isVehicle =
    isKnown ||
    isDriven(evidence.lines) ||
    /Car|Vehicle|Motorcycle/.test(evidence.entities.map((entity) => entity['@type']).join()) ||
    evidence.objects.some(({ own, value }) => own && ('mileage' in value || 'odometer' in value));
  if (isVehicle)
    for (const line of read) {
      const [whole = '', digits = '', times = '', unit = ''] = MILEAGE.exec(line.text) ?? [];
      const factor = times === '万' ? 10_000 : times ? 1000 : 1;
      const number = (readNumber(digits.trim()) ?? 0) * factor;
      // Short ways are told of much else; alone in its text one is the vehicle's, where data or a label speaks of its way. In Polish KM is horsepower.
      const isSure = number >= DECIDES.farDriven || (isKnown && whole === line.text);
      if (number < 10 || number > DECIDES.mostDriven || !isSure || unit === 'KM') continue;
      if (NOT_DRIVEN.test(line.text)) continue;
      votes.push({
        value: { value: number, unit: unitOf(unit) },
        from: line.from,
        weight: line.weight,
      });
    }
  return elect(votes, (a, b) => a.value === b.value);
}
