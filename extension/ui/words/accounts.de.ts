import type { AccountWords } from './accounts.en.ts';

export const de: AccountWords = {
  noAccounts: 'Verbinde ein Konto, um zu planen.',
  noPlatforms: 'Dieser Worker hat noch keine Plattform eingerichtet.',
  connect: (name) => `${name} verbinden`,
};
