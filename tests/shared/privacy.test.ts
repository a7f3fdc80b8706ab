import { globSync, readFileSync } from 'node:fs';
import { getTableColumns, getTableName, isTable } from 'drizzle-orm';
import { expect, it } from 'vitest';
import {
  type CutPartRow,
  type CutRow,
  closeDatabase,
  type DraftRow,
  database,
  type FilmPartRow,
  type FilmRow,
  type OutboxRow,
  type PostRow,
  type PreparedRow,
} from '../../extension/draft/database.ts';
import type { BrandRow } from '../../extension/film/job.ts';
import { StoredPairing } from '../../extension/send/pairing.ts';
import { NOTHING_REMEMBERED } from '../../extension/send/remembered.ts';
import { Post } from '../../shared/api.ts';
import { Draft } from '../../shared/draft.ts';
import { BROWSER_INVENTORY } from '../../shared/privacy/browser.ts';
import type { Entry, Where } from '../../shared/privacy/entry.ts';
import { daysKept, INVENTORY } from '../../shared/privacy.ts';
import * as schema from '../../worker/db/schema.ts';
import { ENDED_ELSEWHERE, TERMS } from '../../worker/db/terms.ts';
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

/** Every field of a row of the browser's stores; types hold these lists to the rows. What `within` says stands in it. */
const rows = {
  drafts: {
    ...{ id: true, draft: true, listed: true, openFor: true, unfetched: true, stopped: true },
    ...{ posters: true, deletedAt: true, suggested: true },
  } satisfies Record<keyof DraftRow, true>,
  outbox: {
    ...{ draftId: true, item: true, workspaceId: true, input: true, told: true, open: true },
    ...{ retryAt: true, tries: true, uploads: true },
  } satisfies Record<keyof OutboxRow, true>,
  posts: { id: true, post: true, createdAt: true, unfinished: true, noticed: true } satisfies Record<
    keyof PostRow,
    true
  >,
  prepared: { key: true, from: true, media: true } satisfies Record<keyof PreparedRow, true>,
  films: {
    ...{ draftId: true, film: true, state: true, open: true, done: true, of: true, error: true },
    ...{ places: true, mediaId: true, askedAt: true },
  } satisfies Record<keyof FilmRow, true>,
  filmParts: { draftId: true, index: true, part: true } satisfies Record<keyof FilmPartRow, true>,
  cuts: {
    ...{ draftId: true, mediaId: true, cut: true, state: true, open: true, done: true, of: true },
    ...{ accountId: true, error: true, places: true, pieceId: true, askedAt: true, made: true, anew: true },
  } satisfies Record<keyof CutRow, true>,
  cutParts: { draftId: true, mediaId: true, index: true, part: true } satisfies Record<
    keyof CutPartRow,
    true
  >,
  brands: { workspaceId: true, brand: true, isSent: true } satisfies Record<keyof BrandRow, true>,
};
/** What a row keeps whole is listed field by field. */
const within: Record<string, readonly string[]> = {
  draft: Object.keys(Draft.shape),
  post: Object.keys(Post.shape),
};
const stored = (row: object): string[] => [
  ...new Set(Object.keys(row).flatMap((field) => within[field] ?? field)),
];

it('every store of the browser stands in the inventory, with every field of its rows', async () => {
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
  for (const [store, row] of Object.entries(rows))
    expect([store, fieldsOf(store)]).toEqual([store, stored(row).toSorted()]);
  expect(fieldsOf('pairing')).toEqual(Object.keys(StoredPairing.shape).toSorted());
  expect(fieldsOf('remembered')).toEqual(Object.keys(NOTHING_REMEMBERED).toSorted());
});

it('the browser’s storage is written and read under declared names alone, and the inventory names them', () => {
  const sources = globSync('extension/**/*.{ts,tsx}').map((file) => ({
    file,
    source: readFileSync(file, 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      .replace(/\s+/g, ' '),
  }));
  const storing = /\b(?:browser|chrome)\s?\.\s?storage\b|\blocalStorage\b/g;
  // Anything else done with storage would keep what nobody declared.
  const declared =
    /^(?:(?:browser|chrome)\.storage\.(?:local|session|sync)\.(?:(?:get|remove)\(KEY\)|set\(\{ \[KEY\]: [\w.]+ \}\)|setAccessLevel\?\.\()|localStorage\[KEY\])/;
  const undeclared = sources.flatMap(({ file, source }) =>
    [...source.matchAll(storing)]
      .map(({ index }) => source.slice(index))
      .filter((use) => !declared.test(use))
      .map((use) => `${file}: ${use.slice(0, 60)}`),
  );
  expect(undeclared).toEqual([]);
  const elsewhere = /\bsessionStorage\b|\bdocument\.cookie\b|\bcaches\.|\bindexedDB\.open\b/;
  expect(sources.filter(({ source }) => elsewhere.test(source)).map(({ file }) => file)).toEqual([]);
  const opening = sources.filter(({ source }) => /\bopenDB\b/.test(source)).map(({ file }) => file);
  expect(opening).toEqual(['extension/draft/database.ts']);

  const users = sources.filter(({ source }) => /\bKEY\b/.test(source) && source.match(storing));
  const keys = users.flatMap(({ file, source }) => {
    const [, own] = /\bconst KEY = '(\w+)'/.exec(source) ?? [];
    const isBorrowed = /import \{[^}]*\bKEY\b[^}]*\} from/.test(source);
    if (!own && !isBorrowed) throw new Error(`${file} names no KEY.`);
    return own ?? [];
  });
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

it('beside the database only what the inventory names lies in clocks', () => {
  const sources = globSync('worker/**/*.ts').map((file) => ({ file, source: readFileSync(file, 'utf8') }));
  const storing = sources.filter(({ source }) => /\bstorage\b\s*(?:\.|\}\s*=)/.test(source));
  expect(storing.map(({ file }) => file)).toEqual(['worker/publish/account-clock.ts']);
  const [clock] = storing;
  const written = [...(clock?.source ?? '').matchAll(/storage\.put\((.*?),/g)].map(([, key]) => key);
  const named = INVENTORY.filter((entry) => entry.place === 'AccountClock').flatMap((entry) => entry.fields);
  expect([...written, "'alarm'"].toSorted()).toEqual(named.map((field) => `'${field}'`).toSorted());
});

it('files of the browser are only those the inventory names', () => {
  const writing = globSync('extension/**/*.ts').filter((file) =>
    /\bstorage\.getDirectory\(/.test(readFileSync(file, 'utf8')),
  );
  expect(writing).toEqual(['extension/video/film/pieces.ts']);
  const [only, ...others] = BROWSER_INVENTORY.filter((entry) => entry.where === 'browser-files');
  expect([only?.place, others]).toEqual(['writing-', []]);
  expect(readFileSync(writing[0] as string, 'utf8')).toContain(`'${only?.place}'`);
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

it('everything that is kept for a time only has a rule that ends it, and for as long as the inventory says', () => {
  const timed = INVENTORY.filter((entry) => entry.where === 'd1')
    .filter(({ retention }) => retention.kept === 'days' || retention.kept === 'with-session')
    .map(({ place, fields }) => ({ place, field: `${place}.${fields[0]}` }));
  for (const { place, field } of timed) {
    expect([place, place in TERMS || place in ENDED_ELSEWHERE || field in ENDED_ELSEWHERE]).toEqual([
      place,
      true,
    ]);
    if (place in TERMS) expect(daysKept(place)).toBeGreaterThanOrEqual(0);
  }
  const places = new Set(timed.map((one) => one.place));
  for (const place of Object.keys(TERMS)) expect(places).toContain(place);
});
