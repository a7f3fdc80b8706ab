import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { workspaces } from './people.ts';

/** What a workspace's videos have in common; the logo as base64, small enough to lie beside the rest. */
export const brands = sqliteTable('brands', {
  workspaceId: text('workspace_id')
    .primaryKey()
    .references(() => workspaces.id, { onDelete: 'cascade' }),
  accent: text('accent'),
  second: text('second'),
  font: text('font'),
  logo: text('logo'),
  agent: text('agent').notNull(),
  contact: text('contact').notNull(),
  changedAt: integer('changed_at').notNull(),
});
