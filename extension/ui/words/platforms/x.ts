import { en } from '../../../../shared/platforms/words/x.en.ts';
import { catalogue } from '../catalogue.ts';

export const { t, ready } = catalogue(en, 'platforms/x');
