import type { ApiError } from '../../../shared/api.ts';
import type { OwnTrouble } from '../../../shared/own.ts';
import type { DayOrder } from '../../files/dates.ts';
import type { Field } from '../../files/fields.ts';
import type { Choices, ImportPlan } from '../../files/plan-import.ts';
import type { MediaRef } from '../../files/read-row.ts';
import type { TableTrouble } from '../../files/read-table.ts';
import type { ZipTrouble } from '../../files/unzip.ts';

/** A table of drafts on its way in, from the choice of files to what became of it. */

export interface ImportedTable {
  name: string;
  /** What the columns are called; empty where no row names them. */
  heads: readonly string[];
  /** The first rows below, column by column in them. */
  sample: readonly (readonly string[])[];
  /** A row from which on a quotation mark is never closed. */
  openQuote: number | null;
}

/** What is being imported. */
export interface ImportWork {
  /** Rows that are done, and all. */
  done: number;
  of: number;
  /** The file of the row that is just being taken in. */
  name: string;
  bytes: number;
  size: number;
}

export interface ImportOutcome {
  draftIds: string[];
  failed: { row: number; title: string; file: string; trouble: OwnTrouble }[];
  /** Rows that were left when its owner stopped it. */
  stopped: number;
  /** The imported drafts were taken back. */
  undone: boolean;
}

export interface ImportState {
  reading: boolean;
  table: ImportedTable | null;
  /** Beside the table. */
  files: { count: number; bytes: number };
  choices: Choices | null;
  plan: ImportPlan | null;
  /** Rows that its owner leaves out. */
  left: ReadonlySet<number>;
  /** Its owner may use what is imported. */
  rights: boolean;
  trouble: { code: TableTrouble | ZipTrouble | 'no-table'; name: string } | null;
  work: ImportWork | null;
  outcome: ImportOutcome | null;
  error: ApiError | null;
}

export const FRESH_IMPORT: ImportState = {
  reading: false,
  table: null,
  files: { count: 0, bytes: 0 },
  choices: null,
  plan: null,
  left: new Set(),
  rights: false,
  trouble: null,
  work: null,
  outcome: null,
  error: null,
};

/** None of these throws: what fails shows up in the state. */
export interface ImportActions {
  openImport(): void;
  closeImport(): void;
  /** A table takes the place of the one before; all else comes beside it. */
  giveFiles(files: readonly File[]): void;
  dropTable(): void;
  setColumn(at: number, field: Field | null): void;
  setHead(hasHead: boolean): void;
  setOrder(order: DayOrder): void;
  setZone(timeZone: string): void;
  leaveRow(row: number, left: boolean): void;
  setRights(rights: boolean): void;
  saveTemplate(): void;
  /** `origins`: patterns of the hosts that addresses lead to; the browser asks for them once. */
  runImport(origins: string[]): void;
  stopImport(): void;
  undoImport(): void;
  /** The picture of a file, small; null where it is none. */
  coverOf(ref: MediaRef): Promise<string | null>;
}

/** The rows that are imported as things stand. */
export const goodRows = ({ plan, left }: Pick<ImportState, 'plan' | 'left'>) =>
  (plan?.rows ?? []).filter(({ row, problems }) => problems.length === 0 && !left.has(row));
