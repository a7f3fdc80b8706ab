import { en } from '../../../../shared/platforms/words/instagram.en.ts';
import { catalogue } from '../catalogue.ts';

export const { t, ready } = catalogue(en, 'platforms/instagram');
