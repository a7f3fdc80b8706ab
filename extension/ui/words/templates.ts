import { catalogue } from './catalogue.ts';
import { en } from './templates.en.ts';

export const { t, ready } = catalogue(en, { de: async () => (await import('./templates.de.ts')).de });
