import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from './build.ts';
import { type ClipLine, clipBatch } from './clip-batch.ts';

const offer = (more: object): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    ...more,
  })}</script>`;

const pages: Record<string, Buffer> = {
  'latin.html': Buffer.from(
    `<!doctype html><meta charset="iso-8859-1"><title>Gemütliche Küche für Köche</title>
     ${offer({
       name: 'Gemütliche Küche für Köche',
       image: ['https://laden.example/bilder/kueche.jpg'],
       offers: { '@type': 'Offer', price: '1250.00', priceCurrency: 'EUR' },
     })}
     <h1>Gemütliche Küche für Köche</h1><p>1.250 €</p><img src="/bilder/kueche.jpg" width="1200" height="800">`
      // Latin-1 has no sign for the euro.
      .replace('€', '&euro;'),
    'latin1',
  ),
  'film.html': Buffer.from(
    `<!doctype html><meta charset="utf-8"><title>Harbour loft</title><h1>Harbour loft</h1>
     <p class="price">POA</p>
     <img src="/img/loft-1.jpg" width="1600" height="1067" alt="The loft">
     <img src="/img/loft-2.jpg" width="1600" height="1067" alt="The harbour">
     <img src="/img/loft-floorplan.png" width="1600" height="1200" alt="Floor plan">
     <video src="/film/loft.mp4" width="1280" height="720" controls>
       <track kind="subtitles" src="/film/loft.en.vtt" srclang="en" label="English">
     </video>`,
  ),
};

let folder: string;
const lines = new Map<string, ClipLine>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipcast-batch-'));
  for (const [file, body] of Object.entries(pages)) await writeFile(join(folder, file), body);
  const rows = Object.keys(pages).map((file) => `${file}\thttps://laden.example/${file}`);
  await writeFile(
    join(folder, 'pages.tsv'),
    ['file\turl', ...rows, 'gone.html\thttps://laden.example/'].join('\n'),
  );
  for await (const line of clipBatch(join(folder, 'pages.tsv'), testExtension)) lines.set(line.file, line);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a page in an encoding of its own is read in it', () => {
  const clip = lines.get('latin.html')?.clip;
  expect(clip?.title).toBe('Gemütliche Küche für Köche');
  expect(clip?.price).toEqual({ amount: 1250, currency: 'EUR' });
});

test('subtitles of a video stand among the page’s, a price without an amount is none, plans are no photos', () => {
  const clip = lines.get('film.html')?.clip;
  expect(clip?.subtitles).toEqual([
    expect.objectContaining({ url: 'https://laden.example/film/loft.en.vtt', language: 'en' }),
  ]);
  expect(clip?.videos.map(({ url }) => url)).toEqual(['https://laden.example/film/loft.mp4']);
  expect(clip?.price).toBeNull();
  const endsOf = (found: readonly { url: string }[] | undefined) =>
    found?.map(({ url }) => url.split('/').at(-1));
  expect(endsOf(clip?.photos)).toEqual(['loft-1.jpg', 'loft-2.jpg']);
  expect(endsOf(clip?.floorplans)).toEqual(['loft-floorplan.png']);
});

test('every line has the same keys, also that of a page that could not be read', () => {
  expect([...lines.keys()]).toEqual(['latin.html', 'film.html', 'gone.html']);
  for (const { clip, problems, ms } of lines.values()) {
    expect(Object.keys(clip).toSorted()).toEqual(
      'address caption facts floorplans hashtags photos price subtitles text title videos'.split(' '),
    );
    expect(Array.isArray(problems)).toBe(true);
    expect(typeof ms).toBe('number');
  }
  expect(lines.get('gone.html')?.problems).toEqual([expect.objectContaining({ code: 'reader-stopped' })]);
});
