/** Weights of 16 bits. https://www.itu.int/rec/R-REC-BT.709 : luma from 16 to 235, chroma from 16 to 240. */
const BITS = 16;
const one = (part: number): number => Math.round(part * 2 ** BITS);
const LUMA = 219 / 255;
const CHROMA = 224 / 255;
const [Y_RED, Y_GREEN, Y_BLUE] = [one(0.2126 * LUMA), one(0.7152 * LUMA), one(0.0722 * LUMA)] as const;
const U_BLUE = one(0.5 * CHROMA);
const U_RED = one((0.5 * 0.2126 * CHROMA) / (1 - 0.0722));
const U_GREEN = U_BLUE - U_RED;
const V_RED = one(0.5 * CHROMA);
const V_BLUE = one((0.5 * 0.0722 * CHROMA) / (1 - 0.2126));
const V_GREEN = V_RED - V_BLUE;
const Y_ZERO = (16 << BITS) + (1 << (BITS - 1));
// Four pixels are summed, so two bits more are shifted away.
const C_ZERO = (128 << (BITS + 2)) + (1 << (BITS + 1));

/**
 * Pixels as a video has them: limited range, BT.709, one colour for each four pixels. Browsers encode a canvas in full
 * range, which some players show too dark. Both sides must be even. `to` holds one and a half bytes a pixel.
 */
export function toI420(rgba: Uint32Array, width: number, height: number, to: Uint8Array): void {
  const half = width >> 1;
  let u = width * height;
  let v = u + half * (height >> 1);
  for (let row = 0; row < height; row += 2) {
    let above = row * width;
    let below = above + width;
    for (let column = 0; column < half; column += 1) {
      const a = rgba[above] as number;
      const b = rgba[above + 1] as number;
      const c = rgba[below] as number;
      const d = rgba[below + 1] as number;
      to[above] =
        (Y_RED * (a & 255) + Y_GREEN * ((a >> 8) & 255) + Y_BLUE * ((a >> 16) & 255) + Y_ZERO) >> BITS;
      to[above + 1] =
        (Y_RED * (b & 255) + Y_GREEN * ((b >> 8) & 255) + Y_BLUE * ((b >> 16) & 255) + Y_ZERO) >> BITS;
      to[below] =
        (Y_RED * (c & 255) + Y_GREEN * ((c >> 8) & 255) + Y_BLUE * ((c >> 16) & 255) + Y_ZERO) >> BITS;
      to[below + 1] =
        (Y_RED * (d & 255) + Y_GREEN * ((d >> 8) & 255) + Y_BLUE * ((d >> 16) & 255) + Y_ZERO) >> BITS;
      // Red and blue lie sixteen bits apart: four of each are summed at once.
      const both = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff);
      const red = both & 0xffff;
      const blue = both >>> 16;
      const green = ((a >> 8) & 255) + ((b >> 8) & 255) + ((c >> 8) & 255) + ((d >> 8) & 255);
      to[u] = (U_BLUE * blue - U_RED * red - U_GREEN * green + C_ZERO) >> (BITS + 2);
      to[v] = (V_RED * red - V_GREEN * green - V_BLUE * blue + C_ZERO) >> (BITS + 2);
      above += 2;
      below += 2;
      u += 1;
      v += 1;
    }
  }
}
