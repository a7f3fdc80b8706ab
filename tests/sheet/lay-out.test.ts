import { describe, expect, it } from 'vitest';
import type { SheetContent } from '../../extension/sheet/content.ts';
import { layOut } from '../../extension/sheet/lay-out.ts';
import { type Box, PAGE, type Page } from '../../extension/sheet/paper.ts';
import { stillPen } from '../extension/world.ts';

const content: SheetContent = {
  title: 'Villa by the lake',
  price: '€1,250,000',
  address: 'Königsallee 12, Łódź',
  facts: [
    { label: 'Bedrooms', value: '5' },
    { label: 'Area', value: '312 m²' },
  ],
  text: [],
  agent: 'Mara Lind Homes',
  site: 'maralind.example',
  url: 'https://maralind.example/homes/12',
};
const lying = { width: 1500, height: 1000 };
const standing = { width: 1080, height: 1350 };
const times = <One>(count: number, one: One): One[] => Array.from({ length: count }, () => one);
const said = (page: Page | undefined) => page?.words.map((one) => one.text) ?? [];

const isOnPaper = ({ x, y, width, height }: Box): boolean =>
  x >= -0.01 && y >= 0 && x + width <= PAGE.width + 0.01 && y + height <= PAGE.height;
const touch = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - 0.01 &&
  other.x < one.x + one.width - 0.01 &&
  one.y < other.y + other.height - 0.01 &&
  other.y < one.y + one.height - 0.01;

describe('the listing sheet', () => {
  it('says on its first page what it is, where, for how much, and whom to ask', () => {
    const [first] = layOut(content, [lying], stillPen);
    expect(said(first)).toEqual([
      'Villa by the lake',
      'Königsallee 12, Łódź',
      '€1,250,000',
      '5',
      'Bedrooms',
      '312 m²',
      'Area',
      'Mara Lind Homes',
      'maralind.example',
    ]);
    expect(first?.links).toMatchObject([{ url: 'https://maralind.example/homes/12' }]);
  });

  it.each([
    ['one photo', [lying]],
    ['one upright photo', [standing]],
    ['four photos', times(4, lying)],
    ['twenty of both shapes', times(10, [lying, standing]).flat()],
    ['fifty upright ones', times(50, standing)],
    ['a very long one among others', [lying, { width: 4000, height: 500 }, standing, standing, lying]],
    ['a very tall one among others', [lying, { width: 500, height: 4000 }, lying, lying, lying]],
  ])('shows %s, each once and in order, none over another or beyond the paper', (_, photos) => {
    const pages = layOut(content, photos, stillPen);
    const placed = pages.flatMap((page) => page.photos);
    expect(placed.map((one) => one.photo)).toEqual(photos.map((_, at) => at));
    for (const page of pages) {
      expect(page.photos.every(isOnPaper)).toBe(true);
      for (const [at, one] of page.photos.entries())
        for (const other of page.photos.slice(at + 1)) expect(touch(one, other)).toBe(false);
    }
  });

  it('puts several photos on each page that follows, with the title, the price and the page’s number', () => {
    const pages = layOut(content, times(20, lying), stillPen);
    expect(pages.length).toBeLessThan(6);
    expect(said(pages[1])).toEqual([
      'Villa by the lake',
      '€1,250,000',
      'Mara Lind Homes',
      `2 / ${pages.length}`,
    ]);
    for (const page of pages.slice(1, -1)) expect(page.photos.length).toBeGreaterThan(2);
  });

  it('keeps words within its margins however long they are, and marks what it leaves away', () => {
    const long = 'An uncommonly spacious and sunny house with a garden '.repeat(12);
    const pages = layOut(
      { ...content, title: long, address: long, price: long, agent: long },
      times(9, lying),
      stillPen,
    );
    for (const { text, x, width } of pages.flatMap((page) => page.words))
      expect([text, x + width <= PAGE.width - 41]).toEqual([text, true]);
    expect(said(pages[0]).filter((text) => text.endsWith('…')).length).toBeGreaterThanOrEqual(3);
    const last = Math.max(...(pages[0]?.words.map((one) => one.y) ?? []));
    expect(last).toBeLessThan(PAGE.height);
  });

  it('parts words of a script without spaces, too', () => {
    const [first] = layOut({ ...content, title: '庭園付きの邸宅'.repeat(20) }, [lying], stillPen);
    expect(said(first).filter((text) => text.includes('庭')).length).toBe(3);
  });

  const paragraph = 'A quiet house with a garden, close to the lake and to the station. '.repeat(4).trim();
  const toldOn = (pages: readonly Page[]) =>
    pages.map((page) => said(page).filter((text) => text.includes('quiet house')).length > 0);

  it('says on its first page what the page says of the listing, where it is short, and shows photos below it', () => {
    const pages = layOut(
      { ...content, text: ['A quiet house.', 'Close to the lake.'] },
      times(5, lying),
      stillPen,
    );
    expect(said(pages[0])).toContain('A quiet house.');
    expect(said(pages[0])).toContain('Close to the lake.');
    for (const one of pages[0]?.photos ?? [])
      for (const word of pages[0]?.words ?? []) {
        const letters = {
          x: word.x,
          y: word.y - word.style.size,
          width: word.width,
          height: word.style.size,
        };
        expect(touch(one, letters)).toBe(false);
      }
  });

  it.each([
    ['a page of it', 8, 12],
    ['two pages of it', 22, 0],
    ['some lines and fifty photos', 5, 50],
  ])('gives a longer description pages of its own: %s', (_, paragraphs, count) => {
    const photos = [lying, ...times(count, lying), ...times(count, standing)];
    const pages = layOut({ ...content, text: times(paragraphs, paragraph) }, photos, stillPen);
    expect(toldOn(pages)[1]).toBe(true);
    expect(pages.flatMap((page) => page.photos).map((one) => one.photo)).toEqual(photos.map((_, at) => at));
    const words = pages.flatMap((page) => said(page)).join(' ');
    expect(words.match(/quiet house/g)).toHaveLength(4 * paragraphs);
    for (const page of pages) {
      expect(page.photos.every(isOnPaper)).toBe(true);
      for (const word of page.words) {
        const letters = {
          x: word.x,
          y: word.y - word.style.size,
          width: word.width,
          height: word.style.size,
        };
        expect(isOnPaper(letters)).toBe(true);
        expect(page.photos.some((one) => touch(one, letters))).toBe(false);
      }
    }
  });

  it('is no book: of a very long description three pages are told, and the end is marked', () => {
    const pages = layOut({ ...content, text: times(120, paragraph) }, [lying], stillPen);
    expect(toldOn(pages)).toEqual([false, true, true, true]);
    expect(said(pages[3]).filter((text) => text.endsWith('…')).length).toBe(1);
  });

  it('leaves away what the page did not tell', () => {
    const nothing = { ...content, price: '', address: '', facts: [], agent: '' };
    expect(said(layOut(nothing, [lying], stillPen)[0])).toEqual(['Villa by the lake', 'maralind.example']);
  });
});
