import { catalogue } from './catalogue.ts';
import { en } from './plans.en.ts';

export const { t, ready } = catalogue(en, 'plans');
