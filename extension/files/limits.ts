/** How much one import may hold. Said on the screen that asks for the files, and held wherever they are read. */

/** Rows of a table, beside its head. */
export const MOST_ROWS = 1_000;
export const MOST_COLUMNS = 200;
/** Of a table, unpacked. */
export const TABLE_BYTES = 20_000_000;
/** Of one cell; longer ones are no words. */
export const CELL_CHARACTERS = 50_000;
/** Of one row: no platform takes more in one post. */
export const MEDIA_OF_ROW = 50;
/** Files in a ZIP. */
export const ZIP_ENTRIES = 20_000;
/** Of all files of a ZIP together, unpacked. */
export const ZIP_BYTES = 20_000_000_000;
