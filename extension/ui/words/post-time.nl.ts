import type { PostTimeWords } from './post-time.en.ts';

export const nl: PostTimeWords = {
  zone: 'Klok waarvoor de tijd geldt',
  ofWorkspace: (zone) => `${zone} (werkruimte)`,
  ofHere: (zone) => `${zone} (waar je bent)`,
  ofProperty: (zone) => `${zone} (waar het object ligt)`,
  onYourClock: (zone, when) => `Op jouw klok in ${zone}: ${when}`,
  best: 'Wanneer je berichten het best liepen',
  asking: 'De cijfers worden opgehaald…',
  failed: 'De cijfers konden niet worden opgehaald.',
  take: (when) => `${when} nemen`,
};
