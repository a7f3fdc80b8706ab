import { catalogue } from './catalogue.ts';
import { en } from './templates.en.ts';

export const { t, ready } = catalogue(en, 'templates');
