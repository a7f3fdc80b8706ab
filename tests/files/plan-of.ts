import type { Given } from '../../extension/files/given.ts';
import { type Choices, firstChoices, planImport } from '../../extension/files/plan-import.ts';
import { readTable, type Table } from '../../extension/files/read-table.ts';

export const NOW = Date.parse('2026-11-27T12:00:00Z');
export const ZONE = 'Europe/Berlin';
export const accounts = [
  { id: 'ig', platform: 'instagram' as const, name: 'Bay Homes', handle: 'bayhomes' },
  { id: 'fb-1', platform: 'facebook' as const, name: 'Bay Homes', handle: null },
  { id: 'fb-2', platform: 'facebook' as const, name: 'Harrow', handle: null },
];
const file = (path: string): Given => ({ path, bytes: 1, open: async () => new Blob(['x']) });

export async function read(text: string): Promise<Table> {
  const table = await readTable(text);
  if ('trouble' in table) throw new Error(table.trouble);
  return table;
}

/** What the rows of a table become beside files of these names. */
export async function plan(text: string, files: string[] = [], more: Partial<Choices> = {}) {
  const table = await read(text);
  const choices = { ...firstChoices(table, ZONE), ...more };
  return planImport(table, files.map(file), choices, { accounts, now: NOW });
}
