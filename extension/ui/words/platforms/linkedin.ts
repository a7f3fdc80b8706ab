import { en } from '../../../../shared/platforms/words/linkedin.en.ts';
import { catalogue } from '../catalogue.ts';

export const { t, ready } = catalogue(en, 'platforms/linkedin');
