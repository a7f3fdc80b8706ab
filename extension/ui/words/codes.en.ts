export const en = {
  code: 'Code',
  codeHint: 'From your app; or one of your recovery codes.',
};
export type CodesWords = typeof en;
