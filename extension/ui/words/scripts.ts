import { catalogue } from './catalogue.ts';
import { en } from './scripts.en.ts';

/** Words for keys by which scripts come in, and webhooks that call them. */
export const { t, ready } = catalogue(en, 'scripts');
