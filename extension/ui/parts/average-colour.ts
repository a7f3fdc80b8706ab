const SIX_BITS = 63;
const signed = (bits: number): number => bits / 31.5 - 1;
const part = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 255);

/**
 * The average colour that a base64 thumbhash carries in its first 18 bits: lightness, yellow against blue, red
 * against green, six bits each (https://evanw.github.io/thumbhash/). Undefined where the text is none.
 */
export function averageColour(thumbhash: string): string | undefined {
  let raw: string;
  try {
    raw = atob(thumbhash);
  } catch {
    return undefined;
  }
  if (raw.length < 3) return undefined;
  const head = raw.charCodeAt(0) | (raw.charCodeAt(1) << 8) | (raw.charCodeAt(2) << 16);
  const light = (head & SIX_BITS) / SIX_BITS;
  const yellow = signed((head >> 6) & SIX_BITS);
  const red = signed((head >> 12) & SIX_BITS);
  const blue = light - (2 / 3) * yellow;
  const rest = 3 * light - blue;
  return `rgb(${part((rest + red) / 2)} ${part((rest - red) / 2)} ${part(blue)})`;
}
