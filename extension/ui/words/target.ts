import { catalogue } from './catalogue.ts';
import { en } from './target.en.ts';

export const { t, ready } = catalogue(en, { de: async () => (await import('./target.de.ts')).de });
