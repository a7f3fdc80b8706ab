import { browser } from 'wxt/browser';
import type { AuditCheck, AuditFilter } from '../../shared/audit.ts';
import { ask } from '../ask.ts';
import { download } from '../send/download.ts';
import type { DataActions, DataState, Deletable, Export } from '../ui/your-data/session.ts';
import { errorOf } from './draft-session.ts';
import { saveFile } from './save-file.ts';

/** So often the count of bytes is shown anew, ms: each piece would be too often. */
const SHOWN = 200;
const BROKE = { code: 'download-broke', message: 'The download broke off.' };

const nameOf = (what: Export): string =>
  `clipcast-${what}-${new Date().toISOString().slice(0, 10)}.${what === 'audit' ? 'csv' : 'zip'}`;

/** Takes data along and deletes it, and reads the log, as its owner asks. */
export function yourDataDesk(
  state: () => DataState,
  set: (changes: Partial<DataState>) => void,
  workerUrl: () => string,
  world: { fetch: typeof fetch },
): DataActions {
  let stopping: AbortController | undefined;
  const refuse =
    (doing: NonNullable<DataState['refused']>['doing']) =>
    (error: unknown): void =>
      set({ refused: { doing, error: errorOf(error) } });

  const addressOf = async (what: Export): Promise<string> => {
    const asked = what === 'audit' ? ask('exportAudit', state().filter) : ask('exportData', { what });
    return (await asked).url;
  };
  async function take(what: Export): Promise<void> {
    if (state().exporting) return;
    const controller = new AbortController();
    stopping = controller;
    set({ exporting: { what, bytes: 0 }, exported: null, refused: null });
    let shownAt = 0;
    const onBytes = (bytes: number): void => {
      if (Date.now() < shownAt + SHOWN) return;
      shownAt = Date.now();
      set({ exporting: { what, bytes } });
    };
    try {
      const url = await addressOf(what);
      const file = await download(world, url, { signal: controller.signal, onBytes });
      if (file) saveFile(nameOf(what), file);
      set(file ? { exported: { what, bytes: file.size } } : { refused: { doing: 'export', error: BROKE } });
    } catch (error) {
      if (controller.signal.aborted) set({ exported: { what, bytes: null } });
      else refuse('export')(error);
    }
    set({ exporting: null });
  }

  async function remove(what: Deletable, password: string, code: string): Promise<void> {
    if (state().deleting) return;
    // Whoever deletes their account is signed in to no Worker afterwards.
    const from = workerUrl();
    set({ deleting: what, refused: null });
    try {
      const name = what === 'workspace' ? 'deleteWorkspace' : 'deleteAccount';
      const receipt = await ask(name, { password, ...(code ? { code } : {}) });
      set({ receipt: { what, ...receipt, items: 'asking' }, audit: 'asking', check: null });
      asked = from;
      await lookAtReceipt();
    } catch (error) {
      refuse(what)(error);
    }
    set({ deleting: null });
  }
  let asked = '';
  async function lookAtReceipt(): Promise<void> {
    const { receipt } = state();
    if (!receipt) return;
    const items = await ask('receipt', { workerUrl: asked, code: receipt.code }).then(
      (told) => told.items,
      () => 'failed' as const,
    );
    set({ receipt: { ...receipt, items } });
  }

  async function seeAudit(filter: AuditFilter): Promise<void> {
    set({ filter, audit: 'asking', auditNext: null, refused: null });
    const isStill = () => state().filter === filter;
    try {
      const { items, next } = await ask('audit', filter);
      if (isStill()) set({ audit: items, auditNext: next });
    } catch {
      if (isStill()) set({ audit: 'failed' });
    }
  }
  async function moreAudit(): Promise<void> {
    const { filter, auditNext: before, audit } = state();
    if (before === null || !Array.isArray(audit)) return;
    const { items, next } = await ask('audit', { ...filter, before });
    if (state().audit === audit) set({ audit: [...audit, ...items], auditNext: next });
  }
  async function checkChain(): Promise<void> {
    if (state().check?.running) return;
    let checked = 0;
    for (let from: number | null = 1; from !== null; ) {
      set({ check: { checked, brokenAt: null, head: null, running: true } });
      const told: AuditCheck = await ask('checkAudit', { from });
      checked += told.checked;
      from = told.next;
      if (from === null) set({ check: { ...told, checked, running: false } });
    }
  }

  return {
    takeAlong: (what) => void take(what),
    stopTaking: () => stopping?.abort(),
    takeByBrowser: (what) =>
      void addressOf(what).then((url) => browser.tabs.create({ url }), refuse('export')),
    deleteWorkspace: (password, code) => void remove('workspace', password, code),
    deleteAccount: (password, code) => void remove('account', password, code),
    lookAtReceipt: () => void lookAtReceipt(),
    saveReceipt() {
      const { receipt } = state();
      if (!receipt) return;
      const { signal } = new AbortController();
      download(world, receipt.url, { signal, onBytes: () => undefined }).then(
        (file) =>
          file
            ? saveFile(`clipcast-receipt-${receipt.code}.html`, file)
            : set({ refused: { doing: 'receipt', error: BROKE } }),
        refuse('receipt'),
      );
    },
    seeAudit: (filter) => void seeAudit(filter),
    moreAudit: () => void moreAudit().catch(refuse('audit')),
    checkChain: () =>
      void checkChain().catch((error) => {
        set({ check: null });
        refuse('audit')(error);
      }),
  };
}
