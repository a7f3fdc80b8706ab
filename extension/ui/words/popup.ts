import { catalogue } from './catalogue.ts';
import { en } from './popup.en.ts';

export const { t, ready } = catalogue(en, 'popup');
