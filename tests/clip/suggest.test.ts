import { expect, test } from 'vitest';
import { hashtagsFor } from '../../extension/clip/judge/suggest.ts';

const fact = <T>(value: T) => ({ value, foundIn: ['h1'] });

test('hashtags come from facts, without signs or blanks', () => {
  const address = fact({ text: 'x', locality: 'Bad Neuenahr-Ahrweiler', region: '12' });
  expect(hashtagsFor({ address, make: fact('BMW'), model: fact('i4') })).toEqual([
    'BadNeuenahrAhrweiler',
    'BMW',
    'BMWI4',
  ]);
});
