import { LIMITS } from '../budget.ts';
import { LEARNING } from '../weights.ts';

/** A file without folders, or an id; what stands before and behind it is not said. */
const FILE_NAME = /^[\w-]{6,}\.(?:jpe?g|png|webp|avif)$/i;
const ID_NAME = /^(?=.*\d)[\da-f-]{16,}$|^\d{7,}$|^(?=(?:\D*\d){6})[\w-]{10,}$/i;

const valuesOf = (item: unknown): unknown[] =>
  item && typeof item === 'object' ? Object.values(item) : [item];

/** A reference that spells a file: `image-7a9ac19795f0-3992x2668-jpg`, in the item or in what it holds as its picture. */
const REFERENCE = /^image-([\da-z]{12,}-\d{2,5}x\d{2,5})-(jpe?g|png|webp|avif)$/i;
function referredFile(item: unknown): string | undefined {
  for (const value of [item, ...valuesOf(item), ...valuesOf(item).flatMap(valuesOf)]) {
    const [, name, ending] = (typeof value === 'string' && REFERENCE.exec(value)) || [];
    if (name) return `${name}.${ending}`;
  }
  return undefined;
}

/**
 * Names in a list whose items name pictures without saying where they are: files, or ids where the list is `sure` to be one
 * of pictures. Where they are, the judge learns from those that the page shows. Undefined for any other list.
 */
export function pictureNames(items: readonly unknown[], sure: boolean): string[] | undefined {
  const isName = (text: unknown): text is string =>
    typeof text === 'string' && text.length < 100 && (FILE_NAME.test(text) || (sure && ID_NAME.test(text)));
  const names = items
    .slice(0, LIMITS.photos)
    .map((item) => referredFile(item) ?? valuesOf(item).find(isName))
    .filter((name) => name !== undefined);
  return names.length > 1 && names.length > items.length * LEARNING.named ? names : undefined;
}
