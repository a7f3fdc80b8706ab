import { catalogue } from '../catalogue.ts';
import { en } from './facebook.en.ts';

export const { t, ready } = catalogue(en, 'platforms/facebook');
