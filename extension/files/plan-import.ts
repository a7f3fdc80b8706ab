import type { Known } from './accounts.ts';
import { type Columns, guessColumns } from './columns.ts';
import { type DayOrder, orderIn } from './dates.ts';
import { isOurs } from './fields.ts';
import { finder, type Given } from './given.ts';
import { posterPath } from './poster-path.ts';
import { type RowPlan, readRow } from './read-row.ts';
import type { Table } from './read-table.ts';

/** What an import is read by, beside the table and the files. */
export interface Choices {
  columns: Columns;
  /** Null: days can be read two ways, and nobody has said which. */
  order: DayOrder | null;
  timeZone: string;
}

export interface Around {
  accounts: readonly Known[];
  /** Ms. */
  now: number;
}

export interface ImportPlan {
  rows: RowPlan[];
  /** Files that no row names. */
  unused: Given[];
  /** Whether days in it can be read two ways, so that the choice is to be shown. */
  asksOrder: boolean;
}

const dates = ({ rows }: Table, { fields, hasHead }: Columns): string[] =>
  (hasHead ? rows.slice(1) : rows).map(({ cells }) => cells[fields.indexOf('date')] ?? '');

/** What is chosen at first: each column by its head, the order of days by those that can be read one way alone. */
export function firstChoices(table: Table, timeZone: string): Choices {
  const columns = guessColumns(table);
  return { columns, order: orderFor(table, columns), timeZone };
}

export function orderFor(table: Table, columns: Columns): DayOrder | null {
  const order = orderIn(dates(table, columns));
  return order === undefined ? 'day-first' : order;
}

/** What each row becomes. */
export function planImport(
  table: Table,
  files: readonly Given[],
  choices: Choices,
  around: Around,
): ImportPlan {
  const { columns, order, timeZone } = choices;
  const heads = columns.hasHead ? (table.rows[0]?.cells ?? []) : [];
  const reading = {
    ...around,
    ...columns,
    heads,
    exact: isOurs(heads),
    order,
    timeZone,
    find: finder(files),
  };
  const rows = (columns.hasHead ? table.rows.slice(1) : table.rows).map((row) => readRow(row, reading));
  const used = new Set<Given>();
  for (const { media, more, subtitles } of rows) {
    for (const ref of [...media, ...more]) {
      if (!('file' in ref)) continue;
      used.add(ref.file);
      const poster = files.find(({ path }) => path === posterPath(ref.file.path));
      if (!poster || poster === ref.file) continue;
      ref.poster = poster;
      used.add(poster);
    }
    for (const file of subtitles) used.add(file);
  }
  return {
    rows,
    unused: files.filter((file) => !used.has(file)),
    asksOrder: orderIn(dates(table, columns)) === null,
  };
}
