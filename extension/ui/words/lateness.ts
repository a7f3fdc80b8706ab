import { catalogue } from './catalogue.ts';
import { en } from './lateness.en.ts';

export const { t, ready } = catalogue(en, 'lateness');
