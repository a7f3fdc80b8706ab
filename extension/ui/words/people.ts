import { catalogue } from './catalogue.ts';
import { en } from './people.en.ts';

/** Words for signing in and up. */
export const { t, ready } = catalogue(en, 'people');
