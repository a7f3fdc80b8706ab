import { INNER_PARAMETERS } from './size-grammar.ts';

/** Percent signs read; the text as it is where they are broken. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Plain text hidden in a path segment as base64, as resizing proxies do; null when it is not that. */
function hiddenText(segment: string): string | null {
  const body = segment.replace(/={1,2}$|\.\w{3,4}$/, '');
  if (body.length < 24 || !/^[\w+-]+$/.test(body)) return null;
  try {
    const text = atob(body.replaceAll('-', '+').replaceAll('_', '/'));
    return /^[\x20-\x7e]+$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

function namedPhoto(text: string): string | null {
  const address = /https?:\/\/[^\s"']+/i.exec(text)?.[0];
  if (address) return address;
  const files = text.match(/[\w./-]+\.(?:jpe?g|png|webp|avif)/gi) ?? [];
  return files.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The address of the picture that a resizing service was given, written out or as base64; null where there is none. */
export function innerPhoto(at: URL, said: { exact: number; word: number }): string | null {
  for (const [name, value] of at.searchParams) {
    if (INNER_PARAMETERS.test(name) && /^https?:|^\/\w/.test(value)) return new URL(value, at).href;
  }
  const path = decoded(at.pathname);
  const address = /\/(https?:\/{1,2}[^/].*)$/.exec(path)?.[1];
  if (address) return address.replace(/^(https?:)\/(?!\/)/, '$1//');
  for (const segment of path.split('/')) {
    const text = segment.length < 3000 ? hiddenText(segment) : null;
    const photo = text && namedPhoto(text);
    if (!text || !photo) continue;
    for (const side of text.matchAll(/"(?:width|height)":(\d{2,4})/g))
      said.exact = Math.max(said.exact, Number(side[1]));
    const pair =
      /\/(\d{2,4})\/(\d{2,4})(?=\/)/.exec(path) ??
      /\/(?:rs:[a-z]+|size|resize|[swh]):(\d{2,4})(?::(\d{2,4}))?/.exec(path);
    if (pair) said.exact = Math.max(said.exact, Number(pair[1]), Number(pair[2] ?? 0));
    return /^https?:/.test(photo) ? photo : `https://hidden.invalid/${photo}`;
  }
  return null;
}
