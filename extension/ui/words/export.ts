import { catalogue } from './catalogue.ts';
import { en } from './export.en.ts';

export const { t, ready } = catalogue(en, 'export');
