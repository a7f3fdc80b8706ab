import { catalogue } from './catalogue.ts';
import { en } from './import.en.ts';

export const { t, ready } = catalogue(en, 'import');
