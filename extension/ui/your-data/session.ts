import type { ApiError } from '../../../shared/api.ts';
import type { AuditCheck, AuditEntry, AuditFilter } from '../../../shared/audit.ts';
import type { Deletion } from '../../../shared/your-data.ts';
import type { Fetched } from '../connections/session.ts';

/** What can be taken along. */
export type Export = 'workspace' | 'account' | 'audit';
/** What can be deleted for good. */
export type Deletable = 'workspace' | 'account';

export interface DataState {
  /** The download under way, with the bytes that have come. */
  exporting: { what: Export; bytes: number } | null;
  /** How the last one ended; `bytes` null: its owner stopped it. */
  exported: { what: Export; bytes: number | null } | null;
  deleting: Deletable | null;
  /** What went by a deletion that was made here. */
  receipt: { what: Deletable; code: string; url: string; items: Fetched<Deletion[]> } | null;
  audit: Fetched<AuditEntry[]>;
  /** Older entries begin before this number; null: there are none. */
  auditNext: number | null;
  filter: AuditFilter;
  /** The last look at the chain; `running` while more of it is looked at. */
  check: (Pick<AuditCheck, 'checked' | 'brokenAt' | 'head'> & { running: boolean }) | null;
  /** What was refused last, and while doing what. */
  refused: { doing: 'export' | Deletable | 'audit' | 'receipt'; error: ApiError } | null;
}

export interface DataActions {
  /** Fetches it here, and saves it once it is whole. */
  takeAlong(what: Export): void;
  stopTaking(): void;
  /** Leaves the download to the browser. */
  takeByBrowser(what: Export): void;
  /** `code`: from the person's app; empty: none. */
  deleteWorkspace(password: string, code: string): void;
  deleteAccount(password: string, code: string): void;
  lookAtReceipt(): void;
  saveReceipt(): void;
  seeAudit(filter: AuditFilter): void;
  moreAudit(): void;
  checkChain(): void;
}

export const NO_DATA: DataState = {
  exporting: null,
  exported: null,
  deleting: null,
  receipt: null,
  audit: 'asking',
  auditNext: null,
  filter: {},
  check: null,
  refused: null,
};
