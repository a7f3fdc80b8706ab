export const en = {
  title: 'Shortcuts',
  close: 'Close',
  unset: 'not set',
  keys: [
    ['?', 'show these shortcuts'],
    ['Esc', 'one step back'],
    ['Space', 'pick a photo or leave it out'],
    ['← → ↑ ↓', 'go from photo to photo'],
    ['Alt + ← →', 'move a picked photo'],
    ['Enter', 'enlarge a photo'],
  ] as [string, string][],
  rooms: [
    {
      title: 'Drafts',
      keys: [
        ['← → ↑ ↓', 'go from draft to draft'],
        ['Space', 'pick a draft or leave it out'],
        ['Enter', 'open it'],
        ['Delete', 'delete what is picked'],
        ['Ctrl + Z', 'have it back'],
        ['Ctrl + A', 'pick all that are shown'],
        ['/', 'search'],
      ],
    },
    {
      title: 'Calendar',
      keys: [
        ['← → ↑ ↓', 'go from day to day'],
        ['Page ↑ ↓', 'go from month to month'],
        ['Enter', 'open the day or the post'],
        ['Alt + ← →', 'move a post by a day'],
        ['Alt + ↑ ↓', 'move it by a week, or by 15 minutes where there are hours'],
      ],
    },
    {
      title: 'Weekly times',
      keys: [
        ['← → ↑ ↓', 'go from time to time'],
        ['Space', 'set a time or clear it'],
      ],
    },
  ] as { title: string; keys: [string, string][] }[],
};
export type KeyWords = typeof en;
