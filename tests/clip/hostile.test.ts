// @vitest-environment happy-dom
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

test('a script that is too long is left out alone: the page’s own pictures are found all the same', () => {
  const gallery = [1, 2, 3].map((n) => `<img src="/photos/4711-room-${n}.jpg" width="1600" height="1000">`);
  const read = clip(
    `<title>Boathouse</title><script type="application/json">{"image":"${'x'.repeat(21_000_000)}"}</script>
     <h1>Boathouse</h1><div class="gallery">${gallery.join('')}</div>`,
  );
  expect(read.photos).toHaveLength(3);
  expect(read.problems.map(({ code }) => code)).toContain('too-much');
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
