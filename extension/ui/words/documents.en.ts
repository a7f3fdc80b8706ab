export const en = {
  title: (kind: 'privacy' | 'terms', day: string): string =>
    kind === 'terms' ? `The terms change on ${day}` : `The privacy policy changes on ${day}`,
  must: 'Nothing new can be scheduled before you accept. What is scheduled already goes out.',
  read: 'Read it whole',
  accept: 'Accept',
  seen: 'I have read this',
};
export type DocumentWords = typeof en;
