import { oneLine } from '../page-words.ts';
import type { Passage } from '../seen.ts';
import { isBoilerplate, withoutButton } from './boilerplate.ts';
import { withoutMarkup } from './markup.ts';
import { calledDescription, isDescriptionsHeading, proseAbout } from './passages.ts';

const SHORTEST = 60;
const LONGEST = 50_000;

/** The beginning of a text that stands there whole as well: `This could be a new ho…`. */
const isBegun = (line: string, all: readonly string[]): boolean => {
  const [, begun = ''] = /^(.{20,}?)\s?(?:…|\.{3})$/.exec(line) ?? [];
  return begun !== '' && all.some((other) => other !== line && other.startsWith(begun));
};

/** Where what the law wants begins, at the beginning of a line or a sentence. */
const NOTICE =
  /(?:^|(?<=[.!?]\s|\n))(?:disclaimer|legal (?:notice|disclaimer)|important (?:legal )?notice|haftungsausschluss|rechtliche hinweise|aviso legal|mentions légales|note legali|juridische kennisgeving|nota prawna)(?!\p{L})/giu;

/** A text without the notice that ends it: it goes on to the end, and is no more than half of all. */
function withoutNotice(text: string): string {
  for (const { index } of text.matchAll(NOTICE))
    if (index >= text.length / 2) return text.slice(0, index).trimEnd();
  return text;
}

/** Paragraphs as text, parted by a blank line, without lines that stand on every page. */
function tidy(paragraphs: readonly string[]): string {
  const kept = paragraphs
    .map((paragraph) => withoutButton(oneLine(paragraph)))
    .filter(
      (line, index, all) =>
        line &&
        !isBegun(line, all) &&
        !isBoilerplate(line) &&
        !isDescriptionsHeading(line) &&
        all.indexOf(line) === index,
    );
  return withoutNotice(kept.join('\n\n').slice(0, LONGEST));
}

/** Less is a word that a click happened to mark. Characters. */
const FEWEST = 20;

/** What the user marked on the page as words of the listing, its lines kept; undefined for a word marked by accident. */
export function chosenWords(selection: string | undefined): string | undefined {
  const text = (selection ?? '')
    .split('\n')
    .map(oneLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text.length >= FEWEST || /\s/.test(text) ? text : undefined;
}

/**
 * The longest of what the page shows as its description and what its data says of itself; what its head says only where those
 * say next to nothing, and no long text is about what the page is about, `about`.
 */
export function chooseDescription(
  passages: readonly Passage[],
  told: readonly unknown[],
  summary: string | undefined,
  about: string,
): string {
  const said = told
    .filter((text): text is string => typeof text === 'string' && text.length >= SHORTEST)
    .slice(0, 20)
    .map(withoutMarkup);
  const longest = (all: readonly (readonly string[])[]): string =>
    all.map(tidy).sort((a, b) => b.length - a.length)[0] ?? '';
  const best = longest([...calledDescription(passages), ...said]);
  if (best.length >= SHORTEST) return best;
  const prose = longest(proseAbout(passages, about));
  return prose.length >= SHORTEST ? prose : tidy(withoutMarkup(summary ?? ''));
}
