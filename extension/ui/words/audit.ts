import { en } from './audit.en.ts';
import { catalogue } from './catalogue.ts';

export const { t, ready } = catalogue(en, 'audit');
