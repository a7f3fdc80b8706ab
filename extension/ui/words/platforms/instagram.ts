import { catalogue } from '../catalogue.ts';
import { en } from './instagram.en.ts';

export const { t, ready } = catalogue(en, { de: async () => (await import('./instagram.de.ts')).de });
