/** What a client's page and the review room both say of what a post carries: people who say yes read the same. */
export const en = {
  photoOf: (at: number, of: number): string => `Photo ${at} of ${of}`,
  videoOf: (at: number, of: number): string => `Video ${at} of ${of}`,
  documentOf: (at: number, of: number): string => `Document ${at} of ${of}`,
  kind: 'Kind of post',
  yes: 'Yes',
  no: 'No',
  partOf: (at: number, of: number): string => `Post ${at} of ${of}`,
  described: (text: string): string => `Described as: ${text}`,
  subtitlesOf: (label: string): string => `Subtitles: ${label}`,
  foldMark: '… more',
  folded: 'On a phone, what stands after “… more” is seen only after a tap.',
};

export type CarriedWords = typeof en;
