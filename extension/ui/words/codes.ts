import { catalogue } from './catalogue.ts';
import { en } from './codes.en.ts';

export const { t, ready } = catalogue(en, 'codes');
