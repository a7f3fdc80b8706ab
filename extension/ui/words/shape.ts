import { catalogue } from './catalogue.ts';
import { en } from './shape.en.ts';

/** Words for the shape that photos are given. */
export const { t, ready } = catalogue(en, 'shape');
