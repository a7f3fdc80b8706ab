export const en = {
  title: 'Shortcuts',
  close: 'Close',
  keys: [
    ['Space', 'pick a photo or leave it out'],
    ['← → ↑ ↓', 'go from photo to photo'],
    ['Alt + ← →', 'move a picked photo'],
    ['Enter', 'enlarge a photo'],
    ['Esc', 'one step back'],
    ['?', 'show these shortcuts'],
  ] as [string, string][],
};
export type KeyWords = typeof en;
