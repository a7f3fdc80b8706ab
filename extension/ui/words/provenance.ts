import { catalogue } from './catalogue.ts';
import { en } from './provenance.en.ts';

/** Words for where a photo or video came from. */
export const { t, ready } = catalogue(en, 'provenance');
