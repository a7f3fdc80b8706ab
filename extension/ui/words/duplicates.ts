import { catalogue } from './catalogue.ts';
import { en } from './duplicates.en.ts';

export const { t, ready } = catalogue(en, 'duplicates');
