import * as z from 'zod';
import { AuditFilter } from './audit.ts';
import { Code } from './own-account.ts';

/** The calls by which people take their data with them, or away. */

const Empty = z.object({});
/** Open it once, within five minutes: the download begins. */
const Download = z.object({ url: z.url() });

/** The password once more: what follows cannot be undone. */
const Sure = z.object({ password: z.string().min(1).max(200), code: Code.optional() });
/** Under this address stands what went, and what is kept until when. Nothing there names anybody. */
const Receipt = z.object({ code: z.string(), url: z.url() });
export type Receipt = z.infer<typeof Receipt>;

/** What became of one deletion. Nothing in it names anybody. */
export const Deletion = z.object({
  what: z.enum(['account', 'workspace']),
  askedAt: z.number().int(),
  /** Null while the last of it is being wiped. */
  doneAt: z.number().int().nullable(),
  /** Rows that went, by table. */
  rows: z.record(z.string(), z.number()),
  files: z.number().int(),
  bytes: z.number().int(),
  /** `end`: `revoked`, `over`, `unanswered` or `used-elsewhere`. */
  consents: z.array(z.object({ platform: z.string(), end: z.string() })),
  /** The last entry of the audit log that went. */
  audit: z.object({ seq: z.number().int(), hash: z.string() }).nullable(),
  /** Until when this receipt is kept. */
  keptUntil: z.number().int(),
});
export type Deletion = z.infer<typeof Deletion>;

/** Terms or policy that a person has not accepted, or not been told of, yet. */
export const Pending = z.object({
  kind: z.enum(['privacy', 'terms']),
  version: z.string(),
  /** The day it holds from, `YYYY-MM-DD`. */
  effective: z.string(),
  changes: z.array(z.string()),
  /** It changes what people agreed to. */
  matters: z.boolean(),
  /** Nothing new can be scheduled before it is accepted. */
  must: z.boolean(),
  url: z.url(),
});
export type Pending = z.infer<typeof Pending>;
const Shown = z.object({ version: z.string(), url: z.url() });
const Version = z.string().max(60).optional();

/** A part of the table in `api.ts`. */
export const YOUR_DATA = {
  /** What somebody who signs up accepts. */
  documents: {
    method: 'GET',
    path: '/v1/documents',
    in: Empty,
    out: z.object({ terms: Shown, privacy: Shown }),
  },
  acceptDocuments: {
    method: 'POST',
    path: '/v1/me/documents',
    in: z.object({ terms: Version, privacy: Version }),
    /** What is still open. */
    out: z.object({ documents: z.array(Pending) }),
  },
  /** Everything of the workspace in one zip, photos and videos too. */
  exportWorkspace: { method: 'POST', path: '/v1/w/:workspace/export', in: Empty, out: Download },
  /** The audit log as a table. */
  exportAudit: { method: 'POST', path: '/v1/w/:workspace/audit/export', in: AuditFilter, out: Download },
  /** Everything of the person and of the workspaces they own. */
  exportAccount: { method: 'POST', path: '/v1/me/export', in: Empty, out: Download },
  /** The workspace and everything in it, at once and for good; its consents are given back at the platforms. */
  deleteWorkspace: { method: 'POST', path: '/v1/w/:workspace/delete', in: Sure, out: Receipt },
  /** The person, and the workspaces that are theirs alone. */
  deleteAccount: { method: 'POST', path: '/v1/me/delete', in: Sure, out: Receipt },
  /** `:id` is the receipt's code; whoever has it may look. 404 where there is none (any more). */
  receipt: {
    method: 'GET',
    path: '/v1/receipts/:id',
    in: Empty,
    out: z.object({ items: z.array(Deletion) }),
  },
} as const;
