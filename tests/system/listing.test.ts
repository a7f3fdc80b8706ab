import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findListing, type Listing } from './listing.ts';

let folder: string;
let listing: Listing | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipcast-listing-'));
  await mkdir(join(folder, 'house'));
  await writeFile(join(folder, 'house/100 % sold.html'), '<!doctype html><title>House</title>');
  await writeFile(join(folder, 'house/kitchen.jpg'), 'not really');
  await writeFile(join(folder, 'secret.txt'), 'not for a page');
});
afterEach(() => listing?.close());
afterAll(() => rm(folder, { recursive: true, force: true }));

const find = async (named: string): Promise<URL> => {
  listing = await findListing(named, () => {});
  return new URL(listing.url);
};

/** Asks for a path letter by letter, which no URL would let through. */
const ask = (site: URL, path: string): Promise<number> =>
  new Promise((done, fail) => {
    const asking = request({ host: site.hostname, port: site.port, path }, (reply) => {
      reply.resume();
      done(reply.statusCode ?? 0);
    });
    asking.on('error', fail).end();
  });

test('a file is served with what lies beside it, whatever it is called', async () => {
  const site = await find(join(folder, 'house/100 % sold.html'));
  const page = await fetch(site);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await ask(site, '/kitchen.jpg')).toBe(200);
});

test.each([
  '/%CDN%/photos/a.jpg',
  '/%',
  '/%00',
  '//',
  '/%2e%2e%2fsecret.txt',
  '/..%2Fsecret.txt',
  '/none.jpg',
])('a page’s address that leads nowhere is not found, and the server goes on: %s', async (path) => {
  const site = await find(join(folder, 'house/100 % sold.html'));
  expect(await ask(site, path)).toBe(404);
  expect(await ask(site, '/kitchen.jpg')).toBe(200);
});

test('a file of our own pages comes with its photos’ addresses filled in', async () => {
  const site = await find('tests/samples/pages/flat.html');
  const html = await (await fetch(site)).text();
  expect(html).toContain('4 pièces lumineux');
  expect(html).not.toMatch(/%(CDN|SITE)%/);
  expect(await ask(site, '/%CDN%/photos/a.jpg')).toBe(404);
}, 240_000);

test('what is neither an address nor a file is said in words', async () => {
  await expect(findListing('tests/samples/pages', () => {})).rejects.toThrow('neither an address');
});
