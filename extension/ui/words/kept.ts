import { catalogue } from './catalogue.ts';
import { en } from './kept.en.ts';

export const { t, ready } = catalogue(en, 'kept');
