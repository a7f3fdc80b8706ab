import type { Facts } from '../../../shared/clip.ts';

const tag = (words: string | undefined): string =>
  (words ?? '')
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 100);

/** Hashtags from facts: the place, make and model. Without the number sign; none is only a number. */
export function hashtagsFor(facts: Facts): string[] {
  const address = facts.address?.value;
  const tags = [
    address?.locality,
    address?.region,
    facts.make?.value,
    facts.make && facts.model ? `${facts.make.value} ${facts.model.value}` : undefined,
  ].map(tag);
  return [...new Set(tags)].filter((word) => word.length > 1 && /\p{L}/u.test(word)).slice(0, 10);
}
