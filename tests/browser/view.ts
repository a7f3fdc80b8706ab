import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import { attach, type Line } from './attach.ts';
import { runAxe, type Violation } from './axe.ts';
import { pressKey } from './keys.ts';
import { findAll, type Place } from './place.ts';
import { reachInto, type Spot } from './reach.ts';

const REST_MS = 100;

type Patience = { timeout?: number };

/** A real popup, side panel or offscreen document, driven as a person would. Times are milliseconds. */
export type View = {
  url: string;
  /** Errors thrown in the view so far, and what it wrote to console.error. */
  errors: string[];
  closed: Promise<void>;
  isClosed(): boolean;
  /** Runs a function (of plain JSON arguments) or an expression in the view, as if on a user's gesture. */
  eval<T, A extends unknown[]>(run: string | ((...args: A) => T), ...args: A): Promise<Awaited<T>>;
  /** Waits until something visible is at the place, or until the function returns something true. */
  waitFor(what: Place | (() => unknown), patience?: Patience): Promise<void>;
  count(place: Place): Promise<number>;
  text(place: Place): Promise<string>;
  value(place: Place): Promise<string>;
  /** Clicks with the mouse, once the element is visible, enabled and not covered. */
  click(place: Place, patience?: Patience): Promise<void>;
  /** Replaces what is in a text field, by typing. */
  type(place: Place, text: string): Promise<void>;
  /** Sets a field that is not typed into: a select, a date, a time. */
  set(place: Place, value: string): Promise<void>;
  /** Presses a key such as `Enter`, `ArrowLeft`, ` `, `Alt+a` on what has the focus. */
  press(key: string): Promise<void>;
  focus(place: Place): Promise<void>;
  /** Drags with the mouse, by pointer events. */
  drag(from: Place, to: Place): Promise<void>;
  /** Shows the view as to someone who prefers this scheme, and nothing that moves. */
  prefer(scheme: 'light' | 'dark'): Promise<void>;
  screenshot(file?: string): Promise<Buffer>;
  axe(): Promise<Violation[]>;
  close(): Promise<void>;
};

const SET = `function (value) {
  this.value = value;
  this.dispatchEvent(new Event('input', { bubbles: true }));
  this.dispatchEvent(new Event('change', { bubbles: true }));
}`;

/** Attaches to a target of the browser and gives it hands. */
export async function openView(browser: CDPSession, targetId: string, url: string): Promise<View> {
  const line = await attach(browser, targetId);
  const errors = listenForErrors(line);
  await Promise.all(
    ['Runtime', 'DOM', 'Accessibility', 'Page'].map((domain) => line.send(`${domain}.enable`)),
  );
  const reach = reachInto(line);
  const mouse = (type: string, at: Spot, buttons: number) =>
    line.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons, clickCount: 1 });

  return {
    url,
    errors,
    closed: line.closed,
    isClosed: line.gone,
    eval: reach.evaluate,
    async waitFor(what, { timeout } = {}) {
      if (typeof what === 'function') await reach.until(String(what), () => reach.evaluate(what), timeout);
      else await reach.on(what, 'function () {}', [], timeout);
    },
    count: async (place) => (await findAll(line, place)).length,
    text: (place) => reach.on(place, 'function () { return this.innerText.trim(); }'),
    value: (place) => reach.on(place, 'function () { return this.value; }'),
    async click(place, { timeout } = {}) {
      const at = await reach.free(place, timeout);
      await mouse('mouseMoved', at, 0);
      await mouse('mousePressed', at, 1);
      // The click may close the view, and then nobody is left to confirm it.
      await Promise.race([mouse('mouseReleased', at, 0).catch(() => {}), line.closed]);
    },
    async type(place, text) {
      await reach.on(place, 'function () { this.focus(); this.select?.(); }');
      await line.send('Input.insertText', { text });
    },
    set: (place, value) => reach.on(place, SET, [value]),
    press: (key) => pressKey(line, key),
    focus: (place) => reach.on(place, 'function () { this.focus(); }'),
    async drag(from, to) {
      const [start, end] = [await reach.free(from), await reach.free(to)];
      await mouse('mouseMoved', start, 0);
      // A hand comes to rest before it presses.
      await new Promise((done) => setTimeout(done, REST_MS));
      await mouse('mousePressed', start, 1);
      for (const part of [0.1, 0.4, 0.7, 1]) await mouse('mouseMoved', between(start, end, part), 1);
      await mouse('mouseReleased', end, 0);
    },
    async prefer(scheme) {
      const features = [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ];
      await line.send('Emulation.setEmulatedMedia', { features });
    },
    async screenshot(file) {
      const { data } = await line.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      const png = Buffer.from(data, 'base64');
      if (file) await writeFile(file, png);
      return png;
    },
    axe: () => runAxe(reach.evaluate),
    async close() {
      if (!line.gone()) await reach.evaluate('void setTimeout(() => close())').catch(() => {});
      await line.closed;
    },
  };
}

type Thrown = { exceptionDetails: { text: string; exception?: { description?: string } } };
type Written = { type: string; args: { value?: unknown; description?: string }[] };

function listenForErrors(line: Line): string[] {
  const errors: string[] = [];
  line.on<Thrown>('Runtime.exceptionThrown', ({ exceptionDetails: thrown }) => {
    errors.push(thrown.exception?.description ?? thrown.text);
  });
  line.on<Written>('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(args.map((arg) => arg.value ?? arg.description).join(' '));
  });
  return errors;
}

function between(start: Spot, end: Spot, part: number): Spot {
  return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
}
