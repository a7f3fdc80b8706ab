import type { Inside } from './inside.ts';

/** The document of a frame of the same origin. A frame of another is not even touched: asking for it takes time. */
export function frame(element: Element): Inside | null {
  if (element.tagName !== 'IFRAME') return null;
  const src = element.getAttribute('src') ?? '';
  if (/^(?:https?:)?\/\//i.test(src) && !src.includes(`//${element.ownerDocument.location?.host}`))
    return null;
  try {
    const inner = (element as HTMLIFrameElement).contentDocument;
    return inner?.body ? { root: inner.body, base: inner.baseURI } : null;
  } catch {
    return null;
  }
}
