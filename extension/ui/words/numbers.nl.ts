import { number } from './format.ts';
import type { NumberWords } from './numbers.en.ts';

export const nl: NumberWords = {
  title: 'Cijfers',
  failed: 'De cijfers waren niet op te halen.',
  notYet: 'Nog geen cijfers: de eerste worden een uur na het plaatsen gevraagd.',
  none: 'Het platform geeft geen cijfers van dit bericht.',
  gone: (when) =>
    `Het platform toont het niet meer sinds ${when}: het is daar verwijderd, verborgen of weggehaald.`,
  asOf: (when) => `stand van ${when}`,
  next: (when) => `volgende blik ${when}`,
  growth: 'Hoe ze groeiden',
  when: 'Wanneer',
  hours: (count) => `${number(Math.round(count * 10) / 10)} u`,
  figures: {
    views: 'Weergaven',
    reach: 'Bereik',
    likes: 'Likes',
    comments: 'Reacties',
    shares: 'Gedeeld',
    saves: 'Bewaard',
    clicks: 'Klikken',
    watchSeconds: 'Bekeken',
  },
};
