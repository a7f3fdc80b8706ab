import type { DataObject } from './from-data.ts';
import type { Entity } from './from-json-ld.ts';

/** What the user selected on the page, as text. */
export function selectedText(document: Document): string | undefined {
  const text = document.getSelection?.()?.toString().trim();
  return text ? text.slice(0, 20_000) : undefined;
}

export function findWords(
  _document: Document,
  entities: readonly Entity[],
  _objects: readonly DataObject[],
  _around: unknown,
): string {
  for (const entity of entities)
    if (typeof entity.description === 'string') return entity.description.slice(0, 50_000);
  return '';
}
