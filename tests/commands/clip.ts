import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Clip } from '../../shared/clip.ts';
import { buildExtension } from '../browser/build.ts';
import { clipTab, openSaved } from '../browser/clip-tab.ts';
import { type Browser, launch } from '../browser/launch.ts';

/**
 * Clips saved pages through the built extension in Chromium: `npm run -s clip -- --batch DIR/pages.tsv`.
 * The table has the columns file and url; each page is served under its own address with its scripts blocked, and all
 * other requests fail. Prints one line of JSON for each page, in the table's order; a page that fails is a line with problems.
 */

interface Row {
  file: string;
  url: string;
}

async function readTable(path: string): Promise<Row[]> {
  const [head = '', ...lines] = (await readFile(path, 'utf8')).split(/\r?\n/).filter(Boolean);
  const columns = head.split('\t');
  const [file, url] = [columns.indexOf('file'), columns.indexOf('url')];
  if (file < 0 || url < 0) throw new Error(`${path} has no columns called file and url.`);
  return lines.map((line) => {
    const cells = line.split('\t');
    return { file: cells[file] ?? '', url: cells[url] ?? '' };
  });
}

/** Facts as values alone, without where they were found. */
const values = (facts: Clip['facts']) =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value]));

const lineOf = (file: string, clip: Clip) => ({
  file,
  ms: clip.ms,
  clip: {
    title: clip.facts.title?.value ?? null,
    price: clip.facts.price?.value ?? null,
    address: clip.facts.address?.value.text ?? null,
    facts: values(clip.facts),
    photos: clip.photos.filter(({ kind }) => kind === 'photo'),
    floorplans: clip.photos.filter(({ kind }) => kind === 'floorplan'),
    videos: clip.videos,
    subtitles: clip.subtitles,
    text: clip.text,
    caption: clip.caption,
    hashtags: clip.hashtags,
  },
  problems: clip.problems,
});

const emptyLine = (file: string, error: unknown) => ({
  file,
  ms: 0,
  clip: {
    title: null,
    price: null,
    address: null,
    facts: {},
    photos: [],
    videos: [],
    subtitles: [],
    text: '',
  },
  problems: [{ code: 'reader-stopped', detail: error instanceof Error ? error.message : String(error) }],
});

async function clipRow(browser: Browser, folder: string, { file, url }: Row) {
  try {
    const page = await openSaved(browser, join(folder, file), url);
    try {
      return lineOf(file, await clipTab(browser, page));
    } finally {
      await page.close();
    }
  } catch (error) {
    return emptyLine(file, error);
  }
}

async function main(): Promise<void> {
  const { values: options } = parseArgs({ options: { batch: { type: 'string' } } });
  if (!options.batch) throw new Error('usage: npm run -s clip -- --batch DIR/pages.tsv');
  const rows = await readTable(options.batch);
  const browser = await launch({ extensionDir: await buildExtension() });
  try {
    await browser.grantHosts(['http://*/*', 'https://*/*']);
    for (const row of rows) {
      const line = JSON.stringify(await clipRow(browser, dirname(options.batch), row));
      process.stdout.write(`${line}\n`);
    }
  } finally {
    await browser.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
