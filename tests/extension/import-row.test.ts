import { expect, test, vi } from 'vitest';
import { database } from '../../extension/draft/database.ts';
import { readDraft } from '../../extension/draft/drafts.ts';
import type { Given } from '../../extension/files/given.ts';
import { firstChoices, planImport } from '../../extension/files/plan-import.ts';
import { readTable } from '../../extension/files/read-table.ts';
import { tableHead, tableRow } from '../../extension/files/write-table.ts';
import { importRow } from '../../extension/screens/import-row.ts';
import type { Draft, DraftMedia, Target } from '../../shared/draft.ts';
import { bay, harrow, rememberedWith } from '../screens/accounts.ts';
import { townhouse } from '../screens/drafts.ts';
import { blobOf, jpeg, movie } from './bytes.ts';

/** What was exported and is imported again goes out at each account as it would have. */

// No still of a video can be drawn here.
vi.mock('../../extension/screens/own-files.ts', async (original) => {
  const { hands, ...others } = await original<typeof import('../../extension/screens/own-files.ts')>();
  return { ...others, hands: { ...hands, drawStill: async () => null } };
});

const remembered = rememberedWith([harrow, bay]);
const watch = { signal: new AbortController().signal, onFile() {}, onBytes() {} };

/** With its media by their addresses, as where the bytes are not here. */
async function outAndIn(draft: Draft): Promise<Draft> {
  const csv = tableHead() + tableRow(draft, { media: new Map(), subtitles: [] }, remembered.accounts);
  const table = await readTable(csv);
  if ('trouble' in table) throw new Error(table.trouble);
  const choices = firstChoices(table, 'Europe/Berlin');
  const [row] = planImport(table, [], choices, { accounts: remembered.accounts, now: 0 }).rows;
  if (!row) throw new Error('No row');
  expect([row.problems, row.notes]).toEqual([[], []]);
  const end = await importRow(row, remembered, null, watch);
  if (!('draftId' in end)) throw new Error(end.trouble);
  const found = await readDraft(end.draftId);
  if (!found) throw new Error('No draft');
  return found;
}

test('options, kinds, times, pictures, shapes and words of each account come back with a draft', async () => {
  await database();
  const media = townhouse.media.slice(0, 4).map((one, at) => ({
    ...one,
    url: `https://homes.example/${at}.jpg`,
  }));
  const [first, second, third] = media.map(({ id }) => id) as [string, string, string];
  const targets: Target[] = [
    {
      accountId: harrow.id,
      kind: 'photos',
      title: 'A title of its own',
      options: { privacy: 'SELF_ONLY', comment: true, music: false },
      when: { wall: '2027-05-01T18:30', timeZone: 'America/New_York' },
      media: [third, first],
      shape: { ratio: '4:5', fill: true },
      focus: { [first]: { x: 0.25, y: 1 } },
      instead: { [second]: third },
      poster: false,
    },
    { accountId: bay.id, options: {}, caption: 'Only for Bay' },
  ];
  const draft: Draft = {
    ...townhouse,
    media,
    picked: [second, first, third],
    when: { wall: '2027-05-01T09:00:00', timeZone: 'Europe/Berlin' },
    lateness: { minutes: 5, otherwise: 'skip' },
    targets,
  };
  const again = await outAndIn(draft);
  const named = (whose: Draft, target: Target) => {
    const urlOf = (id: string) => whose.media.find((one) => one.id === id)?.url ?? '';
    const { media: ids, focus, instead, ...more } = target;
    return {
      ...more,
      media: ids?.map(urlOf),
      instead: Object.entries(instead ?? {}).map((pair) => pair.map(urlOf)),
      focus: Object.entries(focus ?? {}).map(([id, point]) => [urlOf(id), point]),
    };
  };
  expect(again.targets.map((one) => named(again, one))).toEqual(targets.map((one) => named(draft, one)));
  expect(again.lateness).toEqual(draft.lateness);
  expect(again.when).toEqual(draft.when);
});

test('a film comes back with the picture that it is shown by, and is as good without one that is damaged', async () => {
  await database();
  const film = movie({ width: 1080, height: 1920 });
  const back = async (poster: Uint8Array<ArrayBuffer>) => {
    const given = (path: string, bytes: Uint8Array<ArrayBuffer>): Given => ({
      ...{ path, bytes: bytes.length },
      open: async () => blobOf(bytes),
    });
    const table = await readTable('title,media\nTour,video-01.mp4\n');
    if ('trouble' in table) throw new Error(table.trouble);
    const files = [given('video-01.mp4', film), given('video-01.poster.jpg', poster)];
    const plan = planImport(table, files, firstChoices(table, 'UTC'), { accounts: [], now: 0 });
    expect(plan.unused).toEqual([]);
    const [row] = plan.rows;
    const end = row && (await importRow(row, remembered, null, watch));
    if (!end || !('draftId' in end)) throw new Error('Not imported');
    return (await readDraft(end.draftId))?.media[0];
  };
  const shown = await back(jpeg());
  expect(shown).toMatchObject({ kind: 'video', posterImage: { bytes: jpeg().length } });
  const stored = await (await database()).get('blobs', shown?.posterImage?.sha256 ?? '');
  expect(stored?.size).toBe(jpeg().length);
  expect(await back(new Uint8Array(9))).not.toHaveProperty('posterImage');
});

test('a film that carries its brand’s logo is told from one that does not after it came out of a ZIP', async () => {
  await database();
  const film = (id: string) => ({
    ...(townhouse.media[0] as DraftMedia),
    ...{ id, kind: 'video' as const, mime: 'video/mp4' as const, url: `https://homes.example/#film-${id}` },
  });
  const [marked, plain] = [{ ...film('m'), logo: true as const }, film('p')];
  const draft: Draft = { ...townhouse, media: [plain, marked], picked: ['m'], targets: [] };
  const given = (path: string, bytes: Uint8Array<ArrayBuffer>): Given => ({
    ...{ path, bytes: bytes.length },
    open: async () => blobOf(bytes),
  });
  const named = { media: new Map([marked, plain].map((one) => [one, `${one.id}.mp4`])), subtitles: [] };
  const table = await readTable(tableHead() + tableRow(draft, named, []));
  if ('trouble' in table) throw new Error(table.trouble);
  const files = [
    given('m.mp4', movie({ width: 1080, height: 1920 })),
    given('p.mp4', movie({ width: 720, height: 1280 })),
  ];
  const [row] = planImport(table, files, firstChoices(table, 'UTC'), { accounts: [], now: 0 }).rows;
  const end = row && (await importRow(row, remembered, null, watch));
  if (!end || !('draftId' in end)) throw new Error('Not imported');
  const back = (await readDraft(end.draftId))?.media ?? [];
  expect(back.map(({ width, logo }) => [width, logo])).toEqual([
    [1080, true],
    [720, undefined],
  ]);
});
