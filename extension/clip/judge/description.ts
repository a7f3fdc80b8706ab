import { oneLine } from '../page-words.ts';

/** Lines that are no part of a description on any page. */
const BOILERPLATE =
  /^(?:read|show|see|view) (?:more|less|all)|^(?:mehr|weniger) (?:anzeigen|lesen)|^(?:leer|ver) (?:más|menos)|^(?:pokaż|zobacz) |cookie|^(?:share|print|report|save|description|full description|property description|beschreibung|descripción|opis)\W*$|^all rights reserved|^©/i;
const SHORTEST = 60;
const LONGEST = 50_000;

/** Paragraphs as text, parted by a blank line, without lines that stand on every page. */
function tidy(paragraphs: readonly string[]): string {
  const kept = paragraphs
    .map(oneLine)
    .filter((line, index, all) => line && !BOILERPLATE.test(line) && all.indexOf(line) === index);
  return kept.join('\n\n').slice(0, LONGEST);
}

/** The longest of the candidates; what the page's head says, the last of them, only where the others say next to nothing. */
export function chooseDescription(candidates: readonly (readonly string[])[]): string {
  const [summary = '', ...bodies] = candidates.map(tidy).reverse();
  const [best = ''] = bodies.sort((a, b) => b.length - a.length);
  return best.length >= SHORTEST ? best : summary;
}
