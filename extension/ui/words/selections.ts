import { catalogue } from './catalogue.ts';
import { en } from './selections.en.ts';

export const { t, ready } = catalogue(en, { de: async () => (await import('./selections.de.ts')).de });
