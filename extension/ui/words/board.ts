import { en } from './board.en.ts';
import { catalogue } from './catalogue.ts';

export const { t, ready } = catalogue(en, 'board');
