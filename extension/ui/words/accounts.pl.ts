import type { AccountWords } from './accounts.en.ts';

export const pl: AccountWords = {
  noAccounts: 'Połącz konto, aby planować.',
  noPlatforms: 'Ten Worker nie ma jeszcze ustawionej żadnej platformy.',
  connect: (name) => `Połącz ${name}`,
};
