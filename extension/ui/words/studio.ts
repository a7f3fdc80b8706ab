import { catalogue } from './catalogue.ts';
import { en } from './studio.en.ts';

export const { t, ready } = catalogue(en, 'studio');
