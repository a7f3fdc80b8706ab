import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { clipPage } from '../../extension/clip/clip-page.ts';
import { Clip } from '../../shared/clip.ts';

/** A document that loads and runs nothing. */
export function openPage(html: string, url = 'https://listings.example/item/1'): Document {
  const window = new Window({
    url,
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  window.document.write(html);
  return window.document as unknown as Document;
}

export const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/pages', `${name}.html`), 'utf8');

/** Clips a page of ours, held to the schema as the background holds it. */
export const clip = (html: string, url?: string): Clip =>
  Clip.parse(clipPage(openPage(html, url), { now: 1_700_000_000_000 }));

export const photoUrls = ({ photos }: Clip): string[] => photos.map(({ url }) => url);
