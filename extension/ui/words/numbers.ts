import { catalogue } from './catalogue.ts';
import { en } from './numbers.en.ts';

export const { t, ready } = catalogue(en, { de: async () => (await import('./numbers.de.ts')).de });
