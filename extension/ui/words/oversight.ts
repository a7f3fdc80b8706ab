import { catalogue } from './catalogue.ts';
import { en } from './oversight.en.ts';

export const { t, ready } = catalogue(en, 'oversight');
