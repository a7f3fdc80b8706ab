import type { Price } from '../../../../shared/clip.ts';
import { originOf } from '../../data/from-json-ld.ts';
import { metaContent } from '../../page-words.ts';
import type { Evidence, Line } from '../../seen.ts';
import { DECIDING, SAYS as WEIGHTS } from '../../weights.ts';
import {
  currencyIn,
  namesCurrency,
  ON_APPLICATION,
  periodCalled,
  periodIn,
  readNumber,
  readPrice,
} from './money.ts';
import { withWordsBeside } from './neighbours.ts';
import { isListPrice, isOldPrice, isSalePrice, withoutBefore } from './old-price.ts';
import { saysRent } from './rent.ts';
import { elect, type Fact, type Vote } from './votes.ts';

const SAYS = WEIGHTS.price;
const LONGEST = 60;
/** What the price does not hold, said behind it. */
const BESIDES =
  /\((?:zzgl|excl|exkl|ex\b|plus|inkl|incl|ohne|sin|hors|fees|\+)[^)]*\)|\b(?:zzgl|excl|exkl)\b.*$|(?<=\d\D{1,8})\d[\d.,]*\s?元\s?\/\s?(?:平米?|㎡)/i;
/** Texts about other money than the price. */
const OTHER_MONEY =
  /deposit|save|saving|rebate|shipping|postage|delivery|fee\b|tax|kaution|nebenkosten|czynsz|provision|est\.|estimate|zestimate|mortgage|per\s?m(?![a-zà-ÿ])|\/\s?m²|m2|sq\.?\s?ft|\/\s?pok|list price|was\b|rrp|uvp|off\b|coupon|cuota|hipoteca|insurance|finance|finanzierung|leasing|financiaci[oó]n|financement|finanziamento|listenpreis|neupreis|rate|cashback|from \$?\d+\/|prices|ending|orders? over|gift|\b(?:new|used) from\b|due at|before (?:ev|tax)|incentive|fellesgjeld|omkostninger|totalpris|felleskost|avgift|driftskostnad|expensas|spese|condom[ií]nio|charges|aidat|ипотек|за метр|\/\s?м²|service charge|ground rent|protection|元\s?\/\s?(?:平|㎡|m)|\/\s?㎡|单价|首付|管理費|共益費|敷金|礼金|保証金|積立金|手数料(?!無料)|送料(?!無料|込)|物业费|中介费|押金|定金|관리비|보증금|배송비|(?:ال)?(?:تأمين|تامين|عمولة|رسوم|قسط|مقدم|دفعة)|ארנונה|ועד בית|depozito|(?<!ücretsiz )kargo|poplatky|kauce|záloh|servicekosten|waarborg|\bborg(?:som|:)|kaucja|fianza|gastos de comunidad|\bibi\b|caução|\biptu\b|frete(?! gr[aá]tis)|envío(?! gratis)|livraison(?! gratuite)|versandkosten|spedizione(?! gratuita)|honoraires(?! (?:inclus|compris|charge|à la))|dépôt de|cauzione|caparra|frakt(?!fri)|buyer.s premium|levies|\bhoa\b/i;
const PRICE_CLASS = /price|preis|precio|prix|prezzo|preco|cena|prijs|cost/i;
const PRICE_KEYS =
  /^(?:price|listprice|listingprice|askingprice|currentprice|sellingprice|saleprice|listsaleprice|price_?value|rent|monthlyrent|amount|ad_?price|price_?raw|purchaseprice|salesprice|formatted_?price|display_?price)$/i;

const MONEY_IN_WORDS =
  /.{0,14}(?:[$€£₹]|\b[A-Z]{3}\b)\s?[\d][\d.,]*.{0,6}|\d[\d.,\s]*\s?(?:[€£]|zł|EUR|PLN).{0,9}/;

const amountOf = (value: unknown): number | null => {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.length < 24
        ? readNumber(value.replace(/^\D{0,5}|\D{0,5}$/g, ''))
        : null;
  return number !== null && Number.isFinite(number) && number > 0 ? number : null;
};

/** Members of data that say by what time its price counts. */
const PERIOD_KEY =
  /^(?:price|rent|payment|rental|listing)?_?(?:period|frequency|interval|term|qualifier|suffix)$/i;
const periodBeside = (key: string, value: Record<string, unknown>): unknown =>
  /monthly/i.test(key) ? 'month' : Object.entries(value).find(([name]) => PERIOD_KEY.test(name))?.[1];

/**
 * The price of the listing: what the page shows by its heading, its metadata and its data, whichever most agree on. `isVehicle`
 * where the page tells how far it was driven.
 */
export function findPrice(evidence: Evidence, isVehicle = false): Fact<Price> | undefined {
  const { entities, objects, country, metas, properties } = evidence;
  const votes: Vote<Price>[] = [];
  const add = (price: Price | null, from: string, weight: number) => {
    if (price) votes.push({ value: price, from, weight });
  };
  const plain = (amount: unknown, currency: unknown, from: string, weight: number, by?: unknown) => {
    const number = amountOf(amount);
    const code =
      typeof currency === 'string'
        ? /^[A-Z]{3}$/.test(currency)
          ? currency
          : currencyIn(currency, country)
        : null;
    const period = (typeof amount === 'string' ? periodIn(amount) : undefined) ?? periodCalled(by);
    if (number)
      add(
        {
          amount: number,
          currency: code ?? (typeof amount === 'string' ? currencyIn(amount, country) : null),
          ...(period ? { period } : {}),
          text: String(amount).slice(0, 200),
        },
        from,
        weight,
      );
  };

  if (evidence.trusted) {
    for (const entity of entities)
      for (const offer of [entity.offers, entity].flat() as Record<string, unknown>[]) {
        if (!offer || typeof offer !== 'object') continue;
        const specified = ([offer.priceSpecification].flat()[0] ?? {}) as Record<string, unknown>;
        plain(
          offer.price ?? specified.price ?? offer.lowPrice,
          offer.priceCurrency ?? specified.priceCurrency,
          originOf(entity),
          SAYS['json-ld'],
          specified.unitCode ??
            specified.unitText ??
            specified.billingDuration ??
            offer.unitCode ??
            offer.unitText,
        );
      }
    const money = metas.filter(
      ([name, content]) =>
        /price|currency/.test(name) &&
        !/standard|original|retail|range|max|shipping/.test(name) &&
        content.length < 40,
    );
    const currency = money.find(([name]) => /currency/.test(name))?.[1];
    const amount = money.find(([name]) => !/currency/.test(name))?.[1];
    if (amount) plain(amount, currency, 'meta', SAYS.meta);
    add(readPrice(evidence.title, country), 'title', SAYS.title);
    for (const words of metaContent(metas, 'description', 'og:description'))
      for (const sentence of words.split(/(?<=[.:;!?])\s/).slice(0, 8)) {
        const around = MONEY_IN_WORDS.exec(sentence)?.[0];
        if (around) add(readPrice(around, country), 'description', SAYS.description);
      }
  }
  const property = (...names: string[]) => properties.find(([name]) => names.includes(name))?.[1];
  plain(property('price', 'lowPrice'), property('priceCurrency'), 'microdata', SAYS.microdata);
  for (const object of objects) {
    if (object.foreign || (!object.own && object.depth > DECIDING.depth)) continue;
    for (const [key, value] of Object.entries(object.value)) {
      if (!PRICE_KEYS.test(key)) continue;
      const inner =
        value && typeof value === 'object' && !Array.isArray(value)
          ? (value as Record<string, unknown>)
          : undefined;
      const {
        currency = object.value.currency ??
          object.value.priceCurrency ??
          object.value.price_currency ??
          object.value.isoCode,
      } = inner ?? {};
      plain(
        inner ? (inner.value ?? inner.amount ?? inner.price) : value,
        currency,
        object.own ? 'own-state' : 'state',
        object.own ? SAYS.own : SAYS.state,
        inner?.period ??
          inner?.interval ??
          inner?.frequency ??
          inner?.unit ??
          periodBeside(key, object.value),
      );
    }
  }
  for (const { price, weight } of fromLines(evidence, isVehicle)) add(price, 'text', weight);

  const money = votes.find(({ value }) => value.currency)?.value.currency ?? null;
  const known = elect(
    votes,
    (a, b) => a.amount === b.amount && (a.currency === b.currency || !a.currency || !b.currency),
  );
  if (!known) return undefined;
  const agreeing = votes.filter(({ value }) => value.amount === known.value.amount).map(({ value }) => value);
  const currency = known.value.currency ?? agreeing.find((price) => price.currency)?.currency ?? money;
  const period = known.value.period ?? agreeing.find((price) => price.period)?.period;
  const wording = agreeing.find((price) => namesCurrency(price.text, country)) ?? known.value;
  return {
    ...known,
    value: { amount: known.value.amount, currency, ...(period ? { period } : {}), text: wording.text },
  };
}

/** The shortest text around a line that names a currency: its own words, or with those right beside it that have no number. */
const withCurrency = ({ text, beside, above }: Line, country: string): string =>
  [text, withWordsBeside(text, beside), withWordsBeside(text, above)].find(
    (words) => words.length <= LONGEST && namesCurrency(words, country),
  ) ?? text;

/** Short texts that are a price, nearest to the heading first; those in a box called price count more. */
function fromLines(evidence: Evidence, isVehicle: boolean): { price: Price; weight: number }[] {
  const { country, lines } = evidence;
  const isRent = saysRent(evidence);
  const near: Heard[] = [];
  for (const [at, line] of lines.entries()) {
    if (!/\d/.test(line.text) && !ON_APPLICATION.test(line.text)) continue;
    const text = withoutBefore(withCurrency(line, country));
    const price = text.length <= LONGEST ? readPrice(text, country) : null;
    if (!price || isOldPrice(line) || OTHER_MONEY.test(text.replace(BESIDES, ''))) continue;
    if (line.cues.some((cue) => cue === 'similar' || cue === 'other-page')) continue;
    const aside = line.cues.includes('frame');
    if (aside && !(PRICE_CLASS.test(line.label) && line.distance <= DECIDING.price.asideWithin)) continue;
    const beside = line.beside.length < 90 ? line.beside : '';
    const term = lines[at - 1]?.term && !line.term ? [lines[at - 1]?.text ?? ''] : [];
    const labels = [...term, ...beside.split(', ')].filter((part) => !/\d|^元\s?\//.test(part));
    const period =
      price.period ?? periodIn(labels.join(', ')) ?? (isRent([text, ...labels]) ? 'month' : undefined);
    const other = labels.some((label) => OTHER_MONEY.test(label.replace(BESIDES, '')));
    const told =
      (aside ? SAYS.aside : SAYS.text) +
      (PRICE_CLASS.test(line.label) ? SAYS.class : 0) +
      (other ? SAYS.otherMoney : 0);
    const weight = isListPrice(line) ? SAYS.least : told;
    near.push({
      price: { ...price, ...(period ? { period } : {}) },
      distance: line.distance,
      weight,
      other,
      at,
      isReduced: isSalePrice(line),
    });
  }
  for (const one of near) if (near.some((other) => isReducedTo(other, one))) one.weight = SAYS.least;
  near.sort((a, b) => a.distance - b.distance);
  const heard = isVehicle ? near.filter((one) => !isInstalment(one, near)) : near;
  return heard.slice(0, DECIDING.price.heard).map(({ price, weight }, index) => ({
    price,
    weight: Math.max(SAYS.least, weight + index * SAYS.farther),
  }));
}

interface Heard {
  price: Price;
  distance: number;
  weight: number;
  /** Its label speaks of other money than the price. */
  other: boolean;
  /** Its place among the texts. */
  at: number;
  /** Its box is called so that it is a price which was lowered. */
  isReduced: boolean;
}

/** Of two prices side by side the lower one, which is called reduced, is today's. */
const isReducedTo = (lower: Heard, { price, at, isReduced }: Heard): boolean =>
  lower.isReduced &&
  !isReduced &&
  Math.abs(lower.at - at) <= DECIDING.price.reducedWithin &&
  lower.price.period === price.period &&
  lower.price.currency === price.currency &&
  (lower.price.amount ?? 0) < (price.amount ?? 0) &&
  (lower.price.amount ?? 0) >= (price.amount ?? 0) * DECIDING.price.reducedTo;

/** Months that a vehicle is paid off in at the least. */
const FEWEST_MONTHS = 12;
/** A monthly sum beside a whole one that many times as large is what a vehicle costs a month on credit. */
const isInstalment = ({ price }: Heard, near: readonly Heard[]): boolean =>
  price.period === 'month' &&
  near.some(
    ({ price: whole, other }) =>
      !other && !whole.period && (whole.amount ?? 0) >= (price.amount ?? 0) * FEWEST_MONTHS,
  );
