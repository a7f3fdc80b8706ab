import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  captionAt,
  captionBy,
  captionVariables,
  fillTemplate,
  type Listing,
  TEMPLATE_VARIABLES,
  unknownVariables,
} from '../../shared/caption-template.ts';
import type { Facts } from '../../shared/clip.ts';

const told = <T>(value: T) => ({ value, foundIn: ['h1'] });
const listing = (facts: Facts, more: Partial<Listing> = {}): Listing => ({
  facts,
  text: '',
  hashtags: [],
  source: {
    url: 'https://a.example/1',
    canonicalUrl: 'https://a.example/1',
    title: 'x',
    site: 'a.example',
    at: 0,
  },
  ...more,
});
const COTTAGE = listing(
  {
    title: told('Orchard Cottage'),
    price: told({ amount: 1250, currency: 'EUR', period: 'month' as const, text: '1.250 €' }),
    bedrooms: told(1),
    area: told({ value: 96, unit: 'm2' as const }),
  },
  {
    hashtags: ['Ambleford', 'Kent'],
    text: `A first sentence. ${'And another one. '.repeat(40)}\n\nA second paragraph.`,
  },
);

describe('a suggested caption', () => {
  test('says what is known and nothing else', () => {
    expect(captionBy({}, COTTAGE)).toBe('Orchard Cottage\n€1,250 per month\n1 bedroom · 96 m²');
    expect(captionBy({}, listing({}))).toBe('');
  });

  test.each([
    ['de-DE', 'Orchard Cottage\n1.250\u00a0€ pro Monat\n1 Schlafzimmer · 96 m²'],
    ['fr', 'Orchard Cottage\n1\u202f250\u00a0€ par mois\n1 chambre · 96 m²'],
    ['nn-NO', 'Orchard Cottage\n1\u00a0250\u00a0€ per måned\n1 soverom · 96 m²'],
    ['es_ES', 'Orchard Cottage\n1250\u00a0€ al mes\n1 dormitorio · 96 m²'],
    ['xx"><script>', 'Orchard Cottage\n€1,250 per month\n1 bedroom · 96 m²'],
  ])('speaks the listing’s own language where it says %s', (language, caption) => {
    expect(captionBy({}, { ...COTTAGE, language })).toBe(caption);
  });

  test.each([
    [1, '1 sypialnia'],
    [3, '3 sypialnie'],
    [5, '5 sypialni'],
  ])('counts %i as Polish counts', (bedrooms, words) => {
    expect(captionBy({}, { ...listing({ bedrooms: told(bedrooms) }), language: 'pl' })).toBe(words);
  });

  test('follows the owner’s template, and at one platform that platform’s', () => {
    const templates = { all: 'New: {title}', x: '{title} {link}' };
    expect(captionBy(templates, COTTAGE)).toBe('New: Orchard Cottage');
    expect(captionAt(templates, 'x', COTTAGE)).toBe('Orchard Cottage https://a.example/1');
    expect(captionAt(templates, 'tiktok', COTTAGE)).toBeUndefined();
  });

  test('leaves out a line whose facts nobody knows, with the words around them', () => {
    const template = 'For sale\nPrice: {price}\nYear: {year}\n{address} · {area} · {year}\n\n{hashtags}';
    expect(fillTemplate(template, captionVariables(COTTAGE))).toBe(
      'For sale\nPrice: €1,250 per month\n96 m²\n\n#Ambleford #Kent',
    );
  });

  test('goes on with the words that were marked on the page, and no line is lost of them', () => {
    const marked = { ...COTTAGE, selection: 'Walled garden.\nTen minutes from the station.' };
    expect(captionBy({}, marked)).toBe(
      'Orchard Cottage\n€1,250 per month\n1 bedroom · 96 m²\n\nWalled garden.\nTen minutes from the station.',
    );
    expect(captionBy({ all: '“{selection}”' }, COTTAGE)).toBe('');
  });

  test('ends a long summary at a sentence', () => {
    const { summary } = captionVariables(COTTAGE);
    expect(summary.length).toBeLessThanOrEqual(281);
    expect(summary.endsWith('one.')).toBe(true);
  });

  test('does not say a place twice that the title names already', () => {
    expect(fillTemplate('{title}\n{address}', { title: 'House in Mill Lane', address: 'Mill Lane' })).toBe(
      'House in Mill Lane',
    );
  });

  test('knows which names are no facts, and never fills in what only all objects have', () => {
    expect(unknownVariables('{title} {owner} {constructor} {owner}')).toEqual(['owner', 'constructor']);
    expect(fillTemplate('{constructor}{toString}', {})).toBe('');
  });

  test('of any template is never longer than captions are, and holds no bracketed name of a fact', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...TEMPLATE_VARIABLES.map((name) => `{${name}}`), '\n', ' · '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const caption = fillTemplate(pieces.join(''), captionVariables(COTTAGE));
        expect(caption.length).toBeLessThanOrEqual(5000);
        for (const name of TEMPLATE_VARIABLES) expect(caption).not.toContain(`{${name}}`);
      }),
    );
  });
});
