import { catalogue } from './catalogue.ts';
import { en } from './popup-menu.en.ts';

export const { t, ready } = catalogue(en, 'popup-menu');
