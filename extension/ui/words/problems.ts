import { catalogue } from './catalogue.ts';
import { en } from './problems.en.ts';

/** Words for what breaks the Rules, and for what the extension puts right by itself. */
export const { t, ready } = catalogue(en, 'problems');
