import { catalogue } from './catalogue.ts';
import { en } from './your-data.en.ts';

export const { t, ready } = catalogue(en, 'your-data');
