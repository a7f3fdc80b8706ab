export const en = {
  title: 'Suggested captions',
  help: 'What a caption begins with. Names in curly brackets become facts of the page; a line whose facts the page does not tell is left out.',
  where: 'Used for',
  everywhere: 'All places',
  only: (platform: string): string => `${platform} instead`,
  template: 'Template',
  insert: (name: string): string => `Insert ${name}`,
  unknown: (names: string): string => `There is no fact called ${names}.`,
  tooLong: (most: number): string => `A template holds ${most} characters at most.`,
  preview: 'What it makes of your newest draft',
  example: 'What it makes of a listing',
  nothing: 'Nothing: the page tells none of these facts.',
  save: 'Save',
  saved: 'Saved',
  back: 'Use ours again',
  sample: {
    title: 'Orchard Cottage',
    address: '3 Mill Lane, Ambleford',
    place: 'Ambleford',
    text: 'A stone cottage with a walled garden, ten minutes from the station.',
  },
};
export type TemplateWords = typeof en;
