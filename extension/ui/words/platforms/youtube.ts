import { catalogue } from '../catalogue.ts';
import { en } from './youtube.en.ts';

export const { t, ready } = catalogue(en, { de: async () => (await import('./youtube.de.ts')).de });
