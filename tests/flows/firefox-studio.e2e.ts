import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExtension } from '../browser/build.ts';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import { type ServedSandbox, serveSandbox } from '../fakes/serve.ts';
import { sandboxSettings } from '../runtime/sandbox-settings.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { type RunningWorker, startWorker } from '../runtime/worker.ts';
import { samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { type Owner, signUp } from '../system/client.ts';

/** The studio in Firefox, with real keys: a draft becomes a post, moves in the calendar, and stands in the queue. */

const OWNER = 'owner@harrow.example';
let samples: ServedSamples;
let firefox: Firefox;
let sandbox: ServedSandbox;
let worker: RunningWorker;
let dataDir: string;
let owner: Owner;

beforeAll(async () => {
  samples = await serveSamples();
  dataDir = await mkdtemp(join(tmpdir(), 'clipcast-firefox-data-'));
  sandbox = await serveSandbox({ port: 0 });
  worker = await startWorker({
    dataDir,
    sandboxUrl: sandbox.url,
    env: { ...testSecrets(), ...sandboxSettings(sandbox.fakes) },
  });
  owner = await signUp(worker.url, OWNER);
  await owner.connect('tiktok', 'maralind.homes');
  firefox = await launchFirefox(await buildExtension({ browser: 'firefox' }), 'clipcast@clipcast.invalid');
  await firefox.grantHosts(['http://localhost/*', 'http://127.0.0.1/*']);
}, 180_000);

afterAll(async () => {
  await firefox?.close();
  await worker?.stop();
  await sandbox?.close();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  await samples?.close();
});

const there = (css: string, patience = 20_000) =>
  expect
    .poll(() => firefox.inTab<boolean>('return document.querySelector(args[0]) !== null;', css), {
      timeout: patience,
    })
    .toBe(true);
const has = (css: string): Promise<boolean> =>
  firefox.inTab('return document.activeElement?.matches(args[0]) === true;', css);
const text = (css: string): Promise<string> =>
  firefox.inTab(`return document.querySelector(args[0])?.textContent ?? '';`, css);

/** Presses Tab until the focus is there: nothing is reached by any other way. */
async function tabTo(css: string): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    if (await has(css)) return;
    await firefox.press('Tab');
  }
  throw new Error(`Tab never reached ${css}`);
}
const scheduledAt = async (): Promise<string | undefined> =>
  (await owner.ask('posts', {}, {})).items[0]?.publications[0]?.scheduledAt;

test('in Firefox whoever has an account signs in by keys, and finds a clipped draft on the board', async () => {
  await firefox.open(samples.url + samplePages.flat.path);
  await firefox.clickToolbar();
  await expect.poll(() => firefox.popupText(), { timeout: 30_000 }).toContain(samplePages.flat.heading);
  await firefox.closePopup();
  await firefox.openPage('options.html');
  await there('input[name=email]');
  await firefox.inTab(
    `const more = document.querySelector('details.more');
     more.open = true;
     const address = document.querySelector('input[name=worker-url]');
     address.value = args[0];
     address.dispatchEvent(new Event('input', { bubbles: true }));`,
    worker.url,
  );
  await tabTo('input[name=email]');
  await firefox.press(...OWNER);
  await tabTo('input[name=password]');
  await firefox.press(...'late-lantern-harbour-14', 'Enter');
  await there('[data-testid=sign-out]');
  await firefox.openPage('studio.html#drafts');
  await there('[data-testid=board-card]');
  expect(await text('[data-testid=board-card]')).toContain(samplePages.flat.heading);
}, 120_000);

test('in Firefox the editor schedules it for tomorrow, with keys alone', async () => {
  await tabTo('[data-testid=board-card]');
  await firefox.press('Enter');
  await there('[data-testid=caption]');
  await tabTo('[data-testid=caption]');
  await firefox.press('Control+a', ...'By keys');
  await there('.accounts [aria-pressed]');
  await tabTo('.accounts [aria-pressed]');
  if (!(await has('[aria-pressed=true]'))) await firefox.press(' ');
  await tabTo('input[name=when]');
  for (let presses = 0; presses < 6 && !(await has('[data-testid=when-tomorrow-morning]')); presses += 1)
    await firefox.press('ArrowDown');
  expect(await has('[data-testid=when-tomorrow-morning]')).toBe(true);
  await tabTo('[data-testid=option-privacy]');
  await firefox.press('e');
  await tabTo('[data-testid=rights]');
  await firefox.press(' ');
  await tabTo('[data-testid=schedule]:not([aria-disabled=true])');
  await firefox.press('Enter');
  await there('[data-testid=publication]', 40_000);
  await expect
    .poll(() => firefox.inTab(`return document.querySelector('[data-testid=publication]').dataset.status;`))
    .toMatch(/scheduled|ready/);
  expect((await owner.ask('posts', {}, {})).items[0]?.publications[0]?.caption).toBe('By keys');
}, 120_000);

test('in Firefox it moves to the next day in the calendar by keys, and stands in the queue at its new time', async () => {
  const before = (await scheduledAt()) ?? '';
  await firefox.openPage('studio.html#calendar');
  await there('[data-testid=entry]');
  await firefox.inTab(`document.querySelector('[data-testid=view-agenda]').focus();`);
  await firefox.press(' ');
  await tabTo('[data-testid=entry]');
  await firefox.press('Alt+ArrowRight');
  const next = new Date(Date.parse(`${before}Z`) + 86_400_000).toISOString().slice(0, 10);
  await expect.poll(scheduledAt, { timeout: 20_000 }).toBe(`${next}${before.slice(10)}`);
  await firefox.openPage('studio.html#queue');
  await there('[data-testid=recent-item]');
  await tabTo('[data-testid=recent-item]');
  expect(await text('[data-testid=recent-item]')).toContain(samplePages.flat.heading);
  await firefox.press('Enter');
  await there('[data-testid=publication]');
  expect(await firefox.errors()).toEqual([]);
}, 120_000);
