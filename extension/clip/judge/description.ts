import { oneLine } from '../page-words.ts';
import { withoutMarkup } from './markup.ts';

/** Lines that are no part of a description on any page. */
const BOILERPLATE =
  /^(?:read|show|see|view) (?:more|less|all)|^(?:mehr|weniger) (?:anzeigen|lesen)|^(?:leer|ver) (?:más|menos)|^(?:pokaż|zobacz) |cookie|^(?:share|print|report|save|description|full description|property description|beschreibung|descripción|opis)\W*$|^(?:disclaimer|legal notice|important notice|haftungsausschluss|wichtiger hinweis|aviso legal|mentions légales|zastrzeżenie)\b|^(?:lire|voir) (?:plus|la suite|moins)|^(?:lees|toon) (?:meer|minder)|^(?:rozwiń|zwiń|czytaj)|^all rights reserved|^©/i;
const SHORTEST = 60;
const LONGEST = 50_000;

/** Paragraphs as text, parted by a blank line, without lines that stand on every page. */
function tidy(paragraphs: readonly string[]): string {
  const kept = paragraphs
    .map(oneLine)
    .filter((line, index, all) => line && !BOILERPLATE.test(line) && all.indexOf(line) === index);
  return kept.join('\n\n').slice(0, LONGEST);
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
 * say next to nothing.
 */
export function chooseDescription(
  boxes: readonly (readonly string[])[],
  told: readonly unknown[],
  summary: string | undefined,
): string {
  const said = told
    .filter((text): text is string => typeof text === 'string' && text.length >= SHORTEST)
    .slice(0, 20)
    .map(withoutMarkup);
  const [best = ''] = [...boxes, ...said].map(tidy).sort((a, b) => b.length - a.length);
  return best.length >= SHORTEST ? best : tidy(withoutMarkup(summary ?? ''));
}
