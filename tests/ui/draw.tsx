import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';

/** A small hand for component tests: draws into the page, finds by role or test id, presses keys. */

const box = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('#box');
  if (found) return found;
  const made = document.body.appendChild(document.createElement('div'));
  made.id = 'box';
  return made;
};

/** Parts that come by themselves are built when they are first asked for, which takes a busy machine its time. */
const PATIENCE = 20_000;
vi.setConfig({ testTimeout: 2 * PATIENCE });

/** What `look` answers once it no longer throws. */
export const eventually = <T,>(look: () => T): Promise<T> =>
  vi.waitFor(look, { timeout: PATIENCE }) as Promise<T>;

afterEach(() => {
  render(null, box());
});

export async function draw(children: ComponentChildren): Promise<void> {
  await act(() => render(children, box()));
}

export const all = (selector: string): HTMLElement[] => [...box().querySelectorAll<HTMLElement>(selector)];

export function one<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = box().querySelector<T>(selector);
  if (!found) throw new Error(`Nothing at ${selector} in ${box().innerHTML}`);
  return found;
}

export const byId = <T extends HTMLElement = HTMLElement>(id: string): T => one<T>(`[data-testid="${id}"]`);

/** What the key does may come from the package when the first one is pressed. */
export async function press(target: HTMLElement, key: string, more: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
    await vi.dynamicImportSettled();
  });
}

export async function click(target: HTMLElement): Promise<void> {
  await act(() => target.click());
}

export async function enter(target: HTMLInputElement | HTMLTextAreaElement, value: string): Promise<void> {
  target.value = value;
  await act(() => void target.dispatchEvent(new Event('input', { bubbles: true })));
}

export async function choose(target: HTMLSelectElement, value: string): Promise<void> {
  target.value = value;
  await act(() => void target.dispatchEvent(new Event('change', { bubbles: true })));
}
