import { catalogue } from './catalogue.ts';
import { en } from './nothing.en.ts';

/** Words for when there is nothing to edit. */
export const { t, ready } = catalogue(en, 'nothing');
