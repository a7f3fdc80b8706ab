import type { AccountWords } from './accounts.en.ts';

export const fr: AccountWords = {
  noAccounts: 'Connectez un compte pour programmer.',
  noPlatforms: 'Ce Worker n’a pas encore de plateforme configurée.',
  connect: (name) => `Connecter ${name}`,
};
