import { catalogue } from './catalogue.ts';
import { en } from './pick-time.en.ts';

export const { t, ready } = catalogue(en, 'pick-time');
