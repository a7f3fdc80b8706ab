import { catalogue } from '../catalogue.ts';
import { en } from './x.en.ts';

export const { t, ready } = catalogue(en, 'platforms/x');
