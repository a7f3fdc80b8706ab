import { catalogue } from '../catalogue.ts';
import { en } from './youtube.en.ts';

export const { t, ready } = catalogue(en, 'platforms/youtube');
