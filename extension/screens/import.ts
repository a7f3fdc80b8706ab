import { ask } from '../ask.ts';
import { mimeOf, SIGNATURE_BYTES } from '../draft/formats/signature.ts';
import { withColumn } from '../files/columns.ts';
import type { Given } from '../files/given.ts';
import { type Choices, firstChoices, orderFor, planImport } from '../files/plan-import.ts';
import type { Table } from '../files/read-table.ts';
import type { Remembered } from '../messages.ts';
import { timeZoneOf } from '../ui/editor/zone.ts';
import {
  FRESH_IMPORT,
  goodRows,
  type ImportActions,
  type ImportOutcome,
  type ImportState,
} from '../ui/import/session.ts';
import { ready, templateOf } from '../ui/import/template.ts';
import { errorOf } from './draft-session.ts';
import { sorted } from './import-files.ts';
import { importRow } from './import-row.ts';
import { saveFile } from './save-file.ts';

/** So many rows are shown beside their columns. */
const SAMPLE = 3;
const TOLD_EVERY = 150;
/** A larger file is not opened for the sake of a small picture, bytes. */
const COVER_BYTES = 40_000_000;

type Desk = Omit<ImportActions, 'runImport'> & {
  /** `allowed` ends when the browser has asked for the hosts. */
  importRows(allowed: Promise<unknown>): void;
};

/** Takes a table of drafts in, as its owner decides. */
export function importDesk(
  state: () => ImportState | null,
  set: (state: ImportState | null) => void,
  remembered: () => Remembered | null,
  now: () => number,
): Desk {
  let table: Table | null = null;
  let files: Given[] = [];
  let stopping = new AbortController();

  const change = (changes: Partial<ImportState>): void => {
    const old = state();
    if (old) set({ ...old, ...changes });
  };
  const around = () => ({ accounts: remembered()?.accounts ?? [], now: now() });
  /** What each row becomes, anew. */
  function replan(choices: Choices | null, more: Partial<ImportState> = {}): void {
    if (!table || !choices) {
      change({ ...more, plan: null });
      return;
    }
    const { hasHead } = choices.columns;
    const [first, ...rest] = table.rows.map(({ cells }) => cells);
    const name = more.table?.name ?? state()?.table?.name ?? '';
    change({
      ...more,
      choices,
      plan: planImport(table, files, choices, around()),
      files: { count: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) },
      table: {
        name,
        heads: hasHead ? (first ?? []) : [],
        sample: (hasHead ? rest : table.rows.map(({ cells }) => cells)).slice(0, SAMPLE),
        openQuote: table.openQuote,
      },
    });
  }
  const rechoose = (changes: Partial<Choices>): void => {
    const choices = state()?.choices;
    if (choices) replan({ ...choices, ...changes });
  };

  async function take(given: readonly File[]): Promise<void> {
    if (!state()) set(FRESH_IMPORT);
    change({ reading: true, trouble: null, error: null, outcome: null });
    const read = await sorted(given);
    files = [...files.filter(({ path }) => !read.files.some((one) => one.path === path)), ...read.files];
    const told = { reading: false, trouble: read.trouble };
    if (!read.table) {
      const choices = state()?.choices ?? null;
      const trouble =
        read.trouble ?? (table ? null : { code: 'no-table' as const, name: given[0]?.name ?? '' });
      return table
        ? replan(choices, { ...told, trouble })
        : change({ ...told, trouble, files: { count: files.length, bytes: 0 } });
    }
    const before = table;
    table = read.table.table;
    const zone = timeZoneOf(remembered());
    // The same table, mended and read again: what was chosen for its columns stays.
    const kept = state()?.choices;
    const isSame = before && kept && JSON.stringify(before.rows[0]) === JSON.stringify(table.rows[0]);
    const choices = isSame
      ? { ...kept, order: kept.order ?? orderFor(table, kept.columns) }
      : firstChoices(table, zone);
    replan(choices, {
      ...told,
      left: new Set(),
      table: { name: read.table.name, heads: [], sample: [], openQuote: null },
    });
  }

  async function run(allowed: Promise<unknown>): Promise<void> {
    const current = state();
    const known = remembered();
    if (!current || !known || current.work) return;
    const rows = goodRows(current);
    stopping = new AbortController();
    const { signal } = stopping;
    const outcome: ImportOutcome = { draftIds: [], failed: [], stopped: 0, undone: false };
    change({ work: { done: 0, of: rows.length, name: '', bytes: 0, size: 0 }, error: null, outcome: null });
    addEventListener('beforeunload', stay);
    const rightsAt = current.rights ? Math.round(now()) : null;
    await allowed.catch(() => undefined);
    let toldAt = 0;
    const at = (changes: Partial<NonNullable<ImportState['work']>>): void => {
      const work = state()?.work;
      if (work) change({ work: { ...work, ...changes } });
    };
    try {
      for (const [done, plan] of rows.entries()) {
        if (signal.aborted) break;
        const end = await importRow(plan, known, rightsAt, {
          signal,
          onFile: (name, size) => at({ name, size, bytes: 0 }),
          onBytes(bytes) {
            if (Date.now() < toldAt + TOLD_EVERY) return;
            toldAt = Date.now();
            at({ bytes });
          },
        });
        if ('trouble' in end) outcome.failed.push({ row: plan.row, title: plan.title, ...end });
        else {
          outcome.draftIds.push(end.draftId);
          // The background fetches, and goes on with it if this window closes.
          if (end.isToFetch) await ask('fetchMedia', { draftId: end.draftId }).catch(() => undefined);
        }
        at({ done: done + 1, name: '', bytes: 0, size: 0 });
      }
    } catch (error) {
      if (!signal.aborted)
        change({
          error:
            error instanceof Error && error.name === 'QuotaExceededError'
              ? { code: 'no-space', message: '' }
              : errorOf(error),
        });
    } finally {
      removeEventListener('beforeunload', stay);
      outcome.stopped = rows.length - outcome.draftIds.length - outcome.failed.length;
      change({ work: null, outcome });
    }
  }
  const stay = (event: BeforeUnloadEvent): void => event.preventDefault();

  return {
    openImport() {
      table = null;
      files = [];
      set(FRESH_IMPORT);
    },
    closeImport() {
      if (state()?.work) return;
      table = null;
      files = [];
      set(null);
    },
    giveFiles: (given) =>
      void take(given).catch((error) => change({ reading: false, error: errorOf(error) })),
    dropTable() {
      table = null;
      files = [];
      set(FRESH_IMPORT);
    },
    setColumn(at, field) {
      const choices = state()?.choices;
      if (!choices || !table) return;
      const columns = withColumn(choices.columns, at, field);
      // Other days may stand in another column.
      const order =
        field === 'date' || choices.columns.fields[at] === 'date' ? orderFor(table, columns) : choices.order;
      replan({ ...choices, columns, order });
    },
    setHead(hasHead) {
      const choices = state()?.choices;
      if (choices) replan({ ...choices, columns: { ...choices.columns, hasHead } });
    },
    setOrder: (order) => rechoose({ order }),
    setZone: (timeZone) => rechoose({ timeZone }),
    leaveRow(row, isLeft) {
      const left = new Set(state()?.left);
      if (isLeft) left.add(row);
      else left.delete(row);
      change({ left });
    },
    setRights: (rights) => change({ rights }),
    saveTemplate: () =>
      void ready.then(() =>
        saveFile('clipcast-drafts.csv', new Blob([templateOf(around())], { type: 'text/csv' })),
      ),
    importRows: (allowed) => void run(allowed),
    stopImport: () => stopping.abort(),
    undoImport() {
      const outcome = state()?.outcome;
      if (!outcome || outcome.undone) return;
      ask('deleteDrafts', { draftIds: outcome.draftIds }).then(
        () => change({ outcome: { ...outcome, undone: true } }),
        (error) => change({ error: errorOf(error) }),
      );
    },
    async coverOf(ref) {
      if (!('file' in ref) || ref.file.bytes > COVER_BYTES) return null;
      const blob = await ref.file.open(new AbortController().signal).catch(() => null);
      const mime = blob && mimeOf(new Uint8Array(await blob.slice(0, SIGNATURE_BYTES).arrayBuffer()));
      return blob && mime?.startsWith('image') ? URL.createObjectURL(blob.slice(0, blob.size, mime)) : null;
    },
  };
}
