import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { textOf } from '../../extension/files/decode.ts';
import { packed, TABLE_NAME } from '../../extension/files/pack-drafts.ts';
import { firstChoices, planImport } from '../../extension/files/plan-import.ts';
import { readTable } from '../../extension/files/read-table.ts';
import { isZip, openZip } from '../../extension/files/unzip.ts';
import { zipped } from '../../extension/files/zip-files.ts';
import type { Draft } from '../../shared/draft.ts';
import { smallJpeg } from '../fakes/small-media.ts';
import { townhouse } from '../screens/drafts.ts';

const still = new AbortController().signal;
const accounts = [
  { id: 'tt', platform: 'tiktok' as const, name: 'Harrow', handle: 'harrow' },
  { id: 'ig', platform: 'instagram' as const, name: 'Harrow', handle: 'harrow' },
];
const draft: Draft = {
  ...townhouse,
  tags: ['spring'],
  targets: [
    { accountId: 'tt', options: {}, caption: 'Only for TikTok' },
    { accountId: 'ig', options: {} },
  ],
  when: { wall: '2027-03-01T18:30:00', timeZone: 'Europe/Berlin' },
  media: townhouse.media.map((one, at) =>
    at === 1
      ? {
          ...one,
          kind: 'video' as const,
          mime: 'video/mp4' as const,
          posterImage: { sha256: 'd'.repeat(64), bytes: 9 },
          subtitles: [
            { text: 'WEBVTT\n\n', language: 'de' },
            { text: 'WEBVTT\n\nen', language: 'en' },
          ],
        }
      : one,
  ),
};

async function pack(drafts: readonly Draft[], bytes = smallJpeg()): Promise<Blob> {
  const store = { drafts, accounts, blobOf: async () => new Blob([bytes]), onDraft: () => undefined };
  return zipped(packed(store), { signal: still, onBytes: () => undefined });
}
const opened = async (blob: Blob) => {
  const files = await openZip(blob);
  if ('trouble' in files) throw new Error(files.trouble);
  return files;
};

test('drafts go into a ZIP with a table, their media, captions by platform and subtitles, and come back out', async () => {
  const zip = await pack([draft, { ...draft, id: 'other', title: 'Größe / ?*', targets: [], caption: '' }]);
  expect(await isZip(zip)).toBe(true);
  const files = await opened(zip);
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path) => path.endsWith('.txt'))).toEqual([
    '001-Brick-townhouse-with-walled-garden/caption.txt',
    '001-Brick-townhouse-with-walled-garden/caption-tiktok.txt',
    '001-Brick-townhouse-with-walled-garden/caption-instagram.txt',
  ]);
  expect(paths).toContain('001-Brick-townhouse-with-walled-garden/photo-01.jpg');
  expect(paths).toContain('001-Brick-townhouse-with-walled-garden/floorplan-13.png');
  expect(paths).toContain('001-Brick-townhouse-with-walled-garden/video-02.de.vtt');
  const poster = '001-Brick-townhouse-with-walled-garden/video-02.poster.jpg';
  expect(paths).toContain(poster);
  expect(paths.some((path) => path.startsWith('002-Größe/'))).toBe(true);
  const table = files.find(({ path }) => path === TABLE_NAME);
  const text = textOf(new Uint8Array(await (await table?.open(still))!.arrayBuffer()));
  const read = await readTable(text);
  if ('trouble' in read) throw new Error(read.trouble);
  const plan = planImport(read, files, firstChoices(read, 'UTC'), { accounts, now: 0 });
  expect(plan.rows).toHaveLength(2);
  expect(plan.rows[0]).toMatchObject({
    problems: [],
    title: draft.title,
    captions: { tiktok: 'Only for TikTok' },
    accountIds: ['tt', 'ig'],
    when: draft.when,
    tags: ['spring'],
  });
  expect(plan.rows[0]?.media).toHaveLength(draft.picked.length);
  // A film's picture belongs to the film, and is no file left over.
  expect(plan.rows[0]?.media[1]).toMatchObject({ poster: { path: poster } });
  expect(plan.unused.filter(({ path }) => path.endsWith('.jpg'))).toEqual([]);
  expect(plan.rows[0]?.more).toHaveLength(draft.media.length - draft.picked.length);
  expect(plan.rows[0]?.subtitles.map(({ path }) => path.slice(-6))).toEqual(['de.vtt', 'en.vtt']);
  const photo = files.find(({ path }) => path.endsWith('photo-01.jpg'));
  expect(new Uint8Array(await (await photo?.open(still))!.arrayBuffer())).toEqual(smallJpeg());
});

test('packing can be stopped, and says how far it is', async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const store = {
    drafts: [draft],
    accounts,
    blobOf: async () => new Blob([smallJpeg()]),
    onDraft: () => undefined,
  };
  const packing = zipped(packed(store), {
    signal: stop.signal,
    onBytes(bytes) {
      told.push(bytes);
      if (told.length === 3) stop.abort(new Error('stopped'));
    },
  });
  await expect(packing).rejects.toThrow('stopped');
  expect(told[0]).toBe(smallJpeg().length);
});

const u16 = (value: number) => [value & 255, (value >> 8) & 255];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(Math.floor(value / 65_536))];

/** A ZIP of one file that says what it likes. */
function lying(
  body: Uint8Array,
  { said, name = 'a.jpg', flags = 0 }: { said: number; name?: string; flags?: number },
): Blob {
  const deflated = deflateRawSync(body);
  const named = [...new TextEncoder().encode(name)];
  const sizes = [...u32(0), ...u32(deflated.length), ...u32(said)];
  const local = [
    ...u32(0x04034b50),
    ...u16(20),
    ...u16(flags),
    ...u16(8),
    ...u32(0),
    ...sizes,
    ...u16(named.length),
    ...u16(0),
    ...named,
  ];
  const start = local.length + deflated.length;
  const central = [
    ...u32(0x02014b50),
    ...u16(20),
    ...u16(20),
    ...u16(flags),
    ...u16(8),
    ...u32(0),
    ...sizes,
    ...u16(named.length),
    ...u16(0),
    ...u16(0),
    ...u16(0),
    ...u16(0),
    ...u32(0),
    ...u32(0),
    ...named,
  ];
  const end = [
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...u16(1),
    ...u16(1),
    ...u32(central.length),
    ...u32(start),
    ...u16(0),
  ];
  return new Blob([Uint8Array.from(local), deflated, Uint8Array.from([...central, ...end])]);
}

test('what unpacks to more than it says is cut off', async () => {
  const [file] = await opened(lying(new Uint8Array(60_000_000), { said: 1_000 }));
  await expect(file?.open(still)).rejects.toThrow();
});

test('what is no medium is unpacked only as far as a table may go, and a picture as far as a picture may', async () => {
  const bomb = new Uint8Array(120_000_000);
  const [nothing] = await opened(lying(bomb, { said: bomb.length }));
  await expect(nothing?.open(still)).rejects.toThrow(/More than it said/);
  bomb.set(smallJpeg());
  const [picture] = await opened(lying(bomb, { said: bomb.length }));
  await expect(picture?.open(still)).rejects.toThrow(/More than it said/);
});

test('damage, a password and a flood of bytes are told before anything is unpacked', async () => {
  const zip = await pack([draft]);
  expect(await openZip(zip.slice(0, zip.size - 30))).toEqual({ trouble: 'zip-broken' });
  expect(await openZip(lying(new Uint8Array(9), { said: 9, flags: 1 }))).toEqual({ trouble: 'zip-locked' });
  expect(await openZip(lying(new Uint8Array(9), { said: 4_294_967_294 }))).toHaveLength(1);
});

test('what systems leave behind is not looked at', async () => {
  expect(await opened(lying(new Uint8Array(9), { said: 9, name: '__MACOSX/._a.jpg' }))).toEqual([]);
  expect(await opened(lying(new Uint8Array(9), { said: 9, name: 'x/.DS_Store' }))).toEqual([]);
});
