import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileNameOf, linkOf } from '../../shared/own.ts';
import { runAxe } from '../browser/axe.ts';
import { testExtension } from '../browser/build.ts';
import { type Browser, launch } from '../browser/launch.ts';
import { drafts } from '../system/rows.ts';

/** A table with its photos becomes drafts, by hand and by keyboard, in a real browser that knows no Worker. */

let browser: Browser;
let studio: Page;
let folder: string;
let server: Server;
let host: string;
const errors: string[] = [];

/** A JPEG that the browser drew itself, told from others by its colour. */
const drawn = async (colour: string, width = 1200, height = 900): Promise<Buffer> =>
  Buffer.from(
    await studio.evaluate(
      async ([colour, width, height]) => {
        const canvas = new OffscreenCanvas(width as number, height as number);
        const pen = canvas.getContext('2d');
        if (!pen) throw new Error('no canvas');
        pen.fillStyle = colour as string;
        pen.fillRect(0, 0, width as number, height as number);
        pen.fillStyle = 'white';
        for (let at = 0; at < 9; at += 1)
          pen.fillRect(((colour as string).charCodeAt(at % 3) * (at + 3) * 17) % 1000, at * 90, 150, 60);
        const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
        return [...new Uint8Array(await blob.arrayBuffer())];
      },
      [colour, width, height],
    ),
  );
const put = async (name: string, body: string | Buffer): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, body);
  return path;
};
const give = async (button: string, paths: string[]): Promise<void> => {
  const choosing = studio.waitForEvent('filechooser');
  await studio.getByRole('button', { name: button }).click();
  await (await choosing).setFiles(paths);
};
const rows = () => studio.getByTestId('planned-row');
const titles = async (): Promise<string[]> => (await drafts(browser)).map(({ title }) => title).sort();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipcast-import-'));
  browser = await launch({ extensionDir: testExtension });
  await browser.grantHosts(['http://127.0.0.1/*']);
  studio = await browser.openPage('studio.html#drafts');
  studio.on('pageerror', (error) => errors.push(error.message));
  const photo = await drawn('purple');
  server = createServer((request, reply) => {
    if (request.url !== '/lake.jpg') return void reply.writeHead(404).end();
    reply.writeHead(200, { 'content-type': 'image/jpeg' }).end(photo);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  host = `http://127.0.0.1:${address.port}`;
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a table in Windows’ own letters is read, and what is wrong in it is told row by row', async () => {
  const csv = [
    'Titel;Text;Datum;Fotos;Kaufpreis;Ort;Link;Schlagwörter',
    `Altbau am Kanal;"Vier Etagen; viel Licht";03/04/2027 18:30;front.jpg | Gartenansicht am Abend.jpg;"685.000 €";Lübeck;https://homes.example/1;Frühling`,
    `Haus am See;Ruhig;05/04/2027;${'HOST'}/lake.jpg;"245.000 €";Plön;;`,
    'Ohne Foto;Fehlt;06/04/2027;nirgends.jpg;;;;',
    'Falscher Tag;Irgendwann;bald;front.jpg;;;;',
  ].join('\r\n');
  const table = await put('april.csv', Buffer.from(csv.replace('HOST', host), 'latin1'));
  await put('front.jpg', await drawn('teal'));
  await studio.getByRole('button', { name: 'Import…' }).click();
  await studio.getByRole('heading', { name: 'A table, and what belongs to it' }).waitFor();
  expect(await runAxe((run) => studio.evaluate(run))).toEqual([]);
  await give('Choose files…', [table, join(folder, 'front.jpg')]);
  await expect.poll(() => rows().count()).toBe(4);
  await studio.getByText('“Gartenansicht am Abend.jpg” is not among the files', { exact: false }).waitFor();
  await studio.getByText('“bald” is no day', { exact: false }).waitFor();
  expect(await studio.getByLabel('What Kaufpreis is').inputValue()).toBe('price');
  expect(await runAxe((run) => studio.evaluate(run))).toEqual([]);
});

test('a file that was missing is added, the order of days is said, and rows come right one by one', async () => {
  await give('Add files…', [await put('Gartenansicht am Abend.jpg', await drawn('olive'))]);
  await studio.getByText('4 rows · 2 files beside it', { exact: false }).waitFor();
  await studio.getByLabel('3 April').focus();
  await studio.keyboard.press(' ');
  await expect.poll(() => studio.getByTestId('rows-wrong').textContent()).toBe('2 with errors');
  expect(await rows().first().locator('img').count()).toBe(1);
  await studio.getByLabel('I took all of these').check();
  await studio.getByRole('button', { name: 'Import 2 drafts' }).waitFor();
});

test('the table is mended, read again, and its good rows become drafts with time, facts, tags and photos', async () => {
  const csv = `\uFEFFTitel;Text;Datum;Fotos;Kaufpreis;Ort;Link;Schlagwörter\r\nAltbau am Kanal;"Vier Etagen; viel Licht";03/04/2027 18:30;front.jpg | Gartenansicht am Abend.jpg;"685.000 €";Lübeck;https://homes.example/1;Frühling\r\nHaus am See;Ruhig;05/04/2027;${host}/lake.jpg;"245.000 €";Plön;;\r\nLeer;;;;;;kein Link;\r\n`;
  await give('Add files…', [await put('april.csv', csv)]);
  await expect.poll(() => rows().count()).toBe(3);
  await studio.getByRole('button', { name: 'Import 2 drafts' }).click();
  await studio.getByText('2 drafts imported').waitFor();
  expect(await titles()).toEqual(['Altbau am Kanal', 'Haus am See']);
  const all = await drafts(browser);
  const old = all.find(({ title }) => title === 'Altbau am Kanal');
  expect(old).toMatchObject({
    caption: 'Vier Etagen; viel Licht',
    when: { wall: '2027-04-03T18:30:00' },
    tags: ['Frühling'],
    facts: {
      price: { value: { amount: 685_000, currency: 'EUR' } },
      address: { value: { locality: 'Lübeck' } },
    },
  });
  expect(old?.rightsAt).toBeGreaterThan(0);
  expect(old && linkOf(old.source)).toBe('https://homes.example/1');
  expect(old?.media.map(({ url }) => fileNameOf(url))).toEqual(['front.jpg', 'Gartenansicht am Abend.jpg']);
  await expect
    .poll(async () => (await drafts(browser)).find(({ title }) => title === 'Haus am See')?.media[0]?.state, {
      timeout: 15_000,
    })
    .toBe('stored');
  expect(await runAxe((run) => studio.evaluate(run))).toEqual([]);
});

test('the whole import is undone with one press', async () => {
  await studio.getByRole('button', { name: 'Undo this import' }).click();
  await studio.getByText('The imported drafts are deleted again.').waitFor();
  await expect.poll(titles).toEqual([]);
  await studio.getByRole('button', { name: 'To the drafts', exact: true }).click();
  await studio.getByRole('button', { name: 'Import…' }).waitFor();
});

test('a table dropped on the board leads to the import, and a file that is no photo leaves only its row out', async () => {
  const photo = [...(await drawn('navy'))];
  await studio.evaluate((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['title,media\nGood,good.jpg\nBad,bad.jpg\n'], 'two.csv'));
    transfer.items.add(new File([Uint8Array.from(bytes)], 'good.jpg'));
    transfer.items.add(new File(['no photo'], 'bad.jpg'));
    const more = { bubbles: true, cancelable: true, dataTransfer: transfer };
    document.querySelector('.board')?.dispatchEvent(new DragEvent('drop', more));
  }, photo);
  await expect.poll(() => rows().count()).toBe(2);
  await studio.getByRole('button', { name: 'Import 2 drafts' }).focus();
  await studio.keyboard.press('Enter');
  await studio.getByText('1 row could not be imported').waitFor();
  expect(await studio.getByTestId('import-end').textContent()).toContain('bad.jpg');
  expect(await titles()).toEqual(['Good']);
  await studio.keyboard.press('Escape');
  await studio.getByRole('option', { name: /Good/ }).waitFor();
});

test('drafts are exported as a ZIP that the import takes back in', async () => {
  const before = (await drafts(browser))[0];
  await studio.getByRole('option', { name: /Good/ }).focus();
  await studio.keyboard.press(' ');
  const saving = studio.waitForEvent('download');
  await studio.getByRole('button', { name: 'Export' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^clipcast-drafts-\d{4}-\d{2}-\d{2}\.zip$/);
  await studio.getByText('1 draft in clipcast-drafts', { exact: false }).waitFor();
  const zip = await put('back.zip', await readFile(await download.path()));
  await studio.getByRole('button', { name: 'Import…' }).click();
  await give('Choose files…', [zip]);
  await expect.poll(() => rows().count()).toBe(1);
  await expect.poll(() => rows().first().locator('img').count()).toBe(1);
  await studio.getByRole('button', { name: 'Import 1 draft' }).click();
  await studio.getByText('1 draft imported').waitFor();
  const [again] = (await drafts(browser)).filter(({ id }) => id !== before?.id);
  expect(again).toMatchObject({ title: 'Good', media: [{ sha256: before?.media[0]?.sha256 }] });
  await studio.keyboard.press('Escape');
});

test('the template is given to the downloads', async () => {
  await studio.getByRole('button', { name: 'Import…' }).click();
  const saving = studio.waitForEvent('download');
  await studio.getByRole('button', { name: 'Download a template' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('clipcast-drafts.csv');
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^\uFEFFTitle,Caption,/);
  await studio.keyboard.press('Escape');
  expect(errors).toEqual([]);
});
