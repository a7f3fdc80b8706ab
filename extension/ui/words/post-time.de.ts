import type { PostTimeWords } from './post-time.en.ts';

export const de: PostTimeWords = {
  zone: 'Uhr, nach der die Zeit gilt',
  ofWorkspace: (zone) => `${zone} (Arbeitsbereich)`,
  ofHere: (zone) => `${zone} (wo du bist)`,
  ofProperty: (zone) => `${zone} (wo das Objekt liegt)`,
  onYourClock: (zone, when) => `Auf deiner Uhr in ${zone}: ${when}`,
  best: 'Wann deine Beiträge am besten liefen',
  asking: 'Die Zahlen werden geholt …',
  failed: 'Die Zahlen ließen sich nicht holen.',
  take: (when) => `${when} nehmen`,
};
