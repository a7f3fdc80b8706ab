// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { clipPage } from '../../extension/clip/clip-page.ts';
import { Clip } from '../../shared/clip.ts';
import { fixture, openPage, photoUrls } from './open-page.ts';

const BEFORE = 'https://homes.example/homes/111111';
const NOW = 'https://homes.example/homes/222222';
const STALE = fixture('soft-navigation');

/** Clips a page that was loaded at one address and is now at another. */
function clipAfter(html: string, now = NOW, before = BEFORE): Clip {
  const document = openPage(html, now);
  const entries = (type: string) => (type === 'navigation' ? [{ name: before }] : []);
  Object.defineProperty(document.defaultView, 'performance', { value: { getEntriesByType: entries } });
  return Clip.parse(clipPage(document, { now: 0 }));
}
const names = (clip: Clip) => photoUrls(clip).map((url) => url.split('/').slice(-2).join('/'));
const OWN = ['own/8810001.jpg', 'own/8810002.jpg', 'own/8810003.jpg'];

function isNewHouse(clip: Clip): void {
  expect(names(clip)).toEqual(OWN);
  expect(clip.facts.title?.value).toBe('New House');
  expect(clip.facts.price?.value).toMatchObject({ amount: 450_000, currency: 'GBP' });
  expect(clip.facts.address?.value.text).toBe('5 New Lane, Newtown NW1 1AA');
  expect(clip.facts.bedrooms?.value).not.toBe(9);
  expect(clip.text).not.toContain('mill');
}

describe('a page that changed its listing without loading anew, with a head that was renewed', () => {
  test('takes nothing from descriptions and data that stayed, and says so', () => {
    const read = clipAfter(STALE);
    isNewHouse(read);
    expect(read.facts.bedrooms?.value).toBe(3);
    expect(read.problems.map(({ code }) => code)).toContain('stale-metadata');
  });

  test('takes nothing from a description that names no page, but another name or price', () => {
    isNewHouse(clipAfter(STALE.replace('"url": "https://homes.example/homes/111111",', '')));
    const sameName = STALE.replace('"url": "https://homes.example/homes/111111",', '').replace(
      '"name": "Old Mill"',
      '"name": "New House"',
    );
    isNewHouse(clipAfter(sameName));
  });

  test('knows a description of another page by its number too', () => {
    isNewHouse(
      clipAfter(STALE.replace('"url": "https://homes.example/homes/111111"', '"productID": "111111"')),
    );
  });

  test('believes descriptions and data that were renewed with it', () => {
    const fresh = STALE.replaceAll('111111', '222222')
      .replaceAll('Old Mill', 'New House')
      .replaceAll('999000', '450000');
    expect(names(clipAfter(fresh))).toContain('old/7710001.jpg');
    const data = fresh.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '');
    expect(clipAfter(data).facts.bedrooms?.foundIn).toContain('own-state');
    const unnamed = fresh.replace('"url": "https://homes.example/homes/222222",', '');
    expect(clipAfter(unnamed).facts.address?.value.street).toBe('1 Old Road');
    expect(clipAfter(unnamed).facts.bedrooms?.value).toBe(9);
  });
});

test('a route behind the # is an address too', () => {
  const [now, before] = ['https://homes.example/#/homes/222222', 'https://homes.example/#/homes/111111'];
  const page = STALE.replace(/<meta property="og:[^>]*>/g, '');
  isNewHouse(clipAfter(page, now, before));
  isNewHouse(
    clipAfter(page.replace(/"url": "[^"]*",/, ''), now.replace('#', '#!'), before.replace('#', '#!')),
  );
  const fresh = page.replaceAll('111111', '222222').replaceAll('Old Mill', 'New House');
  expect(clipAfter(fresh.replaceAll('999000', '450000'), now, now).facts.bedrooms?.value).toBe(9);
});

describe('a gallery whose links have routes of their own behind the # of a home', () => {
  const HOME = 'https://homes.example/homes/elm-grove';
  const photo = (n: number) => `https://img.homes.example/own/881000${n}.jpg`;
  const page = (link: (n: number) => string) =>
    `<h1>Elm Grove</h1><div>${[1, 2, 3].map((n) => `<a href="${link(n)}"><img src="${photo(n)}" width="900"></a>`).join('')}</div>`;

  test('shows the photos of the home', () => {
    for (const base of ['#/photo/', '#!/photo/', '/homes/elm-grove#/media?id=', '#media/'])
      expect(
        names(
          clipAfter(
            page((n) => base + n),
            HOME,
            HOME,
          ),
        ),
      ).toEqual(OWN);
  });

  test('is no other page when it is opened', () => {
    const head = `<meta property="og:url" content="${HOME}"><meta property="og:title" content="Elm Grove">`;
    const read = clipAfter(head + page((n) => `#/photo/${n}`), `${HOME}#/photo/2`, HOME);
    expect(names(read)).toEqual(OWN);
    expect(read.problems).toEqual([]);
  });

  test('but a route of a page that names no thing itself leads elsewhere', () => {
    const app = 'https://homes.example/app/';
    const others = page((n) => `#/homes/33333${n}`);
    expect(names(clipAfter(others, `${app}#/homes/222222`, `${app}#/homes/222222`))).toEqual([]);
  });
});
