import { expect, test } from 'vitest';
import { firstChoices, planImport } from '../../extension/files/plan-import.ts';
import { readTable } from '../../extension/files/read-table.ts';
import { tableHead, tableRow } from '../../extension/files/write-table.ts';
import type { Draft } from '../../shared/draft.ts';
import { townhouse } from '../screens/drafts.ts';

test('two accounts of one platform keep each their own caption, or none', async () => {
  const two = [
    { id: 'i-1', platform: 'instagram' as const, name: 'Harrow', handle: null },
    { id: 'i-2', platform: 'instagram' as const, name: 'Bay', handle: null },
    { id: 'i-3', platform: 'instagram' as const, name: 'Quay', handle: null },
  ];
  const draft: Draft = {
    ...townhouse,
    targets: [
      { accountId: 'i-1', options: {}, caption: 'For Harrow' },
      { accountId: 'i-2', options: {}, caption: 'For Bay' },
      { accountId: 'i-3', options: {} },
    ],
  };
  const table = await readTable(tableHead() + tableRow(draft, { media: new Map(), subtitles: [] }, two));
  if ('trouble' in table) throw new Error(table.trouble);
  const choices = firstChoices(table, 'Europe/Berlin');
  const [row] = planImport(table, [], choices, { accounts: two, now: 0 }).rows;
  expect(row?.captions).toEqual({ instagram: 'For Harrow' });
  expect(row?.settings).toMatchObject({ 'i-2': { caption: 'For Bay' }, 'i-3': { caption: null } });
  expect(row?.settings['i-1']).not.toHaveProperty('caption');
});

test('a table from before there were settings is still ours, and spoilt ones are told', async () => {
  const draft = townhouse;
  const csv =
    tableHead() + tableRow({ ...draft, title: '-12', targets: [] }, { media: new Map(), subtitles: [] }, []);
  const older = csv.replace(',settings\r\n', '\r\n').replace(/,[^,]*\r\n$/, '\r\n');
  const rowsOf = async (text: string) => {
    const table = await readTable(text);
    if ('trouble' in table) throw new Error(table.trouble);
    return planImport(table, [], firstChoices(table, 'Europe/Berlin'), { accounts: [], now: 0 }).rows;
  };
  expect((await rowsOf(older))[0]?.title).toBe('-12');
  const spoilt =
    tableHead() +
    tableRow(draft, { media: new Map(), subtitles: [] }, []).replace(/,[^,]*\r\n$/, ',{oops\r\n');
  expect((await rowsOf(spoilt))[0]?.notes).toContainEqual({ code: 'settings-unreadable', field: 'settings' });
});
