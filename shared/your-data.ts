import * as z from 'zod';
import { AuditFilter } from './audit.ts';

/** The calls by which people take their data with them, or away. */

const Empty = z.object({});
/** Open it once, within five minutes: the download begins. */
const Download = z.object({ url: z.url() });

/** The password once more: what follows cannot be undone. */
const Sure = z.object({ password: z.string().min(1).max(200) });
/** Under this address stands what went, and what is kept until when. Nothing there names anybody. */
const Receipt = z.object({ code: z.string(), url: z.url() });

/** A part of the table in `api.ts`. */
export const YOUR_DATA = {
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
} as const;
