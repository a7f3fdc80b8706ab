import type { DrawPlan } from '../world.ts';

/** Draws a picture as planned. The browser turns it by its EXIF orientation; no metadata is written. */
export async function drawImage(blob: Blob, plan: DrawPlan, quality: number): Promise<Blob> {
  const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' });
  try {
    const canvas = new OffscreenCanvas(plan.width, plan.height);
    const context = canvas.getContext('2d', { alpha: plan.mime !== 'image/jpeg' });
    if (!context) throw new Error('No canvas to draw on');
    context.imageSmoothingQuality = 'high';
    if (plan.mime === 'image/jpeg') {
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, plan.width, plan.height);
    }
    const { x, y, width, height } = plan.picture;
    if (width < plan.width || height < plan.height) drawBorder(context, bitmap, plan);
    context.drawImage(bitmap, x, y, width, height);
    return await canvas.convertToBlob({ type: plan.mime, quality });
  } finally {
    bitmap.close();
  }
}

/** The picture itself, larger and blurred, fills what it leaves free. */
function drawBorder(context: OffscreenCanvasRenderingContext2D, bitmap: ImageBitmap, plan: DrawPlan): void {
  const scale = Math.max(plan.width / bitmap.width, plan.height / bitmap.height) * 1.1;
  const [width, height] = [bitmap.width * scale, bitmap.height * scale];
  context.filter = `blur(${Math.round(Math.max(plan.width, plan.height) / 32)}px) brightness(0.85)`;
  context.drawImage(bitmap, (plan.width - width) / 2, (plan.height - height) / 2, width, height);
  context.filter = 'none';
}
