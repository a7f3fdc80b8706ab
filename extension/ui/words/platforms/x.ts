import { catalogue } from '../catalogue.ts';
import { en } from './x.en.ts';

export const { t, ready } = catalogue(en, { de: async () => (await import('./x.de.ts')).de });
