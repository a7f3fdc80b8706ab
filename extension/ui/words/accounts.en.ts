export const en = {
  noAccounts: 'Connect an account to schedule.',
  noPlatforms: 'This Worker has no platform set up yet.',
  connect: (name: string): string => `Connect ${name}`,
};
export type AccountWords = typeof en;
