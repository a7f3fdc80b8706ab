export const en = {
  zone: 'Clock that the time goes by',
  ofWorkspace: (zone: string): string => `${zone} (workspace)`,
  ofHere: (zone: string): string => `${zone} (where you are)`,
  ofProperty: (zone: string): string => `${zone} (where the property is)`,
  onYourClock: (zone: string, when: string): string => `On your clock in ${zone}: ${when}`,
  best: 'When your posts did best',
  asking: 'Asking for the numbers…',
  failed: 'The numbers could not be fetched.',
  take: (when: string): string => `Take ${when}`,
};
export type PostTimeWords = typeof en;
