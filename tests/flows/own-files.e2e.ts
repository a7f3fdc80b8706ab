import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileNameOf } from '../../shared/own.ts';
import { runAxe } from '../browser/axe.ts';
import { testExtension } from '../browser/build.ts';
import { type Browser, launch } from '../browser/launch.ts';
import { drafts } from '../system/rows.ts';

/** Files of the owner's become drafts in a real browser that knows no Worker, no network and no page. */

let browser: Browser;
let studio: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launch({ extensionDir: testExtension });
  studio = await browser.openPage('studio.html#drafts');
  studio.on('pageerror', (error) => errors.push(error.message));
  await studio.context().setOffline(true);
}, 120_000);

afterAll(() => browser?.close());

interface Given {
  name: string;
  /** Pixels; without it the file holds its name. */
  size?: [number, number];
  colour?: string;
}

/** What a hand drops or pastes: pictures that the browser drew itself. */
async function hand(kind: 'drop' | 'paste', selector: string, given: Given[]): Promise<void> {
  await studio.evaluate(
    async ({ kind, selector, given }) => {
      const transfer = new DataTransfer();
      for (const { name, size, colour = 'teal' } of given) {
        const [width, height] = size ?? [0, 0];
        const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
        const pen = canvas.getContext('2d');
        if (!pen) throw new Error('no canvas');
        pen.fillStyle = colour;
        pen.fillRect(0, 0, width, height);
        pen.fillStyle = 'white';
        for (let at = 0; at < name.length; at += 1)
          pen.fillRect((at * 97) % width, (name.charCodeAt(at) * 31) % height, width / 5, height / 7);
        const bytes = size ? await canvas.convertToBlob({ type: 'image/jpeg' }) : name;
        transfer.items.add(new File([bytes], name));
      }
      const target = document.querySelector(selector) ?? document.body;
      const more = { bubbles: true, cancelable: true };
      if (kind === 'paste')
        return void target.dispatchEvent(new ClipboardEvent('paste', { ...more, clipboardData: transfer }));
      for (const name of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(new DragEvent(name, { ...more, dataTransfer: transfer }));
    },
    { kind, selector, given },
  );
}
const newest = async () => (await drafts(browser))[0];
const names = async () => (await newest())?.media.map(({ url }) => fileNameOf(url));
const tiles = () => studio.getByRole('listbox', { name: 'Photos' }).getByRole('option');

test('photos dropped on the empty board become a new draft that opens, and what is no photo is told by name', async () => {
  await studio.getByRole('button', { name: 'New draft' }).waitFor();
  await hand('drop', '.board', [
    { name: 'shop-front.jpg', size: [1200, 900] },
    { name: 'window.jpg', size: [900, 1200], colour: 'maroon' },
    { name: 'invoice.pdf' },
  ]);
  await studio.getByRole('heading', { name: 'shop front' }).waitFor();
  await expect.poll(() => tiles().count()).toBe(2);
  await studio.getByText('2 files added').waitFor();
  await studio.getByText('invoice.pdf').waitFor();
  expect(await names()).toEqual(['shop-front.jpg', 'window.jpg']);
  expect(await newest()).toMatchObject({ title: 'shop front', rightsAt: null });
  await studio.getByRole('button', { name: 'Close' }).click();
  expect(await runAxe((run) => studio.evaluate(run))).toEqual([]);
});

test('an image pasted into the open draft joins the others, the same once more does not', async () => {
  await hand('paste', 'body', [{ name: 'image.png', size: [1000, 1000], colour: 'navy' }]);
  await expect.poll(() => tiles().count()).toBe(3);
  await hand('paste', 'body', [{ name: 'image.png', size: [1000, 1000], colour: 'navy' }]);
  await studio.getByText('0 files added, 1 there already').waitFor();
  expect(await tiles().count()).toBe(3);
});

test('words typed as its title are kept, and its files say where they are from', async () => {
  await studio.getByLabel('Title', { exact: true }).fill('Spring window');
  await expect.poll(async () => (await newest())?.title).toBe('Spring window');
  await tiles().first().focus();
  await studio.keyboard.press('Enter');
  await studio.getByText(/From your file shop-front\.jpg/).waitFor();
  await studio.keyboard.press('Escape');
});

test('a new draft begins by keyboard, and files are chosen through the button', async () => {
  await studio.getByRole('heading', { name: 'Spring window' }).click();
  await studio.keyboard.press('Escape');
  await studio.getByRole('button', { name: 'New draft' }).focus();
  await studio.keyboard.press('Enter');
  await studio.getByRole('heading', { name: 'New draft' }).waitFor();
  const choosing = studio.waitForEvent('filechooser');
  await studio.getByRole('button', { name: 'Add files…' }).focus();
  await studio.keyboard.press('Enter');
  const bytes = await studio.evaluate(async () => {
    const canvas = new OffscreenCanvas(800, 600);
    canvas.getContext('2d')?.fillRect(10, 10, 300, 200);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())];
  });
  await (await choosing).setFiles({ name: 'plan.png', mimeType: 'image/png', buffer: Buffer.from(bytes) });
  await expect.poll(() => tiles().count()).toBe(1);
  await studio.keyboard.press('Escape');
});

test('files dropped onto a card join its draft', async () => {
  await studio.evaluate(() => {
    location.hash = '#drafts';
  });
  await studio.getByRole('option', { name: /Spring window/ }).waitFor();
  const id = (await drafts(browser)).find(({ title }) => title === 'Spring window')?.id;
  await hand('drop', `[data-draft="${id}"]`, [{ name: 'late.jpg', size: [1400, 900], colour: 'olive' }]);
  await studio.getByText('1 file added').waitFor();
  const draft = (await drafts(browser)).find((one) => one.id === id);
  expect(draft?.media.map(({ url }) => fileNameOf(url)).at(-1)).toBe('late.jpg');
  expect(await studio.getByRole('option', { name: /Your own files/ }).count()).toBe(2);
  expect(await runAxe((run) => studio.evaluate(run))).toEqual([]);
  expect(errors).toEqual([]);
});
