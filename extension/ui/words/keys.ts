import { catalogue } from './catalogue.ts';
import { en } from './keys.en.ts';

export const { t, ready } = catalogue(en, 'keys');
