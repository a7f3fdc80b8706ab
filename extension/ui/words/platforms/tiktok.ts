import { en } from '../../../../shared/platforms/words/tiktok.en.ts';
import { catalogue } from '../catalogue.ts';

export const { t, ready } = catalogue(en, 'platforms/tiktok');
