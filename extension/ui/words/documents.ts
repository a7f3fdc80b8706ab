import { catalogue } from './catalogue.ts';
import { en } from './documents.en.ts';

export const { t, ready } = catalogue(en, 'documents');
