import { catalogue } from './catalogue.ts';
import { en } from './inserts.en.ts';

export const { t, ready } = catalogue(en, 'inserts');
