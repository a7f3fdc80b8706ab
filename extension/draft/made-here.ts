/** Where a film or a piece of a video was seen: nowhere on the page, it was made here. */
export const MADE_HERE = 'film';
