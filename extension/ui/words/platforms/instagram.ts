import { catalogue } from '../catalogue.ts';
import { en } from './instagram.en.ts';

export const { t, ready } = catalogue(en, 'platforms/instagram');
