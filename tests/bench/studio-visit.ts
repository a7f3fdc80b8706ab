import type { Page } from 'playwright-core';
import { toWall } from '../../shared/schedule.ts';
import type { Browser } from '../browser/launch.ts';
import { cast } from '../system/cast.ts';
import { connectTikTok, openPopup, signUp } from '../system/newcomer.ts';
import { rowsIn } from '../system/rows.ts';
import type { System } from '../system/system.ts';
import { copyDraft, forgetDrafts, watchDraft } from './drafts.ts';

const DAY = 86_400_000;

interface Filled {
  drafts: number;
  publications: number;
  /** How many of them stand in a month, about. */
  aMonth: number;
}

/**
 * A person with so many Drafts and posts, signed in: one post is scheduled by hand, the others are copies of it at the
 * Worker and in the browser, over months before and after now.
 */
export async function fillStudio(system: System, url: string, filled: Filled): Promise<void> {
  const { browser, worker } = system;
  await forgetDrafts(browser).catch(() => undefined);
  const page = await browser.context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const first = await openPopup(system, page);
  await first.waitFor({ testId: 'tile' }, { timeout: 30_000 });
  await watchDraft(browser);
  // The one that is scheduled is beside them.
  await copyDraft(browser, filled.drafts + 1);
  if ((await first.count({ testId: 'sign-in' })) > 0) {
    await signUp(first, worker.url);
    await connectTikTok(system, first);
  }
  if (!first.isClosed()) await first.close();
  await page.bringToFront();
  const popup = await openPopup(system, page);
  const zone = await popup.eval(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const at = toWall(Date.now() + 90 * DAY, zone);
  await cast(popup, { account: 'Mara Lind', privacy: 'Everyone', caption: 'The first', at });
  await popup.waitFor({ testId: 'publication' }, { timeout: 30_000 });
  await popup.waitFor(() => !document.querySelector('[data-testid=sending]'), { timeout: 30_000 });
  await popup.close();
  await page.close();
  await copyAtWorker(system, filled);
  await copyInBrowser(browser, filled);
}

/** When the first goes out, and how far they lie apart, ms. */
function laid(publications: number, aMonth: number) {
  const step = Math.round((30 * DAY) / aMonth);
  return { first: Date.now() - Math.floor(publications / 2) * step, step };
}

/** Posts lie evenly over time, half of them behind us: published, the others planned. */
async function copyAtWorker(system: System, { publications, aMonth }: Filled): Promise<void> {
  const database = await system.worker.database();
  const { first, step } = laid(publications, aMonth);
  const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${publications})`;
  const copy = async (table: string, changed: Record<string, string>): Promise<void> => {
    const { results } = await database.prepare(`SELECT * FROM ${table} LIMIT 1`).all();
    const names = Object.keys(results[0] ?? {});
    const values = names.map((name) => changed[name] ?? `p.${name}`);
    await database
      .prepare(
        `INSERT INTO ${table} (${names.join(', ')}) ${numbers}
         SELECT ${values.join(', ')} FROM n, (SELECT * FROM ${table} LIMIT 1) p`,
      )
      .run();
  };
  const publishAt = `(${first} + i * ${step})`;
  const isOut = `${publishAt} < ${Date.now()}`;
  await copy('posts', {
    id: `'copy-' || i`,
    draft_id: `'copy-draft-' || i`,
    created_at: `p.created_at - ${publications} + i`,
    title: `'Listing ' || i`,
  });
  await copy('publications', {
    id: `'copied-' || i`,
    post_id: `'copy-' || i`,
    publish_at: publishAt,
    scheduled_at: `strftime('%Y-%m-%dT%H:%M:%S', ${publishAt} / 1000, 'unixepoch')`,
    time_zone: `'UTC'`,
    status: `CASE WHEN ${isOut} THEN 'published' ELSE 'scheduled' END`,
    published_at: `CASE WHEN ${isOut} THEN ${publishAt} END`,
    due_at: 'NULL',
  });
}

/** The browser keeps what the Worker told of each: those that are out, and those that only wait for their day. */
async function copyInBrowser(browser: Browser, { publications, aMonth }: Filled): Promise<void> {
  const [row] = await rowsIn<{ id: string }>(browser, 'posts');
  if (!row) throw new Error('No post was kept in the browser.');
  const { first: begin, step } = laid(publications, aMonth);
  await (await browser.worker()).evaluate(
    ([first, count, begin, step]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('clipcast');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('posts', 'readwrite');
          for (let copy = 1; copy <= count; copy += 1) {
            const one = structuredClone(first) as unknown as {
              id: string;
              createdAt: number;
              unfinished?: number;
              post: {
                id: string;
                draftId: string;
                createdAt: number;
                publications: { id: string; postId: string; publishAt: number; status: string }[];
              };
            };
            one.id = one.post.id = `copy-${copy}`;
            one.post.draftId = `copy-draft-${copy}`;
            one.createdAt = one.post.createdAt = one.createdAt - count + copy;
            for (const each of one.post.publications) {
              each.id = `copied-${copy}`;
              each.postId = one.id;
              each.publishAt = begin + copy * step;
              each.status = each.publishAt < Date.now() ? 'published' : 'scheduled';
            }
            if (begin + copy * step < Date.now()) delete one.unfinished;
            else one.unfinished = Date.now() + 1_800_000;
            tx.objectStore('posts').put(one);
          }
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
          tx.onerror = () => fail(tx.error);
        };
      }),
    [row, publications, begin, step] as const,
  );
}

/** Opens the studio anew where it stands; `mark` runs in the page before anything of it. */
export async function openStudio(system: System, mark: string): Promise<Page> {
  const page = await system.browser.context.newPage();
  await page.addInitScript(mark);
  await page.goto(`chrome-extension://${system.browser.extensionId}/studio.html#drafts`);
  return page;
}
