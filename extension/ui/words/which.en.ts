export const en = {
  title: 'Which one?',
  help: 'This page shows many listings. The one you pick opens in a tab: press the Clipcast button there.',
  keep: 'Take this page as it is',
};
export type WhichWords = typeof en;
