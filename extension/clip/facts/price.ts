import type { Price } from '../../../shared/clip.ts';
import type { Evidence } from './evidence.ts';
import { currencyIn, periodIn, readNumber, readPrice } from './money.ts';
import { elect, type Fact, type Vote } from './votes.ts';

/** What each source's word on the price weighs. */
const SAYS = {
  'json-ld': 4,
  microdata: 3,
  meta: 3,
  own: 2.5,
  title: 2,
  description: 1.5,
  text: 2.5,
  class: 1.5,
  state: 0.8,
} as const;
const LONGEST = 60;
/** Texts about other money than the price. */
const OTHER_MONEY =
  /deposit|save|saving|rebate|shipping|postage|delivery|fee\b|tax|kaution|nebenkosten|czynsz|provision|est\.|estimate|zestimate|mortgage|per\s?m|\/\s?m²|m2|sq\.?\s?ft|\/\s?pok|list price|was\b|rrp|uvp|off\b|coupon|cuota|hipoteca|insurance|finance|rate|cashback|from \$?\d+\/|orders? over|gift/i;
const STRUCK =
  's,del,strike,[class*=strike],[class*=crossed],[class*=old-price],[class*=was-price],[class*=list-price],[aria-hidden=true] del';
const PRICE_CLASS = /price|preis|precio|prix|prezzo|preco|cena|prijs|cost/i;
const PRICE_KEYS =
  /^(?:price|listprice|listingprice|askingprice|currentprice|sellingprice|saleprice|listsaleprice|price_?value|rent|monthlyrent|amount|ad_?price|price_?raw|purchaseprice|salesprice|formatted_?price|display_?price)$/i;

const amountOf = (value: unknown): number | null => {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.length < 24
        ? readNumber(value.replace(/^\D{0,5}|\D{0,5}$/g, ''))
        : null;
  return number !== null && Number.isFinite(number) && number > 0 ? number : null;
};

/** The price of the listing: what the page shows by its heading, its metadata and its data, whichever most agree on. */
export function findPrice(evidence: Evidence): Fact<Price> | undefined {
  const { document, entities, objects, country } = evidence;
  const votes: Vote<Price>[] = [];
  const add = (price: Price | null, from: string, weight: number) => {
    if (price) votes.push({ value: price, from, weight });
  };
  const plain = (amount: unknown, currency: unknown, from: string, weight: number) => {
    const number = amountOf(amount);
    const code =
      typeof currency === 'string'
        ? /^[A-Z]{3}$/.test(currency)
          ? currency
          : currencyIn(currency, country)
        : null;
    const period = typeof amount === 'string' ? periodIn(amount) : undefined;
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
        const specified = (offer.priceSpecification ?? {}) as Record<string, unknown>;
        plain(
          offer.price ?? specified.price ?? offer.lowPrice,
          offer.priceCurrency ?? specified.priceCurrency,
          'json-ld',
          SAYS['json-ld'],
        );
      }
    let currency: string | null = null;
    let amount: string | null = null;
    for (const meta of document.querySelectorAll(
      'meta[property*=price i],meta[name*=price i],meta[property*=currency i]',
    )) {
      const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
      const content = meta.getAttribute('content') ?? '';
      if (/currency/i.test(name)) currency ??= content.length < 5 ? content : null;
      else if (!/standard|original|retail|range|max|shipping/i.test(name)) amount ??= content;
    }
    if (amount) plain(amount, currency, 'meta', SAYS.meta);
    add(readPrice(evidence.documentTitle, country), 'title', SAYS.title);
    for (const sentence of evidence.description.split(/(?<=[.:;!?])\s/).slice(0, 8)) {
      const around =
        /.{0,14}(?:[$€£₹]|\b[A-Z]{3}\b)\s?[\d][\d.,]*.{0,6}|\d[\d.,\s]*\s?(?:[€£]|zł|EUR|PLN).{0,9}/.exec(
          sentence,
        )?.[0];
      if (around) add(readPrice(around, country), 'description', SAYS.description);
    }
  }
  for (const element of [...document.querySelectorAll('[itemprop=price],[itemprop=lowPrice]')].slice(0, 3)) {
    if (evidence.around(element).cues.some((cue) => cue === 'similar' || cue === 'other-page')) continue;
    const currency =
      element.parentElement?.querySelector('[itemprop=priceCurrency]') ??
      document.querySelector('[itemprop=priceCurrency]');
    plain(
      element.getAttribute('content') ?? element.textContent?.trim(),
      currency?.getAttribute('content') ?? currency?.textContent?.trim(),
      'microdata',
      SAYS.microdata,
    );
  }
  for (const object of objects) {
    if (object.foreign || (!object.own && object.depth > 6)) continue;
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
      );
    }
  }
  fromText(evidence, add);

  const money = votes.find(({ value }) => value.currency)?.value.currency ?? null;
  const known = elect(
    votes,
    (a, b) => a.amount === b.amount && (a.currency === b.currency || !a.currency || !b.currency),
  );
  if (!known) return undefined;
  const agreeing = votes.filter(({ value }) => value.amount === known.value.amount).map(({ value }) => value);
  const currency = known.value.currency ?? agreeing.find((price) => price.currency)?.currency ?? money;
  const period = known.value.period ?? agreeing.find((price) => price.period)?.period;
  const wording = agreeing.find((price) => currencyIn(price.text, country)) ?? known.value;
  return {
    ...known,
    value: { amount: known.value.amount, currency, ...(period ? { period } : {}), text: wording.text },
  };
}

/** Short texts that are a price, nearest to the heading first; those in a box called price count more. */
function fromText(
  { document, around, country, lines }: Evidence,
  add: (price: Price | null, from: string, weight: number) => void,
): void {
  const near: { price: Price; distance: number; weight: number }[] = [];
  for (const { node, distance } of lines) {
    if (near.length > 60) break;
    if (!/\d/.test(node.data) && !/on (?:application|request)|anfrage|consultar|poa/i.test(node.data))
      continue;
    let box = node.parentElement;
    let text = node.data;
    for (let up = 0; box && up < 3 && !currencyIn(text, country); up++) {
      text = box.textContent ?? '';
      if (text.length > LONGEST) break;
      box = box.parentElement;
    }
    text = text.replace(/\s+/g, ' ').trim();
    const holder = node.parentElement;
    if (!holder || text.length > LONGEST || text.length < 2) continue;
    const price = readPrice(text, country);
    if (!price || holder.closest(STRUCK) || OTHER_MONEY.test(text)) continue;
    const { cues } = around(holder);
    if (cues.some((cue) => cue === 'similar' || cue === 'other-page' || cue === 'frame')) continue;
    const parent = holder.parentElement?.textContent ?? '';
    if (!price.period && parent.length < 90) price.period = periodIn(parent);
    if (!price.period) delete price.period;
    const label = `${holder.className} ${holder.id} ${holder.parentElement?.className ?? ''} ${holder.getAttribute('data-testid') ?? ''}`;
    const sideMoney = parent.length < 90 && OTHER_MONEY.test(parent);
    near.push({
      price,
      distance,
      weight: (PRICE_CLASS.test(label) ? SAYS.class : 0) + SAYS.text - (sideMoney ? 2 : 0),
    });
  }
  near.sort((a, b) => a.distance - b.distance);
  near.slice(0, 12).forEach(({ price, weight }, index) => {
    add(price, 'text', Math.max(0.1, weight - index * 0.3));
  });
  void document;
}
