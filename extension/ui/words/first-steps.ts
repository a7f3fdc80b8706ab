import { catalogue } from './catalogue.ts';
import { en } from './first-steps.en.ts';

export const { t, ready } = catalogue(en, 'first-steps');
