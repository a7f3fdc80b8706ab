import { en } from './apps.en.ts';
import { catalogue } from './catalogue.ts';

export const { t, ready } = catalogue(en, 'apps');
