import { streetOf } from './place-shapes.ts';
import { clean } from './place-words.ts';

/** Parameters and path parts of maps that hold the place that is shown. */
const PARAMETERS = ['q', 'query', 'destination', 'daddr', 'address', 'near', 'where'];
const IN_PATH = /\/(?:place|search|dir\/)\/?([^/@?]{6,120})/;
/** A point is no address. */
const POINT = /^[-\d.,;°'"NSEWnsew\s]*$/;

/** Where a page's links to maps, and maps it holds, say that the thing is. What is no place by its look is left out. */
export function mappedPlaces(maps: readonly string[]): string[] {
  const told = maps.flatMap((written) => {
    // An attribute that holds the address itself.
    if (!/^(?:https?:)?\/\//.test(written)) return [written];
    const address = written.startsWith('//') ? `https:${written}` : written;
    if (!URL.canParse(address)) return [];
    const at = new URL(address);
    const asked = PARAMETERS.map((name) => at.searchParams.get(name)).find(Boolean);
    return [asked ?? decoded(IN_PATH.exec(at.pathname)?.[1] ?? '')];
  });
  const places = told.map((text) => clean(text.replaceAll('+', ' '))).filter((text) => !POINT.test(text));
  return [...new Set(places)].filter((text) => /,|\d/.test(text) || streetOf(text) !== undefined).slice(0, 4);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
