import { expect, it } from 'vitest';
import { INVENTORY } from '../../../shared/privacy.ts';
import { DB } from '../sample.ts';

it('the database, as its migrations made it, holds exactly the columns that the inventory names', async () => {
  const { results } = await DB.prepare(
    `SELECT t.name || '.' || c.name AS field FROM sqlite_master t, pragma_table_info(t.name) c
     WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name NOT LIKE '\\_%' ESCAPE '\\'
       AND t.name <> 'd1_migrations'`,
  ).all<{ field: string }>();
  const named = INVENTORY.filter((entry) => entry.where === 'd1').flatMap(({ place, fields }) =>
    fields.map((field) => `${place}.${field}`),
  );
  expect(results.map(({ field }) => field).toSorted()).toEqual(named.toSorted());
});
