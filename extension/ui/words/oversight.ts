import { catalogue } from './catalogue.ts';
import { en } from './oversight.en.ts';

export const { t, ready } = catalogue(en, { de: async () => (await import('./oversight.de.ts')).de });
