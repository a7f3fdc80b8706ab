/** Characters of one track that a clip keeps. */
const LONGEST = 500_000;

/** The text inside a `data:` address, where it is timed text. */
function fromData(src: string): string | undefined {
  const [, head = '', body = ''] = /^data:([^,]{0,100}),([\s\S]*)$/i.exec(src) ?? [];
  if (!body || body.length > 3 * LONGEST) return undefined;
  try {
    const bytes = /;base64$/i.test(head)
      ? Uint8Array.from(atob(decodeURIComponent(body)), (sign) => sign.charCodeAt(0))
      : new TextEncoder().encode(decodeURIComponent(body));
    const text = new TextDecoder().decode(bytes);
    return /^\uFEFF?\s*(?:WEBVTT|\d+\s*\r?\n\d{2}:\d{2}:\d{2},)/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The timed text of a track without a web address, inside its `data:` address. */
export function trackText(address: string): string | undefined {
  const text = fromData(address);
  return text && text.length <= LONGEST ? text : undefined;
}
