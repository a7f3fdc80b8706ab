import type { Evidence, Line } from '../../seen.ts';
import { isCounted } from './counted.ts';
import { endsWithTown, isAddress, isCodeAndTown, mayBeStreet, streetOf } from './place-shapes.ts';
import { clean } from './place-words.ts';

/** Texts from the heading within which a street with a town behind it is the listing's. */
const WITHIN = 60;
const ELSEWHERE = new Set(['similar', 'after-similar', 'other-page', 'frame', 'priced', 'card']);

const isStreet = (text: string): boolean =>
  !isCounted(text) && (streetOf(text) === text || (mayBeStreet(text) && !isAddress(text)));
const isTownLine = (text: string): boolean => isCodeAndTown(text) || endsWithTown(text);

/** Texts that follow one another as one: a street, and in the next or the one after the town with its code. */
function joinedAt(lines: readonly Line[], at: number): string | undefined {
  const street = clean(lines[at]?.text);
  if (!isStreet(street)) return undefined;
  // What only may be a street is one where its town comes at once.
  for (const count of streetOf(street) ? [1, 2] : [1]) {
    const town = clean(lines[at + count]?.text);
    if (isTownLine(town))
      return [...lines.slice(at, at + count).map(({ text }) => clean(text)), town].join(', ');
  }
  return undefined;
}

/** A street in one text and its town in the next: in the heading's parts, or by the heading. Nearest first. */
export function streetAndTown({ headingParts, lines }: Evidence): string[] {
  const inHeading = headingParts.flatMap((parts) => {
    const whole = parts.map(clean).filter(Boolean).join(', ');
    return parts.length > 1 && isAddress(whole) && (isStreet(clean(parts[0])) || streetOf(whole))
      ? [whole]
      : [];
  });
  const by = lines.flatMap(({ distance, cues }, at) => {
    if (distance > WITHIN || cues.some((cue) => ELSEWHERE.has(cue))) return [];
    const text = joinedAt(lines, at);
    return text ? [{ text, distance }] : [];
  });
  return [...inHeading, ...by.sort((a, b) => a.distance - b.distance).map(({ text }) => text)];
}

/** A heading that is nothing but a street, with the names of what it lies in from the text behind it, or from the page's title. */
export function streetInHeading({ headings, lines, title }: Evidence): string | undefined {
  const street = clean(headings[0]);
  if (!street || streetOf(street) !== street || addressInTitle(title)) return undefined;
  const at = lines.findIndex(({ distance, text }) => distance < 3 && street.includes(clean(text)));
  const behind = lines.slice(at + 1, at + 4).map(({ text }) => clean(text));
  // A title's last part is the site's name.
  const segments = title.split(/\s[|–—•·-]\s/).slice(1, -1);
  const names = [...(at < 0 ? [] : behind), ...segments].find(
    (text) => NAMES.test(text) && inTitle(text, title),
  );
  return names ? `${street}, ${names}` : undefined;
}
const NAMES =
  /^\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}.'’-]+){0,3}(?:,\s\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}.'’-]+){0,3}){0,2}$/u;
/** The page's own title tells the town, too: what else stands below a heading it does not. */
const inTitle = (text: string, title: string): boolean =>
  text.split(/,\s/).some((name) => title.includes(name));

/** The part of the page's own title that is a whole address: `7/28 Raglan Street, Mosman NSW 2088 | Harbour Lane`. */
export const addressInTitle = (title: string): string | undefined =>
  title
    .split(/\s[|–—•·-]\s/)
    .map((part) => clean(part))
    .find(
      (part) => isAddress(part) && (streetOf(part) !== undefined || mayBeStreet(part.split(', ')[0] ?? '')),
    );
