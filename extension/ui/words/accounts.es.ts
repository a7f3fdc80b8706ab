import type { AccountWords } from './accounts.en.ts';

export const es: AccountWords = {
  noAccounts: 'Conecta una cuenta para programar.',
  noPlatforms: 'Este Worker aún no tiene ninguna plataforma configurada.',
  connect: (name) => `Conectar ${name}`,
};
