import type { Given } from '../../extension/files/given.ts';
import { firstChoices, planImport } from '../../extension/files/plan-import.ts';
import type { Table } from '../../extension/files/read-table.ts';
import { FRESH_IMPORT, type ImportState } from '../../extension/ui/import/session.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import { bay, harrow, rememberedWith } from './accounts.ts';
import { NOW, ZONE } from './drafts.ts';

/** A table on its way in, with each of what can be said of it. */

const HEADS = [
  'Property',
  'Text',
  'Date',
  'Photos',
  'Asking price',
  'City',
  'Profile',
  'Labels',
  'Internal note',
];
const ROWS = [
  ['Brick townhouse', 'Four floors of light between the canal and the market. Open house on Saturday at eleven.', '28.11.2026 18:30', 'townhouse-01.jpg; townhouse-02.jpg', '€685,000', 'Lübeck', harrow.name, 'spring, open house', 'ask Mara'],
  ['Villa above the bay', 'A pool, palms, and the sea behind them.', '29.11.2026 10:00', 'villa-01.jpg', '€1,290,000', 'Travemünde', `${harrow.name}; ${bay.name}`, 'lake', ''],
  ['Two rooms under old plane trees', 'Quiet, bright, free from January.', 'next Friday', 'flat-01.jpg', '€1,180 per month', 'Lübeck', harrow.name, '', ''],
  ['Cabin by the lake', 'Smoke from the chimney, ice on the lake.', '30.11.2026', 'cabin-01.jpg; cabin-99.jpg', '€245,000', 'Plön', harrow.name, 'lake', ''],
  ['Estate car, one owner', 'Full history, new tyres.', '01.12.2026 09:00', 'https://cars.example/estate-1.jpg https://cars.example/estate-2.jpg', '€18,900', 'Kiel', 'Coast Cars', 'cars', ''],
  ['', 'We are closed between the years. See you in January.', '23.12.2026 12:00', '', '', '', harrow.name, '', ''],
]; // biome-ignore format: a table

const tableOf = (rows: readonly string[][]): Table => ({
  rows: [HEADS, ...rows].map((cells, at) => ({ row: at + 1, cells })),
  delimiter: ';',
  openQuote: null,
});
const files: Given[] = ['townhouse-01', 'townhouse-02', 'villa-01', 'flat-01', 'cabin-01', 'logo'].map(
  (name) => ({
    path: `${name}.jpg`,
    bytes: 2_400_000,
    open: async () => new Blob(),
  }),
);

function mapped(table: Table, more: Partial<ImportState> = {}): ImportState {
  const choices = firstChoices(table, ZONE);
  const [heads = [], ...sample] = table.rows.map(({ cells }) => cells);
  return {
    ...FRESH_IMPORT,
    table: { name: 'december.csv', heads, sample: sample.slice(0, 3), openQuote: null },
    files: { count: files.length, bytes: 14_400_000 },
    choices,
    plan: planImport(table, files, choices, { accounts: [harrow, bay], now: NOW }),
    ...more,
  };
}
const slashed = ROWS.map((row) => row.with(2, '03/12/2026 18:30'));
const good = ROWS.filter((_, at) => at !== 2 && at !== 3);

export function importStates(studio: StudioState): Record<string, StudioState> {
  const seen = (importing: ImportState): StudioState => ({
    ...studio,
    remembered: rememberedWith([harrow, bay]),
    importing,
  });
  return {
    'import-begun': seen(FRESH_IMPORT),
    'import-reading': seen({ ...FRESH_IMPORT, reading: true }),
    'import-no-table': seen({
      ...FRESH_IMPORT,
      files: { count: 12, bytes: 0 },
      trouble: { code: 'no-table', name: 'villa-01.jpg' },
    }),
    'import-broken': seen({ ...FRESH_IMPORT, trouble: { code: 'zip-broken', name: 'december.zip' } }),
    'import-mapped': seen(mapped(tableOf(ROWS), { left: new Set([7]) })),
    'import-days': seen(mapped(tableOf(slashed))),
    'import-good': seen(mapped(tableOf(good), { rights: true })),
    'import-working': seen({
      ...mapped(tableOf(good)),
      work: { done: 11, of: 40, name: 'garden-tour.mp4', bytes: 120_000_000, size: 310_000_000 },
    }),
    'import-done': seen({
      ...mapped(tableOf(good)),
      outcome: {
        draftIds: Array.from({ length: 38 }, (_, at) => `draft-${at}`),
        failed: [
          { row: 12, title: 'Cabin by the lake', file: 'cabin-04.jpg', trouble: 'broken' },
          { row: 30, title: 'Old quay', file: 'photos/IMG_4711.HEIC', trouble: 'heic' },
        ],
        stopped: 0,
        undone: false,
      },
    }),
    'import-undone': seen({
      ...mapped(tableOf(good)),
      outcome: { draftIds: ['a', 'b'], failed: [], stopped: 0, undone: true },
    }),
  };
}
