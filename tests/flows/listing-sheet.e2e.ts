import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from '../browser/build.ts';
import { readPdf } from '../fakes/linkedin/pdf.ts';
import { type PageName, samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { choose, chooseAccount, unfold } from '../system/cast.ts';
import { type Clipped, clipPage } from '../system/clip-sample.ts';
import { connect, signUp } from '../system/newcomer.ts';
import { rowsIn, storedBytes } from '../system/rows.ts';
import { type System, startSystem } from '../system/system.ts';

let samples: ServedSamples;
let system: System;

beforeAll(async () => {
  samples = await serveSamples();
  system = await startSystem({ extensionDir: testExtension, everywhere: true });
  await system.browser.grantHosts(['http://localhost/*']);
  const { page, popup } = await open('flat');
  await signUp(popup, system.worker.url);
  await connect(system, popup, 'LinkedIn', 'mara.lind');
  await popup.close();
  await page.close();
}, 180_000);

afterAll(async () => {
  await system?.close();
  await samples?.close();
});

const open = (name: PageName): Promise<Clipped> =>
  clipPage(system.browser, samples.url + samplePages[name].path);

test('a page becomes a listing sheet that LinkedIn shows: title, price, address, facts, agent and every photo', async () => {
  const { popup, draft } = await open('townhouse');
  await popup.waitFor({ testId: 'caption' });
  await chooseAccount(popup, 'Mara Lind');
  await unfold(popup);
  await popup.waitFor({ testId: 'kind' });
  await popup.set({ testId: 'kind' }, 'document');
  await popup.waitFor({ testId: 'option-pages' });
  await popup.type({ testId: 'target-title' }, 'Townhouse with a garden – 1.° piso');
  await popup.click({ testId: 'see-sheet' });
  await popup.waitFor({ testId: 'sheet-page' }, { timeout: 20_000 });
  const shown = await popup.eval(() =>
    [...document.querySelectorAll('[data-testid=sheet-page] text')].map((one) => one.textContent),
  );
  expect(shown).toContain('Townhouse with a garden – 1.° piso');
  await popup.eval(() => document.querySelector('dialog')?.close());
  await choose(popup, 'when-now');
  await popup.click({ testId: 'rights' });
  await popup.waitFor(() => document.querySelector('[data-testid=schedule]:not([aria-disabled=true])'), {
    timeout: 60_000,
  });
  await popup.click({ testId: 'schedule' });

  const published = () => system.sandbox.fakes.linkedin.published();
  await expect.poll(() => published().length, { timeout: 60_000 }).toBe(1);
  const [post] = published();
  const words = String(post?.options.words);
  expect(post).toMatchObject({ kind: 'document', title: 'Townhouse with a garden – 1.° piso' });
  expect(words).toContain('Townhouse with a garden – 1.° piso');
  const { price, address } = draft.facts;
  expect(words).toContain(address?.value.text);
  expect(words).toMatch(/[£€$][\d,]+/);
  expect([price?.value.amount, draft.facts.bedrooms?.value]).not.toContain(undefined);
  expect(words).toContain('Bedrooms');
  expect(post?.media).toHaveLength(draft.picked.length);
  expect(post?.options.pages).toBeGreaterThan(1);

  const made = await rowsIn<{ media: { sha256: string; mime: string } }>(system.browser, 'prepared');
  const sheet = made.find(({ media }) => media.mime === 'application/pdf')?.media.sha256 as string;
  const bytes = Buffer.from(await storedBytes(system.browser, sheet), 'latin1');
  // What was looked at is what went out.
  expect(readPdf(bytes)?.pages.flatMap((page) => page.lines)).toEqual(shown);
  expect(readPdf(bytes)?.pages.every(({ width, height }) => width === 595.28 && height === 841.89)).toBe(
    true,
  );
  expect(popup.errors).toEqual([]);
}, 120_000);
