import { catalogue } from './catalogue.ts';
import { en } from './outcome.en.ts';

/** Words for what became of it. */
export const { t, ready } = catalogue(en, 'outcome');
