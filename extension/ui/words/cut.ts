import { catalogue } from './catalogue.ts';
import { en } from './cut.en.ts';

/** Words for pieces of videos. */
export const { t, ready } = catalogue(en, 'cut');
