export const en = {
  pickedTime: 'Day and time',
  gap: (clock: string): string => `The clocks go forward then: it goes out at ${clock}.`,
  overlap: 'This time comes twice that night: it goes out the first time.',
};
export type PickTimeWords = typeof en;
