import { catalogue } from './catalogue.ts';
import { en } from './files.en.ts';

export const { t, ready } = catalogue(en, 'files');
