import { catalogue } from './catalogue.ts';
import { en } from './settings.en.ts';

export const { t, ready } = catalogue(en, 'settings');
