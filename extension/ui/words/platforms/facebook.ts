import { en } from '../../../../shared/platforms/words/facebook.en.ts';
import { catalogue } from '../catalogue.ts';

export const { t, ready } = catalogue(en, 'platforms/facebook');
