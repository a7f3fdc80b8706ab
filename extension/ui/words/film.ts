import { catalogue } from './catalogue.ts';
import { en } from './film.en.ts';

/** Words for making a video of photos. */
export const { t, ready } = catalogue(en, 'film');
