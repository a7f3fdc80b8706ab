import { en } from './caption-tools.en.ts';
import { catalogue } from './catalogue.ts';

/** Words for groups of hashtags and for links that say where visitors came from. */
export const { t, ready } = catalogue(en, 'caption-tools');
