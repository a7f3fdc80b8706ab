import { textOf } from '../files/decode.ts';
import type { Given } from '../files/given.ts';
import { TABLE_BYTES } from '../files/limits.ts';
import { readTable, type Table, type TableTrouble } from '../files/read-table.ts';
import { isZip, openZip, type ZipTrouble } from '../files/unzip.ts';

/** Files for an import, sorted: the table, and what lies beside it. */

export interface Sorted {
  table: { name: string; table: Table } | null;
  files: Given[];
  trouble: { code: TableTrouble | ZipTrouble; name: string } | null;
}

const TABLE = /\.(?:csv|tsv|tab|txt)$/i;
const still = new AbortController().signal;

const isTable = ({ path }: Given): boolean => TABLE.test(path) && !/caption(?:-\w+)*\.txt$/i.test(path);
const deep = ({ path }: Given): number => path.split('/').length;
const givenOf = (file: File): Given => ({ path: file.name, bytes: file.size, open: async () => file });

/** The table among them, else null; a ZIP's own counts where none lies beside it. */
export async function sorted(given: readonly File[]): Promise<Sorted> {
  const loose: Given[] = [];
  const zipped: Given[] = [];
  for (const file of given) {
    if (!(await isZip(file).catch(() => false))) {
      loose.push(givenOf(file));
      continue;
    }
    const inside = await openZip(file);
    if ('trouble' in inside)
      return { table: null, files: [], trouble: { code: inside.trouble, name: file.name } };
    zipped.push(...inside);
  }
  // Of several the one that lies uppermost, and of these a CSV before a text.
  const tables = [...loose, ...zipped]
    .filter(isTable)
    .toSorted((a, b) => Number(/\.txt$/i.test(a.path)) - Number(/\.txt$/i.test(b.path)) || deep(a) - deep(b));
  const [first] = tables;
  const files = [...loose, ...zipped].filter((one) => one !== first && !isTable(one));
  if (!first) return { table: null, files, trouble: null };
  if (first.bytes > TABLE_BYTES)
    return { table: null, files, trouble: { code: 'table-too-large', name: first.path } };
  const table = await first.open(still).then(read, () => ({ trouble: 'not-a-table' as const }));
  return 'trouble' in table
    ? { table: null, files, trouble: { code: table.trouble, name: first.path } }
    : { table: { name: first.path, table }, files, trouble: null };
}

const read = async (blob: Blob) => readTable(textOf(new Uint8Array(await blob.arrayBuffer())));
