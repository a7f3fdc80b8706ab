import { fieldOf } from './heads.ts';
import { CELL_CHARACTERS, MOST_COLUMNS, MOST_ROWS } from './limits.ts';

/** A table as it stands in the file. */
export interface Table {
  /** One a row, all of the same length. */
  rows: readonly TableRow[];
  delimiter: string;
  /** A row from which on a quotation mark is never closed. */
  openQuote: number | null;
}
export interface TableRow {
  /** As a spreadsheet counts it: the first row of the file is 1. */
  row: number;
  cells: readonly string[];
}

/** Why a table cannot be read at all; names words in the catalogue. */
export type TableTrouble =
  | 'no-rows'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'not-a-table'
  | 'table-too-large';

/** Spreadsheets say so themselves in the first line: `sep=;`. */
const SAID = /^sep=(.)\r?\n/;
/** Vertical bars part the media in a cell, so they are the last to be thought of. */
const GUESSED = [',', ';', '\t', '|', '^', '~'];

/** Reads a table with whatever parts its cells; quoted cells may hold line breaks. Comes with its reader when asked. */
export async function readTable(text: string): Promise<Table | { trouble: TableTrouble }> {
  // What is no text has zeros in it.
  if (text.slice(0, 10_000).includes('\0')) return { trouble: 'not-a-table' };
  const said = SAID.exec(text);
  const { default: papa } = await import('papaparse');
  const whole = said ? text.slice(said[0].length) : text;
  // A head that makes sense to us tells more than counting does: captions are full of bars and semicolons.
  const known = (mark: string): number =>
    papa
      .parse<string[]>(whole.slice(0, 20_000), { delimiter: mark, preview: 1 })
      .data[0]?.filter((head) => fieldOf(head)).length ?? 0;
  const [best] = GUESSED.map((mark) => ({ mark, heads: known(mark) })).toSorted((a, b) => b.heads - a.heads);
  const delimiter = said?.[1] ?? (best && best.heads > 1 ? best.mark : undefined);
  const { data, meta, errors } = papa.parse<string[]>(whole, {
    ...(delimiter ? { delimiter } : { delimitersToGuess: GUESSED }),
    skipEmptyLines: false,
    // One more than may be, so that it is noticed; blank ones are left out below.
    preview: MOST_ROWS * 3,
  });
  const first = said ? 2 : 1;
  const filled = data
    .map((cells, at): TableRow => ({ row: at + first, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return { trouble: 'no-rows' };
  if (meta.truncated || filled.length > MOST_ROWS + 1) return { trouble: 'too-many-rows' };
  const wide = Math.max(...filled.map(({ cells }) => lastFilled(cells)));
  if (wide > MOST_COLUMNS) return { trouble: 'too-many-columns' };
  const rows = filled.map(({ row, cells }) => ({
    row,
    cells: Array.from({ length: wide }, (_, at) => (cells[at] ?? '').slice(0, CELL_CHARACTERS)),
  }));
  const open = errors.find(({ type }) => type === 'Quotes')?.row;
  return { rows, delimiter: meta.delimiter, openQuote: open === undefined ? null : open + first };
}

const lastFilled = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1;
