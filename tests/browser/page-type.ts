import { isAscii, isUtf8 } from 'node:buffer';

/** A meta element that names the encoding, among the first bytes, where browsers look for it. */
const DECLARED = /<meta[^>]+charset\s*=/i;
const LOOKED_AT = 1024;

/**
 * The content type to serve a saved page under: UTF-8 where its bytes are that, for whoever saved it may have
 * written it anew. Otherwise none is said, and the page's own word for its encoding holds.
 */
export function pageType(body: Buffer): string {
  const declares = DECLARED.test(body.toString('latin1', 0, LOOKED_AT));
  const isPlain = isAscii(body) ? !declares : isUtf8(body);
  return isPlain ? 'text/html; charset=utf-8' : 'text/html';
}
