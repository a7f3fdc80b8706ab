import { en } from './calendar.en.ts';
import { catalogue } from './catalogue.ts';

export const { t, ready } = catalogue(en, 'calendar');
