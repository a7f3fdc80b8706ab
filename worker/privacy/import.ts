import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { BRANCHES, exportedColumns, type Twig } from '../db/exported.ts';
import type { Row } from '../db/queries/exports.ts';
import { arrived, countPeople, givePassword, insertRows } from '../db/queries/imports.ts';
import { putMark, readMark } from '../db/queries/marks.ts';
import { conflict, invalid, notFound } from '../http/errors.ts';
import { parseInput } from '../http/read.ts';
import { hashPassword } from '../people/password.ts';
import { FORM } from './export.ts';
import { trueHashes } from './true-hashes.ts';

/**
 * Taking in what another Worker exported, into an empty one: rows as they were, but Connections, which must be made
 * anew, and webhooks, which get new secrets. May be stopped and repeated: what is there already stays.
 */

const MARK = 'import';

export const Begin = z.object({
  form: z.number().int(),
  /** Tells this import from others: of the file's manifest. */
  id: z.string().min(1).max(100),
});
export const Rows = z.object({
  branch: z.string().max(40),
  rows: z.array(z.record(z.string(), z.unknown())).max(500),
});
export const Password = z.object({
  userId: z.string().min(1).max(64),
  password: z.string().min(10).max(200),
});

/** Throws 409 where somebody is here already, unless it is this import that goes on; 400 for a form not ours. */
export async function beginImport(context: Context, { form, id }: z.output<typeof Begin>): Promise<void> {
  if (form !== FORM) throw invalid(`This Worker takes exports of form ${FORM}, not ${form}.`, 'form');
  const mark = await readMark(context.db, MARK);
  if (mark?.value === id) return;
  if ((await countPeople(context.db)) > 0)
    throw conflict('not-empty', 'There are people on this Worker already. Import into an empty one.');
  await putMark(context.db, MARK, id, context.now());
}

async function expectBegun(context: Context): Promise<void> {
  if (!(await readMark(context.db, MARK))) throw conflict('not-begun', 'Begin the import first.');
}

function schemaOf(table: SQLiteTable, twigs: readonly Twig[]): z.ZodType<Row> {
  const own = Object.entries(exportedColumns(table)).map(([name, column]) => [name, typeOf(column)]);
  const hanging = twigs.map((twig) => [
    twig.name,
    z.array(schemaOf(twig.table, twig.twigs ?? [])).default([]),
  ]);
  return z.strictObject(Object.fromEntries([...own, ...hanging]));
}

function typeOf(column: SQLiteColumn): z.ZodType {
  const type = (
    {
      string: z.string(),
      number: z.number(),
      boolean: z.boolean(),
      date: z.coerce.date(),
      json: z.unknown(),
    } as Record<string, z.ZodType>
  )[column.dataType];
  if (!type) throw new Error(`No import for ${column.name}`);
  if (!column.notNull) return type.nullable().default(null);
  return column.hasDefault ? type.default(column.default) : type;
}

const schemas = new Map<string, z.ZodType<Row>>();

/** Writes rows of one branch with all that hangs on them, all or none. Throws 400 for what is no row of it. */
export async function importRows(context: Context, { branch, rows }: z.output<typeof Rows>): Promise<void> {
  await expectBegun(context);
  const found = BRANCHES.find((one) => one.name === branch);
  if (!found) throw invalid(`No branch is called ${branch}.`, 'branch');
  const schema = schemas.get(branch) ?? schemaOf(found.table, found.twigs ?? []);
  schemas.set(branch, schema);
  const read = parseInput(z.array(schema), rows);
  const parsed = branch === 'posts' ? await trueHashes(read) : read;
  const statements = planted(context, found.table, found.twigs ?? [], parsed);
  const [first, ...rest] = statements;
  if (first) await context.db.batch([first, ...rest]);
}

function planted(
  context: Context,
  table: SQLiteTable,
  twigs: readonly Twig[],
  rows: readonly Row[],
): ReturnType<typeof insertRows> {
  const own = rows.map((row) => arrived(table, row, context.now()));
  return [
    ...insertRows(context.db, table, own),
    ...twigs.flatMap((twig) =>
      planted(
        context,
        twig.table,
        twig.twigs ?? [],
        rows.flatMap((row) => row[twig.name] as Row[]),
      ),
    ),
  ];
}

/** Passwords do not travel: whoever runs the Worker gives the first one. Throws 404, 409 where there is one. */
export async function firstPassword(
  context: Context,
  { userId, password }: z.output<typeof Password>,
): Promise<void> {
  await expectBegun(context);
  const at = new Date(context.now());
  const row = { id: context.id(), accountId: userId, providerId: 'credential', userId, createdAt: at };
  const isSet = await givePassword(context.db, {
    ...row,
    updatedAt: at,
    password: await hashPassword(password),
  });
  if (!isSet) throw notFound('person without a password');
}
