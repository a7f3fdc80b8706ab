import { catalogue } from './catalogue.ts';
import { en } from './problem-strip.en.ts';

/** Words around a list of what keeps a Draft from going out. */
export const { t, ready } = catalogue(en, 'problem-strip');
