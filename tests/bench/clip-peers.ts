import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { installOnDemand } from '../foreign/on-demand.ts';
import type { Line } from './clip-score.ts';

/** What others use to read a page, at exact versions. They live in a cache, never among the project's own packages. */
const PACKAGES = {
  defuddle: '0.19.4',
  linkedom: '0.18.13',
  metascraper: '5.58.1',
  'metascraper-image': '5.56.2',
  'metascraper-title': '5.56.2',
  'metascraper-url': '5.56.2',
  'open-graph-scraper': '6.12.0',
};

/** What one peer says of a page, as far as it says anything. */
interface Said {
  title?: unknown;
  images: unknown[];
  /** schema.org data it hands on: where it names price, address and pictures, they count for it. */
  entities?: unknown;
}
type Peer = (html: string, url: string) => Promise<Said>;

type Loaded = Record<string, (...values: unknown[]) => unknown>;

async function loadPeers(folder: string): Promise<Record<string, Peer>> {
  const require = createRequire(join(folder, 'package.json'));
  const from = async (name: string): Promise<Loaded> =>
    (await import(pathToFileURL(require.resolve(name)).href)) as Loaded;
  const plugin = (name: string) => (require(name) as () => unknown)();
  const metascraper = (require('metascraper') as (rules: unknown[]) => (page: object) => Promise<object>)([
    plugin('metascraper-image'),
    plugin('metascraper-title'),
    plugin('metascraper-url'),
  ]);
  const graph = (await from('open-graph-scraper')).default as (page: object) => Promise<{ result: object }>;
  const { parseHTML } = (await from('linkedom')) as unknown as {
    parseHTML(html: string): { document: Document };
  };
  const defuddle = (await import(pathToFileURL(join(folder, 'node_modules/defuddle/dist/node.js')).href)) as {
    Defuddle(document: Document, url: string, options: object): Promise<Record<string, unknown>>;
  };
  return {
    metascraper: async (html, url) => {
      const { title, image } = (await metascraper({ html, url })) as { title?: unknown; image?: unknown };
      return { title, images: [image] };
    },
    'open-graph-scraper': async (html) => {
      const { ogTitle, ogImage, twitterImage, jsonLD } = (await graph({ html })).result as Record<
        string,
        unknown
      >;
      const images = [ogImage, twitterImage]
        .flat()
        .map((image) => (image as { url?: unknown } | undefined)?.url);
      return { title: ogTitle, images, entities: jsonLD };
    },
    defuddle: async (html, url) => {
      const { document } = parseHTML(html);
      const { title, image, content, schemaOrgData } = await defuddle.Defuddle(document, url, {});
      const body = parseHTML(`<body>${String(content ?? '')}</body>`).document;
      const shown = [...body.querySelectorAll('img')].map((img) => img.getAttribute('src'));
      return { title, images: [...shown, ...(shown.length ? [] : [image])], entities: schemaOrgData };
    },
  };
}

const Named = z.object({ name: z.string() }).transform(({ name }) => name);
const Text = z.union([z.string(), z.number().transform(String), Named]);
const Place = z.object({
  streetAddress: Text.optional().catch(undefined),
  addressLocality: Text.optional().catch(undefined),
  addressRegion: Text.optional().catch(undefined),
  postalCode: Text.optional().catch(undefined),
});

/** All objects in schema.org data, outermost first. */
function objectsIn(value: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > 8 || typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((member) => objectsIn(member, depth + 1));
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

const addressIn = (entities: unknown): string | null => {
  for (const { address } of objectsIn(entities)) {
    if (typeof address === 'string') return address;
    const { success, data } = Place.safeParse(address);
    const parts = success
      ? [data.streetAddress, data.addressLocality, data.addressRegion, data.postalCode]
      : [];
    if (parts.some(Boolean)) return parts.filter(Boolean).join(', ');
  }
  return null;
};

const priceIn = (entities: unknown): Line['clip']['price'] => {
  for (const { price, lowPrice, priceCurrency } of objectsIn(entities)) {
    const amount = Number.parseFloat(String(price ?? lowPrice ?? '').replaceAll(',', ''));
    if (amount > 0) return { amount, currency: typeof priceCurrency === 'string' ? priceCurrency : null };
  }
  return null;
};

const imagesIn = (entities: unknown): unknown[] =>
  objectsIn(entities).flatMap(({ image }) =>
    [image].flat().map((one) => (typeof one === 'object' && one !== null && 'url' in one ? one.url : one)),
  );

function lineOf(file: string, url: string, ms: number, { title, images, entities }: Said): Line {
  const addresses = [...images, ...imagesIn(entities)]
    .filter((image) => typeof image === 'string' && URL.canParse(image, url))
    .map((image) => new URL(image as string, url).href);
  const photos = [...new Set(addresses)].map((address) => ({ url: address }));
  return {
    file,
    ms,
    clip: {
      title: typeof title === 'string' && title ? title : null,
      price: priceIn(entities),
      address: addressIn(entities),
      photos,
    },
  };
}

/** Some take no address that cannot be: hosts of our own pages get an ending that can, and lose it again. */
const real = (text: string): string => text.replaceAll(/\.example(?![\w.-])/g, '.example.com');
const unreal = (text: string): string => text.replaceAll('.example.com', '.example');

/** What a peer says of its own troubles belongs to no table. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { error, warn } = console;
  console.error = console.warn = () => undefined;
  try {
    return await work();
  } finally {
    Object.assign(console, { error, warn });
  }
}

/** Reads the pages of a folder (`pages.tsv` lists file and url) with every peer; one that fails on a page says nothing of it. */
export async function readWithPeers(pages: string, cache: string): Promise<Record<string, Line[]>> {
  installOnDemand(cache, { packages: PACKAGES, overrides: { linkedom: '$linkedom' } });
  const peers = await loadPeers(cache);
  const rows = readFileSync(join(pages, 'pages.tsv'), 'utf8').trim().split(/\r?\n/).slice(1);
  const lines: Record<string, Line[]> = {};
  for (const [name, read] of Object.entries(peers)) {
    lines[name] = [];
    for (const [file = '', url = ''] of rows.map((row) => row.split('\t'))) {
      const html = real(readFileSync(join(pages, file), 'utf8'));
      const start = performance.now();
      const said = await quietly(() => read(html, real(url)).catch((): Said => ({ images: [] })));
      const ms = Math.round(performance.now() - start);
      lines[name].push(JSON.parse(unreal(JSON.stringify(lineOf(file, real(url), ms, said)))) as Line);
    }
  }
  return lines;
}
