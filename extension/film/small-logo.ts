import { LOGO_MIMES, MAX_LOGO } from '../../shared/brand-limits.ts';

/** Longest side, pixels: as large as a logo is ever drawn; smaller where its bytes ask for it. */
const SIDES = [480, 360, 240, 160];
/** WebP keeps what is see-through in few bytes; where the browser writes none it answers a PNG. */
const QUALITIES = [0.92, 0.8];

/**
 * A logo as a workspace keeps it: a picture by its content, whatever its name says, and no heavier than may be kept. Null
 * for what no browser can draw, or what stays too heavy.
 */
export async function smallLogo(file: Blob): Promise<Blob | null> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!image) return null;
  try {
    for (const side of SIDES)
      for (const quality of QUALITIES) {
        const scale = Math.min(1, side / Math.max(image.width, image.height));
        const canvas = new OffscreenCanvas(
          Math.max(1, Math.round(image.width * scale)),
          Math.max(1, Math.round(image.height * scale)),
        );
        const context = canvas.getContext('2d');
        if (!context) return null;
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        const small = await canvas.convertToBlob({ type: 'image/webp', quality });
        if (small.size <= MAX_LOGO && LOGO_MIMES.some((mime) => mime === small.type)) return small;
      }
    return null;
  } finally {
    image.close();
  }
}
