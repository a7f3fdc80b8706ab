import * as z from 'zod';

/** The audit log as the Worker tells of it. */

const Id = z.string().min(1).max(64);
const At = z.number().int();
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Everything that is written down. */
export const AUDIT_ACTIONS = [
  'workspace-made',
  'workspace-changed',
  'signed-in',
  'device-signed-out',
  'signed-out-everywhere',
  'terms-accepted',
  'connection-asked',
  'connection-made',
  'connection-ended',
  'accounts-chosen',
  'account-refreshed',
  'tokens-opened',
  'tokens-resealed',
  'app-checked',
  'post-sent',
  'post-canceled',
  'publication-edited',
  'publication-moved',
  'publication-canceled',
  'publication-resent',
  'publication-resolved',
  'publication-removed',
  'held-decided',
  'slots-changed',
  'series-begun',
  'series-ended',
  'export-asked',
  'export-downloaded',
  'member-invited',
  'invitation-withdrawn',
  'member-joined',
  'role-changed',
  'member-removed',
  'member-left',
  'person-renamed',
  'password-changed',
  'email-confirmed',
  'email-changed',
  'codes-on',
  'codes-off',
  'recovery-renewed',
  'passkey-added',
  'passkey-removed',
  'key-made',
  'key-revoked',
  'webhook-made',
  'webhook-changed',
  'webhook-deleted',
  'webhook-tested',
  'delivery-replayed',
  'member-erased',
  'review-asked',
  'review-withdrawn',
  'post-approved',
  'changes-asked',
  'post-commented',
  'guest-link-made',
  'guest-link-revoked',
  'guest-link-opened',
  'workspace-suspended',
  'workspace-restored',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who acts where it is no person. */
export const AUDIT_ACTORS = ['machine', 'platform', 'operator', 'client'] as const;

export const AuditEntry = z.object({
  seq: z.number().int().min(1),
  id: Id,
  at: At,
  /** A person's id, or `machine`, `platform`, `operator`. */
  actor: z.string(),
  /** The person's name; null where they are gone, or it was no person. */
  name: z.string().nullable(),
  action: z.string(),
  /** `kind/id`; empty: the workspace itself. */
  object: z.string(),
  /** `done`, or `unknown` where its end was not seen. */
  outcome: z.string(),
  detail: z.string(),
  /** Device and part of the network address; null once it is forgotten, or where there was none. */
  place: z.string().nullable(),
  hash: Hash,
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditFilter = z.object({
  actor: z.string().max(64).optional(),
  action: z.enum(AUDIT_ACTIONS).optional(),
  object: z.string().max(120).optional(),
  /** Entries from this moment on, and before that one. */
  from: z.coerce.number().int().optional(),
  to: z.coerce.number().int().optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

export const AuditCheck = z.object({
  /** Entries looked at in this go. */
  checked: z.number().int(),
  /** The first entry that does not follow from the one before; null: all of them do. */
  brokenAt: z.number().int().nullable(),
  /** The last entry that holds. Note it down: whoever shortens the log later cannot make it again. */
  head: z.object({ seq: z.number().int(), hash: Hash }).nullable(),
  /** Ask again from here; null: that was all. */
  next: z.number().int().nullable(),
});
export type AuditCheck = z.infer<typeof AuditCheck>;

/** A part of the table in `api.ts`. */
export const AUDIT = {
  /** Newest first. */
  audit: {
    method: 'GET',
    path: '/v1/w/:workspace/audit',
    in: AuditFilter.extend({
      before: z.coerce.number().int().optional(),
      limit: z.coerce.number().int().min(1).max(200).optional(),
    }),
    out: z.object({ items: z.array(AuditEntry), next: z.number().int().nullable() }),
  },
  checkAudit: {
    method: 'GET',
    path: '/v1/w/:workspace/audit/check',
    in: z.object({ from: z.coerce.number().int().min(1).optional() }),
    out: AuditCheck,
  },
} as const;
