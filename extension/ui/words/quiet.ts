import { catalogue } from './catalogue.ts';
import { en } from './quiet.en.ts';

export const { t, ready } = catalogue(en, 'quiet');
