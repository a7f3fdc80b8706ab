// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipPage } from '../../extension/clip/clip-page.ts';
import { clip, openPage } from './open-page.ts';

const script = (body: string) =>
  `<title>t</title><h1>Thing</h1><script type="application/json">${body}</script>`;

test('deep nesting, huge data and a million pictures end in a clip with a problem, in bounded time', () => {
  const deep = clip(script(`${'['.repeat(50_000)}${']'.repeat(50_000)}`));
  expect(deep.photos).toEqual([]);
  const items = Array.from(
    { length: 60_000 },
    (_, i) => `{"url":"https://a.example/p/${1e7 + i}.jpg","caption":"${'x'.repeat(200)}"}`,
  );
  const huge = clip(script(`{"photos":[${items.join()}]}`));
  expect(huge.photos.length).toBeLessThanOrEqual(300);
  const many = clip(`<h1>x</h1>${'<img src="/p/1.jpg">'.repeat(20_000)}`);
  expect(many.photos.length).toBeLessThanOrEqual(300);
}, 30_000);

test('a clock that runs out stops the reading and says so', () => {
  let now = 0;
  const read = clipPage(openPage(`<h1>x</h1>${'<p>text</p>'.repeat(300)}`), {
    now: 1,
    clock: () => (now += 1000),
  });
  expect(read.problems.map(({ code }) => code)).toContain('too-much');
});

test('addresses that run code, carry data or name accounts are never kept', () => {
  const read =
    clip(`<h1>x</h1><div class="gallery"><img src="javascript:alert(1)//a.jpg"><img src="data:image/png;base64,AAAA"><img src="blob:https://a.example/1.jpg">
    <img src="https://user:secret@a.example/photo-1234567.jpg"><a href="javascript:x('a.jpg')"><img src="https://a.example/p/7654321.jpg"></a></div><video src="javascript:1.mp4"></video>`);
  expect(JSON.stringify([read.photos, read.videos])).not.toMatch(/javascript:|data:|blob:|secret/);
});

test('markup in titles and captions stays text', () => {
  const read = clip(
    '<title>&lt;script&gt;alert(1)&lt;/script&gt;</title><h1>&lt;img src=x onerror=alert(1)&gt;</h1>',
  );
  expect(read.facts.title?.value).toBe('<img src=x onerror=alert(1)>');
});

test('a document whose parts throw gives a clip that says the reading stopped', () => {
  const document = openPage('<h1>x</h1>');
  document.querySelectorAll = () => {
    throw new Error('no');
  };
  expect(clipPage(document, { now: 1 }).problems[0]?.code).toBe('reader-stopped');
});

const pieces = fc.constantFrom(
  '<h1>House £1,000</h1>', '<img src="', '/p/1234567-800x600.jpg"', ' srcset="a.jpg 1x, b.jpg,c.jpg 2x"', '>', '<a href="//x.example/1.jpg">', '<picture><source srcset=",,, 1w">', '</picture>',
  '<script>var a={b:["https://x.example/1234567.jpg",{c:', '}]};</script>', '<script type="application/ld+json">{"@type":"House","image":[[["', '"]]],"offers":{"price":', '}</script>', '"}', '<div style="background:url(', ')">',
  '<noscript><img src=x.jpg>', '</noscript>', '<template>', '<video><source src="blob:1">', '<meta property="og:image" content="', '%E0%A4%A', '\u0000', '__proto__', '{"__proto__":{"x":1}}', '\\u00', '�', '<base href="http://[">',
); // biome-ignore format: a list of pieces

test('no page, however broken, makes the reading throw or break the contract', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
      const read = clip(parts.join(''));
      expect(read.photos.length).toBeLessThanOrEqual(300);
      expect(Reflect.get({}, 'x')).toBeUndefined();
    }),
    { numRuns: 150, seed: 42 },
  );
}, 60_000);

test('no data, however shaped, makes the reading throw or break the contract', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (json) => {
      clip(script(json.replaceAll('</', '<\\/')));
    }),
    { numRuns: 150, seed: 42 },
  );
}, 60_000);
