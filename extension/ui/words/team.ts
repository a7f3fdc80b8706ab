import { catalogue } from './catalogue.ts';
import { en } from './team.en.ts';

export const { t, ready } = catalogue(en, 'team');
