import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const media = sqliteTable(
  'media',
  {
    workspaceId: text('workspace_id').notNull(),
    sha256: text('sha256').notNull(),
    kind: text('kind').notNull(),
    mime: text('mime').notNull(),
    bytes: integer('bytes').notNull(),
    width: integer('width'),
    height: integer('height'),
    seconds: integer('seconds'),
    createdAt: integer('created_at').notNull(),
    /** When it is next looked whether anything needs it still. */
    lookAt: integer('look_at').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.sha256] }), index('media_looked').on(t.lookAt)],
);

/** An upload in parts that is under way. */
export const uploads = sqliteTable(
  'uploads',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    sha256: text('sha256').notNull(),
    mime: text('mime').notNull(),
    bytes: integer('bytes').notNull(),
    /** R2's own id of the multipart upload. */
    remoteId: text('remote_id').notNull(),
    state: text('state').notNull(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (t) => [uniqueIndex('uploads_hash').on(t.workspaceId, t.sha256), index('uploads_expiry').on(t.expiresAt)],
);

export const uploadParts = sqliteTable(
  'upload_parts',
  {
    uploadId: text('upload_id')
      .notNull()
      .references(() => uploads.id, { onDelete: 'cascade' }),
    part: integer('part').notNull(),
    etag: text('etag').notNull(),
    bytes: integer('bytes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.uploadId, t.part] })],
);
