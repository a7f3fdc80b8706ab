import { type Field, MANY } from './fields.ts';
import { fieldOf } from './heads.ts';
import type { Table } from './read-table.ts';

/** What the columns of a table stand for, one entry a column; null: it is left out. */
export interface Columns {
  fields: readonly (Field | null)[];
  /** Whether the first row names the columns. */
  hasHead: boolean;
}

const ADDRESS = /^https?:\/\/\S+/i;
const DAY = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;
const FILE = /\.(?:jpe?g|png|gif|webp|avif|mp4|mov|webm)\b/i;
/** So many rows tell what a column without a name holds. */
const LOOKED_AT = 30;

/**
 * Guesses what each column stands for: by its head; where there is none, as in Hootsuite's tables of date, message and link,
 * by what stands in it.
 */
export function guessColumns({ rows }: Pick<Table, 'rows'>): Columns {
  const heads = rows[0]?.cells ?? [];
  const named = heads.map(fieldOf);
  const isHead =
    named.some((field) => field !== null) && !heads.some((cell) => ADDRESS.test(cell) || DAY.test(cell));
  if (isHead) return { fields: onceEach(named), hasHead: true };
  const fields = heads.map((_, at) =>
    byContent(rows.slice(0, LOOKED_AT).map(({ cells }) => cells[at] ?? '')),
  );
  if (!fields.includes('caption')) {
    const lengths = heads.map((_, at) =>
      fields[at] ? 0 : rows.slice(0, LOOKED_AT).reduce((sum, { cells }) => sum + (cells[at] ?? '').length, 0),
    );
    const longest = Math.max(...lengths);
    if (longest > 0) fields[lengths.indexOf(longest)] = 'caption';
  }
  return { fields: onceEach(fields), hasHead: false };
}

function byContent(cells: readonly string[]): Field | null {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const most = (test: RegExp) =>
    filled.length > 0 && filled.filter((cell) => test.test(cell.trim())).length > filled.length / 2;
  if (most(/^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/)) return 'date';
  if (most(/^\d{1,2}:\d{2}/)) return 'time';
  if (most(FILE)) return 'media';
  return most(ADDRESS) ? 'link' : null;
}

/** Of two columns for one thing the first counts, but for what may come in several. */
function onceEach(fields: readonly (Field | null)[]): (Field | null)[] {
  return fields.map((field, at) => (field && !MANY.has(field) && fields.indexOf(field) < at ? null : field));
}

/** With one column meaning something else; what meant it before means nothing then. */
export function withColumn({ fields, hasHead }: Columns, at: number, field: Field | null): Columns {
  const taken = field !== null && !MANY.has(field);
  return {
    hasHead,
    fields: fields.map((old, place) => (place === at ? field : taken && old === field ? null : old)),
  };
}
