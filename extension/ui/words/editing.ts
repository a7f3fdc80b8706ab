import { catalogue } from './catalogue.ts';
import { en } from './editing.en.ts';

/** Words for making a Draft ready. */
export const { t, ready } = catalogue(en, 'editing');
