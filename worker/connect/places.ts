/** Where a sealed text belongs: it opens in this place alone, and reseals to it. */

export const tokenPlace = (id: string, column: 'access' | 'refresh'): string => `connections/${id}/${column}`;

/** What a Provider wants to know again is bound to its row and to the content it was staged from. */
export const handlePlace = (row: { id: string; contentHash: string }): string =>
  `publications/${row.id}/handle/${row.contentHash}`;
