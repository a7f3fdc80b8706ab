import { catalogue } from './catalogue.ts';
import { en } from './server.en.ts';

/** Words for the room of whoever runs the Worker. */
export const { t, ready } = catalogue(en, 'server');
