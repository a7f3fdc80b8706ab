import { catalogue } from './catalogue.ts';
import { en } from './clip.en.ts';

/** Words for what a page did not give. */
export const { t, ready } = catalogue(en, 'clip');
