import { readFileSync } from 'node:fs';
import { getTableColumns, getTableName, isTable } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { BROWSER_INVENTORY, type Entry, INVENTORY, type Where } from '../../shared/privacy.ts';
import * as schema from '../../worker/db/schema.ts';

const listed = (entries: readonly Entry[], where: Where): string[] =>
  entries
    .filter((entry) => entry.where === where)
    .flatMap((entry) => entry.fields.map((field) => `${entry.place}.${field}`))
    .toSorted();

it('every column of the database stands in the inventory, once, and nothing else does', () => {
  const columns = Object.values(schema)
    .filter((table) => isTable(table))
    .flatMap((table) =>
      Object.values(getTableColumns(table)).map((column) => `${getTableName(table)}.${column.name}`),
    );
  expect(listed(INVENTORY, 'd1')).toEqual(columns.toSorted());
});

it('the migrations make exactly the tables of the schema', () => {
  const journal = JSON.parse(readFileSync('worker/db/migrations/meta/_journal.json', 'utf8')) as {
    entries: { tag: string }[];
  };
  const made = journal.entries
    .map(({ tag }) => readFileSync(`worker/db/migrations/${tag}.sql`, 'utf8'))
    .flatMap((sql) => [...sql.matchAll(/CREATE TABLE `(\w+)`/g)].map((match) => match[1] as string));
  const tables = Object.values(schema)
    .filter((table) => isTable(table))
    .map(getTableName);
  expect(made.toSorted()).toEqual(tables.toSorted());
});

it('nothing is kept without an end', () => {
  for (const entry of [...INVENTORY, ...BROWSER_INVENTORY])
    if (entry.retention.kept === 'days') expect(entry.retention.days).toBeLessThanOrEqual(730);
});
