import { catalogue } from './catalogue.ts';
import { en } from './guards.en.ts';

export const { t, ready } = catalogue(en, 'guards');
