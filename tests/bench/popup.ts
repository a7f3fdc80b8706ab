import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Line } from '../browser/attach.ts';
import { calibrate } from './calibrate.ts';
import { atMost, type Figure, type Measure, percentile, plain, round } from './figure.ts';
import { gzipped } from './gzipped.ts';
import { ask, visitPopup } from './popup-visit.ts';

const DRAFTS = 200;
const ROUNDS = 21;

/** Notes when the form is there, and when the page has drawn it and is free to answer. */
const WATCH = `
  globalThis.seen = {};
  const look = () => {
    if (seen.form || !document.querySelector('[data-testid=caption]')) return;
    seen.form = performance.now();
    requestAnimationFrame(() => setTimeout(() => { seen.interactive = performance.now(); }));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
`;
const SEEN = `globalThis.seen?.interactive && {
  paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  interactive: seen.interactive,
}`;
type Seen = { paint: number; interactive: number };

/** The popup as it opens, over a listing that was clipped, with many Drafts in the browser. */
export const popup: Measure = {
  name: 'popup',
  async measure(stage) {
    const [system, samples] = [await stage.system(), await stage.samples()];
    const visit = await visitPopup(system, samples.pages[0]?.url ?? samples.url, DRAFTS);
    try {
      const calibration = await calibrate();
      await visit.line.send('Page.enable');
      await visit.line.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
      const seen: Seen[] = [];
      for (let turn = 0; turn < ROUNDS; turn += 1) seen.push(await open(visit.line));
      const middle = (name: keyof Seen): number =>
        round(
          percentile(
            seen.map((one) => one[name]),
            50,
          ),
        );
      const detail = { 'measured from': 'the loading of its page', drafts: DRAFTS, rounds: ROUNDS };
      return [
        await size(visit.line, await stage.extension()),
        plain({ name: 'popup first paint, p50', value: middle('paint'), unit: 'ms', detail, calibration }),
        atMost(100, {
          name: 'popup interactive, p50',
          value: middle('interactive'),
          unit: 'ms',
          detail: { ...detail, max: round(Math.max(...seen.map((one) => one.interactive))) },
          calibration,
        }),
      ];
    } finally {
      await visit.close();
    }
  },
};

/** Loads the popup anew where it stands; ms from the beginning of the loading. */
async function open(line: Line): Promise<Seen> {
  await line.send('Page.reload');
  const end = Date.now() + 10_000;
  for (;;) {
    await pause(100);
    const seen = await ask<Seen | undefined>(line, SEEN).catch(() => undefined);
    if (seen) return seen;
    if (Date.now() > end) throw new Error('The popup did not show its form within ten seconds.');
  }
}

/** Every script that this popup has loaded by now, as the browser's own debugger lists them. */
async function size(line: Line, extension: string): Promise<Figure> {
  await pause(1000);
  const scripts = new Set<string>();
  line.on<{ url: string }>('Debugger.scriptParsed', ({ url }) => {
    if (/^chrome-extension:.*\.js$/.test(url)) scripts.add(new URL(url).pathname);
  });
  await line.send('Debugger.enable');
  if (scripts.size === 0) throw new Error('The popup loaded no scripts.');
  const value = await gzipped([...scripts].map((path) => join(extension, path)));
  return atMost(25, { name: 'popup JS', value, unit: 'kB gz', detail: { files: scripts.size } });
}
