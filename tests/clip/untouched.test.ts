// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { clipPage } from '../../extension/clip/clip-page.ts';
import { settled } from '../../extension/clip/settle.ts';
import { openPage } from './open-page.ts';

const PAGE = `<h1>Boathouse</h1><div class="gallery"><img src="/p/8810001.jpg" width="900" height="600"><button class="show-all">Show all 24 photos</button>
  <div class="skeleton"></div></div><video src="blob:https://a.example/1"></video><form><input name="q"></form><a href="#all">All photos</a>
  <script type="application/json">{"image":"https://a.example/p/1.jpg"}</script><noscript>&lt;img src="/p/8810002.jpg"&gt;</noscript>`;

test('reading a page scrolls nothing, presses nothing, loads nothing and changes nothing in it', async () => {
  const document = openPage(PAGE);
  const window = document.defaultView as unknown as Record<string, unknown> & Window;
  const touched: string[] = [];
  const {
    Element: AnyElement,
    HTMLElement: AnyHtml,
    EventTarget: AnyTarget,
  } = window as never as Record<string, { prototype: object }>;
  const trap = (target: object | undefined, ...names: string[]) => {
    for (const name of names)
      if (target)
        vi.spyOn(target as Record<string, () => void>, name).mockImplementation(
          () => void touched.push(name),
        );
  };
  trap(AnyElement?.prototype, 'scrollTo', 'scrollBy', 'scrollIntoView', 'setAttribute', 'remove', 'append');
  trap(AnyHtml?.prototype, 'click', 'focus');
  trap(AnyTarget?.prototype, 'dispatchEvent');
  trap(window, 'scrollTo', 'scrollBy', 'fetch', 'open');
  const before = document.documentElement.outerHTML;
  const timers = { set: (run: () => void) => (queueMicrotask(run), 1), clear: () => {} };
  await settled(document, timers);
  clipPage(document, { now: 1 });
  expect(touched).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});
