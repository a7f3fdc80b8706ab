import { catalogue } from './catalogue.ts';
import { en } from './hints.en.ts';

/** Words for what the law asks of an advertisement. */
export const { t, ready } = catalogue(en, 'hints');
