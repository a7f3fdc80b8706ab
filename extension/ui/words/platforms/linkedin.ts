import { catalogue } from '../catalogue.ts';
import { en } from './linkedin.en.ts';

export const { t, ready } = catalogue(en, 'platforms/linkedin');
