import { catalogue } from '../catalogue.ts';
import { en } from './tiktok.en.ts';

export const { t, ready } = catalogue(en, 'platforms/tiktok');
