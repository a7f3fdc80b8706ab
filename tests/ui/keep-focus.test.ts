// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../extension/screens/keep-focus.ts';

let stop = () => {};
afterEach(() => stop());

function page(markup: string): HTMLElement {
  document.body.innerHTML = `<main>${markup}</main>`;
  const root = document.querySelector('main') as HTMLElement;
  stop = keepFocus(root);
  return root;
}
const at = (selector: string) => document.querySelector(selector) as HTMLElement;

test('where a focused button is taken away the focus goes to what held it', async () => {
  page('<section class="outcome"><button>Cancel post</button></section>');
  at('button').focus();
  at('button').remove();
  await vi.waitFor(() => expect(document.activeElement).toBe(at('.outcome')));
});

test('where a whole view gives way to another the focus stays in the page', async () => {
  const root = page('<section><form><button>Schedule</button></form></section>');
  at('button').focus();
  root.innerHTML = '<section>Scheduled</section>';
  await vi.waitFor(() => expect(document.activeElement).toBe(root));
});

test('whoever works elsewhere is not disturbed', async () => {
  page('<section><button>Cancel</button></section><input>');
  at('button').focus();
  at('input').focus();
  at('section').remove();
  await new Promise((done) => setTimeout(done));
  expect(document.activeElement).toBe(at('input'));
});
