import { catalogue } from './catalogue.ts';
import { en } from './target.en.ts';

export const { t, ready } = catalogue(en, 'target');
