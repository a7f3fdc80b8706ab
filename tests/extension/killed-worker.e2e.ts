import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestName, Requests } from '../../extension/messages.ts';
import type { Draft } from '../../shared/draft.ts';
import { testExtension } from '../browser/build.ts';
import { type Browser, launch } from '../browser/launch.ts';
import { type ServedSandbox, serveSandbox } from '../fakes/serve.ts';
import { sandboxSettings } from '../runtime/sandbox-settings.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { type RunningWorker, startWorker } from '../runtime/worker.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';

let samples: ServedSamples;
let sandbox: ServedSandbox;
let worker: RunningWorker;
let browser: Browser;
let screen: Page;

beforeAll(async () => {
  samples = await serveSamples();
  sandbox = await serveSandbox({ port: 0 });
  const env = { ...testSecrets(), ...sandboxSettings(sandbox.fakes) };
  worker = await startWorker({ env, sandboxUrl: sandbox.url, cron: false });
  browser = await launch({ extensionDir: testExtension });
  await browser.grantHosts(['http://localhost/*']);
  screen = await browser.openPage('popup.html');
  await signUpAndConnect();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await worker?.stop();
  await sandbox?.close();
  await samples?.close();
});

/** Asks the background as a screen does. */
async function ask<N extends RequestName>(name: N, input: Requests[N]['in']): Promise<Requests[N]['out']> {
  const reply = await screen.evaluate((message) => chrome.runtime.sendMessage(message), { ask: name, input });
  if (!reply?.ok) throw new Error(`${name}: ${JSON.stringify(reply?.error)}`);
  return reply.value;
}

async function signUpAndConnect(): Promise<void> {
  const person = {
    name: 'Ann',
    email: 'ann@example.com',
    password: 'correct horse battery',
    ofAge: true as const,
  };
  const more = { device: 'Test', timeZone: 'Europe/Berlin' };
  await ask('signUp', { workerUrl: worker.url, ...person, ...more });
  const { url } = await ask('connect', { platform: 'tiktok' });
  const consent = await browser.context.newPage();
  await consent.goto(url);
  await consent.getByRole('button', { name: 'Continue' }).click();
  await consent.waitForURL(/callback/);
  await ask('refresh', {});
}

/** All rows of a store, read beside the background. */
const rows = <T>(store: string): Promise<T[]> =>
  screen.evaluate(
    (name) =>
      new Promise<never[]>((done, fail) => {
        const opening = indexedDB.open('clipcast');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction(name).objectStore(name).getAll();
          asking.onsuccess = () => {
            opening.result.close();
            done(asking.result as never[]);
          };
        };
      }),
    store,
  );

const draft = async (): Promise<Draft | undefined> => (await rows<{ draft: Draft }>('drafts'))[0]?.draft;
const stored = async (): Promise<number> =>
  (await draft())?.media.filter((one) => one.state === 'stored').length ?? 0;
const outbox = async () =>
  (await rows<{ item: { state: string; done: { media: number } } }>('outbox'))[0]?.item;

/** What the minute's alarm does after the browser has put the background to sleep for good. */
const wake = () => ask('fetchMedia', { draftId: 'nobody' }).catch(() => undefined);

test('a background killed while it fetches and while it uploads brings everything to the Worker', async () => {
  const listing = await browser.context.newPage();
  await listing.goto(samples.pages[0]?.url as string);
  await browser.clickToolbar(listing);
  await expect.poll(stored, { timeout: 20_000 }).toBeGreaterThan(0);
  await browser.killServiceWorker();
  await wake();
  await expect.poll(stored, { timeout: 30_000 }).toBe((await draft())?.media.length);

  const [account] = (await ask('refresh', {})).accounts;
  const fresh = (await draft()) as Draft;
  const when = { wall: '2027-05-01T18:30:00', timeZone: 'Europe/Berlin' };
  const targets = [{ accountId: account?.id as string, options: { privacy: 'SELF_ONLY' } }];
  const ready = await ask('saveDraft', {
    draftId: fresh.id,
    changes: { when, targets, rightsAt: 1 },
  });
  await ask('schedule', { draftId: fresh.id, revision: ready.revision });
  await browser.killServiceWorker();
  await wake();
  await expect.poll(async () => (await outbox())?.state, { timeout: 30_000, interval: 20 }).toBe('uploading');
  await browser.killServiceWorker();
  await wake();
  await expect.poll(async () => (await outbox())?.state, { timeout: 30_000 }).toBe('sent');

  const { items } = await ask('posts', {});
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ missing: [], revision: ready.revision });
  expect(items[0]?.media).toHaveLength(fresh.picked.length);
  expect(items[0]?.media.every((one) => Math.max(one.width, one.height) <= 1920)).toBe(true);
}, 120_000);
