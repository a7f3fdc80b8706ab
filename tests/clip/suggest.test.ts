import { expect, test } from 'vitest';
import { fillTemplate, hashtagsFor, suggestCaption } from '../../extension/clip/judge/suggest.ts';

const fact = <T>(value: T) => ({ value, foundIn: ['h1'] });

test('the suggested caption says what is known and nothing else', () => {
  const facts = {
    title: fact('Orchard Cottage'),
    price: fact({ amount: 1250, currency: 'EUR', period: 'month' as const, text: '1.250 €' }),
    bedrooms: fact(1),
    area: fact({ value: 96, unit: 'm2' as const }),
  };
  expect(suggestCaption({ facts })).toBe('Orchard Cottage\n€1,250 per month\n1 bedroom · 96 m²');
  expect(suggestCaption({ facts: {} })).toBe('');
});

test('a place that the title names already is not said twice', () => {
  expect(fillTemplate('{title}\n{address}', { title: 'House in Mill Lane', address: 'Mill Lane' })).toBe(
    'House in Mill Lane',
  );
});

test('hashtags come from facts, without signs or blanks', () => {
  const address = fact({ text: 'x', locality: 'Bad Neuenahr-Ahrweiler', region: '12' });
  expect(hashtagsFor({ address, make: fact('BMW'), model: fact('i4') })).toEqual([
    'BadNeuenahrAhrweiler',
    'BMW',
    'BMWI4',
  ]);
});
