import type { PostTimeWords } from './post-time.en.ts';

export const pl: PostTimeWords = {
  zone: 'Zegar, według którego liczy się godzina',
  ofWorkspace: (zone) => `${zone} (przestrzeń robocza)`,
  ofHere: (zone) => `${zone} (tu, gdzie jesteś)`,
  ofProperty: (zone) => `${zone} (tam, gdzie jest nieruchomość)`,
  onYourClock: (zone, when) => `Na Twoim zegarze, ${zone}: ${when}`,
  best: 'Kiedy Twoje posty wypadały najlepiej',
  asking: 'Pobieranie liczb…',
  failed: 'Nie udało się pobrać liczb.',
  take: (when) => `Wybierz ${when}`,
};
