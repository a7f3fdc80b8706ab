import type { PayingWords } from './paying.en.ts';

export const nl: PayingWords = {
  title: 'Abonnement',
  again: 'Opnieuw',
  failed: 'De betaaldienst gaf geen antwoord.',
  names: { free: 'Gratis', studio: 'Studio', agency: 'Bureau' },
  ends: (day) => `Het eindigt op ${day}.`,
  paidUntil: (day) => `Betaald tot ${day}.`,
  behind: (day) =>
    `Een betaling is mislukt. Tot ${day} gaat alles door; daarna komt er niets nieuws bij, en wat gepland is gaat nog uit.`,
  limits: {
    workspaces: 'werkruimtes',
    accounts: 'accounts',
    posts: 'berichten per maand',
    bytes: 'foto’s en video’s',
  },
  of: (used, most) => `${used} van ${most}`,
  every: (price, every) => `${price} per ${every === 'year' ? 'jaar' : 'maand'}`,
  choose: 'Kiezen',
  manage: 'Facturen, kaart, wijzigen of stoppen',
  help: 'Kaarten en facturen staan bij Stripe; hier wordt geen kaart gezien. Wat je hebt, blijft als een abonnement eindigt: alleen meer wordt niet aangenomen.',
};
