import { en } from './accounts.en.ts';
import { catalogue } from './catalogue.ts';

/** Words for connecting the first account. */
export const { t, ready } = catalogue(en, 'accounts');
