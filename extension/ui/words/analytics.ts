import { en } from './analytics.en.ts';
import { catalogue } from './catalogue.ts';

export const { t, ready } = catalogue(en, 'analytics');
