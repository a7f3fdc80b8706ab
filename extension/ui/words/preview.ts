import { catalogue } from './catalogue.ts';
import { en } from './preview.en.ts';

/** Words around a post as people will see it. */
export const { t, ready } = catalogue(en, 'preview');
