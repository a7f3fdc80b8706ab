import { globSync, readFileSync } from 'node:fs';
import { getTableColumns, getTableName, isTable } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { StoredPairing } from '../../extension/send/pairing.ts';
import { NOTHING_REMEMBERED } from '../../extension/send/remembered.ts';
import { Post } from '../../shared/api.ts';
import { Draft } from '../../shared/draft.ts';
import { BROWSER_INVENTORY } from '../../shared/privacy/browser.ts';
import type { Entry, Where } from '../../shared/privacy/entry.ts';
import { INVENTORY } from '../../shared/privacy.ts';
import * as schema from '../../worker/db/schema.ts';
import { LINE_FIELDS, LOG_FIELDS } from '../../worker/log.ts';
import { PREFIXES } from '../../worker/media/prefixes.ts';

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

it('every store of the browser stands in the inventory, with every field of drafts and posts', async () => {
  const stores = [...(await database()).objectStoreNames];
  await closeDatabase();
  const places = new Set(
    BROWSER_INVENTORY.filter((entry) => entry.where === 'indexeddb').map((entry) => entry.place),
  );
  expect([...places].toSorted()).toEqual(stores.toSorted());
  const fieldsOf = (place: string): string[] =>
    BROWSER_INVENTORY.filter((entry) => entry.place === place)
      .flatMap((entry) => entry.fields)
      .toSorted();
  expect(fieldsOf('drafts')).toEqual(Object.keys(Draft.shape).toSorted());
  expect(fieldsOf('posts')).toEqual(Object.keys(Post.shape).toSorted());
  expect(fieldsOf('pairing')).toEqual(Object.keys(StoredPairing.shape).toSorted());
  expect(fieldsOf('remembered')).toEqual(Object.keys(NOTHING_REMEMBERED).toSorted());
});

it('extension storage holds only what the inventory names', () => {
  const keys = globSync('extension/**/*.{ts,tsx}')
    .map((file) => readFileSync(file, 'utf8'))
    .filter((source) => /storage\.(local|session|sync)\.(get|set)\(|localStorage/.test(source))
    .flatMap((source) =>
      [...source.matchAll(/^(?:export )?const KEY = '(\w+)'/gm)].map((match) => match[1] as string),
    );
  const places = BROWSER_INVENTORY.filter((entry) => entry.where === 'extension-storage').map(
    (entry) => entry.place,
  );
  expect(keys.toSorted()).toEqual([...new Set(places)].toSorted());
});

it('the bucket holds only what the inventory names, and one room alone writes to it', () => {
  const places = INVENTORY.filter((entry) => entry.where === 'r2').map((entry) => entry.place);
  expect(places.toSorted()).toEqual(Object.values(PREFIXES).toSorted());
  const writing = globSync('worker/**/*.ts').filter((file) =>
    /\bmedia\s*\.\s*(put|createMultipartUpload)\(/.test(readFileSync(file, 'utf8')),
  );
  expect(writing.toSorted()).toEqual(['worker/media/store.ts', 'worker/media/uploads.ts']);
});

it('the log can hold only what the inventory names', () => {
  const fields = INVENTORY.filter((entry) => entry.where === 'log').flatMap((entry) => entry.fields);
  expect([...new Set(fields)].toSorted()).toEqual([...new Set([...LOG_FIELDS, ...LINE_FIELDS])].toSorted());
  const past = globSync('worker/**/*.ts').filter((file) =>
    /\bconsole\.\w+\(/.test(readFileSync(file, 'utf8')),
  );
  expect(past).toEqual(['worker/build-context.ts']);
});

it('cookies are only those the inventory names', () => {
  const names = globSync('worker/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .filter((source) => /setCookie\(/.test(source))
    .flatMap((source) => [...source.matchAll(/^const COOKIE = '(\w+)'/gm)].map((match) => match[1]));
  const places = INVENTORY.filter((entry) => entry.where === 'cookie').map((entry) => entry.place);
  expect(names).toEqual(places);
});

it('nothing is kept without an end', () => {
  for (const entry of [...INVENTORY, ...BROWSER_INVENTORY])
    if (entry.retention.kept === 'days') expect(entry.retention.days).toBeLessThanOrEqual(730);
});
