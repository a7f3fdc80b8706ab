import { beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase } from '../../extension/draft/database.ts';
import { readDraft } from '../../extension/draft/drafts.ts';
import { createFetcher } from '../../extension/draft/fetch-media.ts';
import { GRAMMARS, largerAddresses } from '../../extension/draft/larger.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import { jpeg } from './bytes.ts';
import { clip, photo } from './clips.ts';
import { freshDatabase, testWorld } from './world.ts';

beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
});

const CASES: [string, string, string][] = [
  ['shopify', 'https://shop.example/cdn/shop/files/bench_600x600_crop_center.jpg?v=17&width=600', 'https://shop.example/cdn/shop/files/bench.jpg?v=17'],
  ['wordpress', 'https://villas.example/wp-content/uploads/2025/06/DSC_0412-300x200.jpg', 'https://villas.example/wp-content/uploads/2025/06/DSC_0412.jpg'],
  ['photon', 'https://i0.wp.com/villas.example/a.jpg?resize=300%2C200&ssl=1', 'https://i0.wp.com/villas.example/a.jpg?ssl=1'],
  ['magento', 'https://lamps.example/media/catalog/product/cache/9e534f51fd9e3dae144f9d4e0438b02a/a/r/arc_1.jpg', 'https://lamps.example/media/catalog/product/a/r/arc_1.jpg'],
  ['drupal', 'https://town.example/sites/default/files/styles/large_16_9/public/hall.jpg', 'https://town.example/sites/default/files/hall.jpg'],
  ['cloudinary', 'https://res.cloudinary.com/demo/image/upload/c_fill,w_300,h_200/q_auto/v1312461204/house.jpg', 'https://res.cloudinary.com/demo/image/upload/v1312461204/house.jpg'],
  ['imgix', 'https://homes.imgix.net/p/1.jpg?w=640&fit=crop&bri=5', 'https://homes.imgix.net/p/1.jpg?bri=5'],
  ['contentful', 'https://images.ctfassets.net/a/b/c/house.jpg?w=800&q=60', 'https://images.ctfassets.net/a/b/c/house.jpg'],
  ['sanity', 'https://cdn.sanity.io/images/p/production/abc-4000x3000.jpg?w=400&h=300', 'https://cdn.sanity.io/images/p/production/abc-4000x3000.jpg'],
  ['squarespace', 'https://images.squarespace-cdn.com/content/v1/x/1.jpg?format=500w', 'https://images.squarespace-cdn.com/content/v1/x/1.jpg?format=2500w'],
  ['wix', 'https://static.wixstatic.com/media/a1b2~mv2.jpg/v1/fill/w_300,h_200,al_c/a1b2~mv2.jpg', 'https://static.wixstatic.com/media/a1b2~mv2.jpg'],
  ['uploadcare', 'https://cdn.homes.example/e91f009a-7180-4638-a072-670fa89feace/-/resize/640x/-/format/webp/', 'https://cdn.homes.example/e91f009a-7180-4638-a072-670fa89feace/'],
  ['googleusercontent', 'https://lh3.googleusercontent.com/AbC_d=w408-h306-k-no', 'https://lh3.googleusercontent.com/AbC_d=s0'],
]; // biome-ignore format: a table

test.each(CASES)('%s: the whole picture of a smaller copy is proposed', (_name, small, whole) => {
  expect(largerAddresses(small)).toEqual([whole]);
  expect(largerAddresses(whole)).toEqual([]);
});

test('every grammar has its case, and says where it was read', () => {
  expect(CASES.map(([name]) => name)).toEqual(GRAMMARS.map(({ name }) => name));
  for (const { source } of GRAMMARS) expect(source).toMatch(/^https:\/\//);
});

test('a picture service that takes the address of the whole picture leads to it', () => {
  expect(largerAddresses('https://homes.example/_next/image?url=%2Fphotos%2F1.jpg&w=640&q=75')).toEqual([
    'https://homes.example/photos/1.jpg',
  ]);
});

test('nothing is proposed for a host nobody knows, nor for a signed address', () => {
  expect(largerAddresses('https://cdn.homes.example/1-300x200.jpg')).toEqual([]);
  expect(largerAddresses('https://homes.imgix.net/1.jpg?w=640&s=0f3a9c')).toEqual([]);
  expect(largerAddresses('https://i0.wp.com/a.example/a.jpg?resize=3&token=x')).toEqual([]);
});

describe('a larger picture takes the place of the found one', () => {
  const found = 'https://cdn.example/wp-content/uploads/a-600x400.jpg';
  const whole = 'https://cdn.example/wp-content/uploads/a.jpg';
  const LOOK = 'look 0f1e2d3c4b5a6978';
  const small = () => new Response(jpeg({ width: 600, height: 400, behind: LOOK }));

  async function taken(larger: () => Response) {
    const asked: string[] = [];
    const fetch = async (input: RequestInfo | URL): Promise<Response> => {
      asked.push(String(input));
      return String(input) === found ? small() : larger();
    };
    const world = testWorld({ fetch });
    const id = await saveClip(world, clip({ photos: [photo('a', { url: found })] }), []);
    await createFetcher(world).start(id);
    const media = (await readDraft(id))?.media[0];
    return { media, asked };
  }

  test('when its bytes prove it, and the found address stays to be tried', async () => {
    const bytes = jpeg({ width: 1800, height: 1200, behind: `${LOOK} ${'x'.repeat(500)}` });
    const { media, asked } = await taken(() => new Response(bytes));
    expect(media).toMatchObject({ state: 'stored', url: whole, width: 1800, variants: [found] });
    expect(asked).toEqual([found, whole]);
  });

  test.each<[string, () => Response]>([
    ['the host has no such file', () => new Response('', { status: 404 })],
    ['the host answers with a page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['it is no larger', () => new Response(jpeg({ width: 600, height: 400, behind: `${LOOK} ${'x'.repeat(500)}` }))],
    ['it was only blown up: more pixels, no more bytes', () => new Response(jpeg({ width: 1800, height: 1200, behind: LOOK }))],
    ['it shows something else', () => new Response(jpeg({ width: 1800, height: 1200, behind: `look f0e1d2c3b4a59687 ${'x'.repeat(500)}` }))],
    ['it is cut differently', () => new Response(jpeg({ width: 1800, height: 1800, behind: `${LOOK} ${'x'.repeat(500)}` }))],
  ])('never when %s', async (_why, larger) => {
    const { media } = await taken(larger);
    expect(media).toMatchObject({ state: 'stored', url: found, width: 600 });
  }); // biome-ignore format: a table

  test('is not sought where the found one is large enough for every platform', async () => {
    const fetch = async (): Promise<Response> => new Response(jpeg({ width: 2400, height: 1600 }));
    let times = 0;
    const world = testWorld({
      fetch: () => {
        times += 1;
        return fetch();
      },
    });
    const id = await saveClip(world, clip({ photos: [photo('a', { url: found })] }), []);
    await createFetcher(world).start(id);
    expect(times).toBe(1);
  });
});
