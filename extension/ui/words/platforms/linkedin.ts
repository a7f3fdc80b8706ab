import { catalogue } from '../catalogue.ts';
import { en } from './linkedin.en.ts';

export const { t, ready } = catalogue(en, { de: async () => (await import('./linkedin.de.ts')).de });
