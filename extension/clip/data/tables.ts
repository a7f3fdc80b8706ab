type Row = Record<string, unknown>;

/** Things of one kind by their numbers; the name of the kind without its plural. */
export type Tables = ReadonlyMap<string, Readonly<Row>>;

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows that are looked at to know a table. */
const LOOKED_AT = 5;
const MOST_IDS = 1000;
const MOST_ROWS = 5000;

const kindOf = (name: string): string => name.toLowerCase().replace(/s$/, '');

/** Rows by number, also where they stand beside the order of them: `{byId: {…}, allIds: […]}`. */
function rowsOf(value: unknown): Row | undefined {
  if (!isObject(value)) return undefined;
  const rows = [value.byId, value.entities, value].find(isObject);
  const some = Object.entries(rows ?? {}).slice(0, LOOKED_AT);
  const isTable = some.length > 0 && some.every(([key, row]) => isObject(row) && String(row.id) === key);
  return isTable ? rows : undefined;
}

/**
 * A store in which each kind of thing has a table, and things name each other by number, as Redux's guide has it
 * (https://redux.js.org/usage/structuring-reducers/normalizing-state-shape). Undefined for anything else.
 */
export function tablesOf(members: readonly (readonly [string, unknown])[]): Tables | undefined {
  if (members.length < 2) return undefined;
  const tables = new Map<string, Readonly<Row>>();
  for (const [name, value] of members) {
    const rows = rowsOf(value);
    if (rows) tables.set(kindOf(name), rows);
  }
  return tables.size > 1 ? tables : undefined;
}

/** A member that lists numbers, `photoIds` or `photos`, with the things of that kind in their places; any other as it is. */
export function joined(name: string, value: unknown, tables: Tables): unknown {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_IDS) return value;
  const table = tables.get(kindOf(name.replace(/_?ids?$/i, '')));
  if (!table) return value;
  const isKnown = (id: unknown) =>
    (typeof id === 'number' || typeof id === 'string') && Object.hasOwn(table, String(id));
  return value.every(isKnown) ? value.map((id) => table[String(id)]) : value;
}

/** The rows, each by the name of its kind. */
export const rowsIn = (tables: Tables): [string, unknown][] =>
  [...tables].flatMap(([kind, rows]) =>
    Object.values(rows)
      .slice(0, MOST_ROWS)
      .map((row): [string, unknown] => [kind, row]),
  );
