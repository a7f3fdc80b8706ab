// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { FIELDS } from '../../extension/files/fields.ts';
import { fieldOf } from '../../extension/files/heads.ts';
import { firstChoices, planImport } from '../../extension/files/plan-import.ts';
import { readTable } from '../../extension/files/read-table.ts';
import { Import } from '../../extension/ui/import/Import.tsx';
import { labelOf } from '../../extension/ui/import/labels.ts';
import type { ImportState } from '../../extension/ui/import/session.ts';
import { templateOf } from '../../extension/ui/import/template.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import { t } from '../../extension/ui/words/import.ts';
import { LANGUAGES } from '../../extension/ui/words/language.ts';
import { loadWords } from '../../extension/ui/words/load-words.ts';
import { harrow } from '../screens/accounts.ts';
import { NOW } from '../screens/drafts.ts';
import { studioStates } from '../screens/page-states.ts';
import { all, byId, choose, click, draw, one } from './draw.tsx';

const actions = {
  openImport: vi.fn(),
  closeImport: vi.fn(),
  giveFiles: vi.fn(),
  dropTable: vi.fn(),
  setColumn: vi.fn(),
  setHead: vi.fn(),
  setOrder: vi.fn(),
  setZone: vi.fn(),
  leaveRow: vi.fn(),
  setRights: vi.fn(),
  saveTemplate: vi.fn(),
  runImport: vi.fn(),
  stopImport: vi.fn(),
  undoImport: vi.fn(),
  coverOf: vi.fn(async () => null),
};
beforeEach(() => vi.clearAllMocks());

const show = (name: string, more: Partial<ImportState> = {}) => {
  const { importing } = studioStates[name] as StudioState;
  if (!importing) throw new Error(`no import in ${name}`);
  return draw(<Import state={{ ...importing, ...more }} accounts={[harrow]} actions={actions} now={NOW} />);
};
const rows = () => all('[data-testid="planned-row"]');
const textOf = (at: number): string => rows()[at]?.textContent ?? '';

test('it begins with a choice of files or a template', async () => {
  await show('import-begun');
  expect(one('.import').textContent).toMatch(/Up to 1,000 rows/);
  await click(byId('import-template'));
  expect(actions.saveTemplate).toHaveBeenCalled();
});

test('each row is shown as the draft it becomes, and its errors with the name of the column', async () => {
  await show('import-mapped');
  expect(rows()).toHaveLength(6);
  expect(textOf(0)).toMatch(/Brick townhouse.*2 photos and videos.*€685,000/);
  expect(textOf(2)).toMatch(/Date: “next Friday” is no day/);
  expect(textOf(3)).toMatch(/Photos: “cabin-99\.jpg” is not among the files/);
  expect(textOf(4)).toMatch(/2 from the web.*No connected account is called “Coast Cars”/);
  expect(rows()[2]?.querySelector('input')?.disabled).toBe(true);
});

test('rows are left out by hand, and those with errors looked at alone', async () => {
  await show('import-mapped');
  await click(rows()[0]?.querySelector('input') as HTMLElement);
  expect(actions.leaveRow).toHaveBeenCalledWith(2, true);
  await click(byId('rows-wrong'));
  expect(rows()).toHaveLength(2);
});

test('a column is made to mean something else', async () => {
  await show('import-mapped');
  expect(byId<HTMLSelectElement>('column-8').value).toBe('');
  await choose(byId<HTMLSelectElement>('column-8'), 'seller');
  expect(actions.setColumn).toHaveBeenCalledWith(8, 'seller');
  await choose(byId<HTMLSelectElement>('column-7'), '');
  expect(actions.setColumn).toHaveBeenLastCalledWith(7, null);
});

test('days that can be read two ways hold every row until somebody says which', async () => {
  await show('import-days');
  expect(byId('import-start').getAttribute('aria-disabled')).toBe('true');
  await click(byId('day-order').querySelector('input') as HTMLElement);
  expect(actions.setOrder).toHaveBeenCalledWith('day-first');
});

test('what is imported is said before, with the hosts that will be asked for', async () => {
  await show('import-mapped');
  const bar = one('.start-bar');
  expect(bar.textContent).toMatch(/2 rows with errors, 1 row left out.*cars\.example/);
  expect(byId('import-start').textContent).toBe('Import 3 drafts');
  await click(byId('import-rights'));
  expect(actions.setRights).toHaveBeenCalledWith(true);
  await click(byId('import-start'));
  expect(actions.runImport).toHaveBeenCalledWith(['https://cars.example/*']);
});

test('an import can be stopped while it runs, and undone when it has ended', async () => {
  await show('import-working');
  expect(one('[role="status"]').textContent).toBe('Importing 12 of 40');
  await click(byId('import-stop'));
  expect(actions.stopImport).toHaveBeenCalled();
  await show('import-done');
  expect(byId('import-end').textContent).toMatch(
    /38 drafts imported.*Row 12, Cabin by the lake: cabin-04\.jpg The file is damaged/,
  );
  await click(byId('import-undo'));
  expect(actions.undoImport).toHaveBeenCalled();
  await show('import-undone');
  expect(all('[data-testid="import-undo"]')).toEqual([]);
});

test('the template that is given out is read back without an error', async () => {
  const table = await readTable(templateOf({ now: NOW }).replace(/^\uFEFF/, ''));
  if ('trouble' in table) throw new Error(table.trouble);
  const choices = firstChoices(table, 'Europe/Berlin');
  expect(choices.columns.fields).not.toContain(null);
  const { rows } = planImport(table, [], choices, { accounts: [], now: NOW });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ problems: [], when: { wall: '2026-11-29T18:30:00' } });
  expect(rows[0]?.media).toHaveLength(2);
  expect(rows[0]?.facts.area?.value).toEqual({ value: 140, unit: 'm2' });
});

test.each(LANGUAGES)('in %s the heads of the template are understood', async (language) => {
  const words = (await loadWords('import', language)) as typeof t;
  const english = { ...t };
  Object.assign(t, words);
  try {
    const wrong = FIELDS.filter((field) => !field.startsWith('on:') && fieldOf(labelOf(field)) !== field);
    expect(wrong).toEqual([]);
  } finally {
    Object.assign(t, english);
  }
});
