import { catalogue } from './catalogue.ts';
import { en } from './connections.en.ts';

export const { t, ready } = catalogue(en, 'connections');
