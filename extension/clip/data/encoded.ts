/** How JSON begins where it is written as `encodeURIComponent` or `btoa` writes it. */
const IN_PERCENT = /^%(?:7B|5B)/i;
const IN_BASE64 = /^(?:eyJ|W3si|W1si|WyJ)[\w+/]+={0,2}$/;

/** A text that was written for an address or in base64, as it was before; undefined for any other. Bytes are UTF-8. */
export function decoded(text: string): string | undefined {
  try {
    if (IN_PERCENT.test(text)) return decodeURIComponent(text);
    if (!IN_BASE64.test(text)) return undefined;
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    // Cut off, or no such text at all.
    return undefined;
  }
}
