import { en } from '../../../../shared/platforms/words/youtube.en.ts';
import { catalogue } from '../catalogue.ts';

export const { t, ready } = catalogue(en, 'platforms/youtube');
