import type { AccountWords } from './accounts.en.ts';

export const nl: AccountWords = {
  noAccounts: 'Koppel een account om in te plannen.',
  noPlatforms: 'Deze Worker heeft nog geen platform ingesteld.',
  connect: (name) => `${name} koppelen`,
};
