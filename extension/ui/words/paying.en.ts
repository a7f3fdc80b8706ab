export const en = {
  title: 'Plan',
  again: 'Try again',
  failed: 'The payment service did not answer.',
  names: { free: 'Free', studio: 'Studio', agency: 'Agency' },
  ends: (day: string): string => `It ends on ${day}.`,
  paidUntil: (day: string): string => `Paid until ${day}.`,
  behind: (day: string): string =>
    `A payment failed. All goes on until ${day}; after that nothing new is taken, and what is scheduled still goes out.`,
  limits: {
    workspaces: 'workspaces',
    accounts: 'accounts',
    posts: 'posts a month',
    bytes: 'photos and videos',
  },
  of: (used: string, most: string): string => `${used} of ${most}`,
  every: (price: string, every: string): string => `${price} a ${every === 'year' ? 'year' : 'month'}`,
  choose: 'Choose',
  manage: 'Invoices, card, change or end',
  help: 'Cards and invoices are at Stripe; no card is seen here. What you have stays when a plan ends: only more is not taken.',
};
export type PayingWords = typeof en;
