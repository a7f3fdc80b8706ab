import { catalogue } from './catalogue.ts';
import { en } from './paying.en.ts';

/** Words for plans, where they are sold. */
export const { t, ready } = catalogue(en, 'paying');
