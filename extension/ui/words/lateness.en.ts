export const en = {
  title: 'When it is too late',
  before: 'If it would be more than',
  after: 'minutes late:',
  otherwise: { publish: 'publish it anyway', ask: 'ask me', skip: 'skip it' },
  asUsual: 'As in the workspace',
};
export type LatenessWords = typeof en;
