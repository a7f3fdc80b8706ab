/**
 * Every table. Instants are integers, ms since the epoch, UTC (those of people and sessions: Date objects over the
 * same integers). Columns ending in `_sealed` hold AES-GCM text bound to their row. Every field
 * stands in `shared/privacy.ts`.
 */

export * from './schema/api-keys.ts';
export * from './schema/approvals.ts';
export * from './schema/audit.ts';
export * from './schema/brands.ts';
export * from './schema/connections.ts';
export * from './schema/deletions.ts';
export * from './schema/documents.ts';
export * from './schema/doomed.ts';
export * from './schema/export-tickets.ts';
export * from './schema/factors.ts';
export * from './schema/held-letters.ts';
export * from './schema/hosting.ts';
export * from './schema/invitations.ts';
export * from './schema/marks.ts';
export * from './schema/media.ts';
export * from './schema/media-links.ts';
export * from './schema/metrics.ts';
export * from './schema/notices.ts';
export * from './schema/paces.ts';
export * from './schema/people.ts';
export * from './schema/plans.ts';
export * from './schema/posts.ts';
export * from './schema/repeats.ts';
export * from './schema/subscriptions.ts';
export * from './schema/webhooks.ts';
