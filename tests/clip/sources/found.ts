import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clipPage } from '../../../extension/clip/clip-page.ts';
import { Clip } from '../../../shared/clip.ts';
import { openPage } from '../open-page.ts';

/** The page that was written for a source: tests/fixtures/sources/NAME.html. */
export const pageOf = (source: string): Document =>
  openPage(
    readFileSync(join(import.meta.dirname, '../../fixtures/sources', `${source}.html`), 'utf8'),
    'https://homes.example/item/4711',
  );

export const clipOf = (source: string | Document): Clip =>
  Clip.parse(clipPage(typeof source === 'string' ? pageOf(source) : source, { now: 0 }));

/** Each photo: its address, and where it was found. */
export const found = (source: string | Document): string[][] =>
  clipOf(source).photos.map(({ url, foundIn }) => [url, ...foundIn]);
