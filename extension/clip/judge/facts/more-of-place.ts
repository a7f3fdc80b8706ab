import type { Evidence, Line } from '../../seen.ts';

const PLACE_BOX =
  /(?:^|[-_\s])(?:position|location|locality|address|place|ubicacion|zona|ort|lage|district|area|town|city)(?:$|[-_\s\d])/i;
const TRAIL = /breadcrumb|(?:^|[-_\s])crumbs?(?:$|[-_\s])|navipath/i;
const PLACE = /^\p{Lu}[\p{L}\s.'’()/-]{1,60}$/u;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const within = (words: readonly string[], text: string): boolean => {
  const known = new Set(wordsOf(text));
  return words.length > 0 && words.every((word) => known.has(word));
};

/** A street that stands alone, with the district or town in the box right behind it. */
function withPlaceBehind(text: string, lines: readonly Line[]): string | undefined {
  if (!/\d/.test(text) || text.split(',').length > 2) return undefined;
  const street = wordsOf(text);
  const at = lines.findIndex((line) => line.distance < 30 && within(street, line.text));
  const next = lines[at + 1];
  if (at < 0 || !next || !PLACE_BOX.test(next.label) || !PLACE.test(next.text)) return undefined;
  return within(wordsOf(next.text), text) ? undefined : `${text}, ${next.text}`;
}

/** A town without a street, where the trail of links to this page goes on from it to the street: from near to far. */
function withTrail(text: string, lines: readonly Line[]): string | undefined {
  if (/\d/.test(text)) return undefined;
  const trail = lines.filter(({ label }) => TRAIL.test(label)).map((line) => line.text);
  const first = trail.findIndex((crumb) => within(wordsOf(crumb), text));
  if (first < 0) return undefined;
  const known = trail.filter((crumb) => within(wordsOf(crumb), text));
  const after = trail.slice(trail.lastIndexOf(known.at(-1) ?? '') + 1);
  const [street] = after;
  const whole = wordsOf(text).every((word) => within([word], known.join(' ')));
  if (!street || after.length > 2 || !whole || !PLACE.test(street) || wordsOf(street).length > 3)
    return undefined;
  return [street, ...known.reverse()].join(', ');
}

/** A place with what the page tells of it right beside: its district, or its street. Undefined when there is no more. */
export const moreOfPlace = (text: string, { lines }: Evidence): string | undefined =>
  withPlaceBehind(text, lines) ?? withTrail(text, lines);
