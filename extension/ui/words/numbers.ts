import { catalogue } from './catalogue.ts';
import { en } from './numbers.en.ts';

export const { t, ready } = catalogue(en, 'numbers');
