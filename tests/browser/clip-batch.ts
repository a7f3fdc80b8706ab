import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { captionBy } from '../../shared/caption-template.ts';
import type { Clip } from '../../shared/clip.ts';
import { clipTab, openSaved } from './clip-tab.ts';
import { type Browser, launch } from './launch.ts';

/** A saved page: its file beside the table, and the address it was saved from. */
export interface PageRow {
  file: string;
  url: string;
}

/** Reads a table of saved pages: tab-separated, with columns called file and url. Throws an Error that names what is missing. */
export async function readPages(path: string): Promise<PageRow[]> {
  const table = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `${path} cannot be read (${error.code}). Name a table of saved pages: columns file and url.`,
    );
  });
  const [head = '', ...lines] = table.split(/\r?\n/).filter(Boolean);
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

/** A price is an amount; words such as "on application" stand with the facts. */
function priceOf({ price }: Clip['facts']): { amount: number; currency: string | null } | null {
  const { amount = null, currency = null } = price?.value ?? {};
  return amount === null ? null : { amount, currency };
}

/** What one page gave, as it is printed. */
export const lineOf = (file: string, clip: Clip) => ({
  file,
  ms: clip.ms,
  clip: {
    title: clip.facts.title?.value ?? null,
    price: priceOf(clip.facts),
    address: clip.facts.address?.value.text ?? null,
    facts: values(clip.facts),
    photos: clip.photos.filter(({ kind }) => kind === 'photo'),
    floorplans: clip.photos.filter(({ kind }) => kind === 'floorplan'),
    videos: clip.videos,
    // Those of its videos, then those that belong to none.
    subtitles: [...clip.videos.flatMap((video) => video.subtitles), ...clip.subtitles],
    text: clip.text,
    caption: captionBy({}, clip),
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
    floorplans: [],
    videos: [],
    subtitles: [],
    text: '',
    caption: '',
    hashtags: [],
  },
  problems: [{ code: 'reader-stopped', detail: error instanceof Error ? error.message : String(error) }],
});

export type ClipLine = ReturnType<typeof lineOf> | ReturnType<typeof emptyLine>;

async function clipRow(browser: Browser, folder: string, { file, url }: PageRow): Promise<ClipLine> {
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

/** Clips every page of a table in Chromium through the built extension, in the table's order; one that fails is a line with a Problem. */
export async function* clipBatch(table: string, extensionDir: string): AsyncGenerator<ClipLine> {
  const rows = await readPages(table);
  const browser = await launch({ extensionDir });
  try {
    await browser.grantHosts(['http://*/*', 'https://*/*']);
    for (const row of rows) yield await clipRow(browser, dirname(table), row);
  } finally {
    await browser.close();
  }
}
