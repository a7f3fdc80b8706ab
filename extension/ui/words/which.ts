import { catalogue } from './catalogue.ts';
import { en } from './which.en.ts';

/** Words for pages of many listings. */
export const { t, ready } = catalogue(en, 'which');
