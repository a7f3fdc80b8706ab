import { catalogue } from './catalogue.ts';
import { en } from './post-time.en.ts';

export const { t, ready } = catalogue(en, 'post-time');
