import { expect } from 'vitest';
import { startBudget } from '../../extension/clip/budget.ts';
import { literalsIn, looseJson } from '../../extension/clip/data/embedded.ts';
import { putTogether } from '../../extension/clip/data/numbered.ts';
import { readData } from '../../extension/clip/data/read-data.ts';
import type { DataText } from '../../extension/clip/data-texts.ts';
import { byPattern } from '../../extension/clip/judge/by-pattern.ts';
import { withoutGaps } from '../../extension/clip/judge/gaps.ts';
import { judgeSeen } from '../../extension/clip/judge/judge-seen.ts';
import { groupPhotos } from '../../extension/clip/judge/photos.ts';
import { seePage } from '../../extension/clip/see-page.ts';
import type { Seen, Sighting } from '../../extension/clip/seen.ts';
import { Clip } from '../../shared/clip.ts';
import { clip, openPage } from './open-page.ts';

/** What must hold of whatever is read, by what is tried: a page, data, code, addresses. Each throws where it does not. */

/** Milliseconds that no single small case may take, on a machine that does much else. */
const LONGEST = 5000;

const seenWith = (texts: DataText[]): Seen => ({ ...seePage(openPage('<h1>Thing</h1>'), { now: 1 }), texts });

function isClean(read: Clip): void {
  expect(read.photos.length).toBeLessThanOrEqual(300);
  expect(read.problems.map(({ code }) => code)).not.toContain('reader-stopped');
  const addresses = [
    ...read.photos.flatMap(({ url, variants }) => [url, ...variants]),
    ...read.videos.map(({ url }) => url),
  ];
  for (const url of addresses) expect(url).toMatch(/^https?:\/\/[^/]*[^@/]+/);
  for (const url of [read.source.url, read.source.canonicalUrl]) expect(url).toMatch(/^https?:/);
  for (const name of ['x', 'url', 'image', 'polluted']) expect(Reflect.get({}, name)).toBeUndefined();
}

function inTime(read: () => void): void {
  const start = performance.now();
  read();
  expect(performance.now() - start).toBeLessThan(LONGEST);
}

export const holds = {
  /** Any text as a page gives a clip as the contract says, with web addresses alone, and changes nothing outside. */
  page: (html: string) => inTime(() => isClean(clip(html))),
  /** JSON texts, one after the other, as a page's data. */
  data: (texts: string) =>
    inTime(() => {
      const list = JSON.parse(texts) as string[];
      const page = seenWith(list.map((text) => ({ from: 'state', kind: 'json', text })));
      expect(readData(page).problems.map(({ code }) => code)).not.toContain('reader-stopped');
      isClean(Clip.parse(judgeSeen(page)));
      for (const text of list) {
        const value: unknown = looseJson(text);
        if (Array.isArray(value)) putTogether(value);
      }
    }),
  /** Code is read or left, and after bounded work. */
  code: (text: string) =>
    inTime(() => {
      let looks = 0;
      literalsIn(
        `image ${text} ${'x'.repeat(30)}`,
        startBudget(() => ++looks, 1e6),
      );
      expect(looks).toBeLessThan(10_000);
    }),
  /** Addresses, one a line: gaps are filled with what the page shows, or the address is left out. */
  addresses: (lines: string) =>
    inTime(() => {
      const named = (url: string): Sighting => ({ url, from: 'state', cues: [] });
      const whole = withoutGaps(lines.split('\n').map(named));
      expect(whole.filter(({ url }) => /\{\w+\}/.test(url))).toEqual([]);
      const names = ['12345678', 'a1b2c3d4e5f6a7b8'];
      byPattern({ named: [{ list: 1, from: 'state', names, plan: false, cues: [] }], sightings: whole });
      groupPhotos(whole);
    }),
} as const;
export type Kind = keyof typeof holds;
