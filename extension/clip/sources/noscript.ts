import type { Inside } from './inside.ts';

/** Without scripting a noscript holds elements, with it only text: the text is parsed into a document that loads nothing. */
export function noscript(element: Element): Inside | null {
  if (element.tagName !== 'NOSCRIPT' || element.firstElementChild) return null;
  const text = element.textContent ?? '';
  if (!/<img|<source|<iframe|<video/i.test(text) || text.length > 200_000) return null;
  return { root: new DOMParser().parseFromString(text, 'text/html').body };
}
