import { drawFrame, type Ready } from '../../extension/film/draw-frame.ts';
import { FONT_FILES } from '../../extension/film/font-files.ts';
import { canvasRuler, loadFonts } from '../../extension/film/fonts.ts';
import { planFilm } from '../../extension/film/plan-film.ts';
import { readyPhoto } from '../../extension/film/ready-photo.ts';
import type { Film } from '../../extension/film/timeline.ts';

/** Draws moments here and there in the size of the preview; answers the ms each took, until its pixels are there. */
export async function scrubbed(
  film: Film,
  count: number,
  blobOf: (name: string) => Promise<Blob>,
): Promise<number[]> {
  await loadFonts(FONT_FILES);
  const { timeline } = planFilm(film, canvasRuler());
  const scale = 0.5;
  const context = new OffscreenCanvas(timeline.width * scale, timeline.height * scale).getContext('2d', {
    alpha: false,
  }) as OffscreenCanvasRenderingContext2D;
  const ready = new Map<number, Ready>();
  for (const [index, shot] of film.shots.entries()) {
    const by = Math.min(1, 960 / Math.max(shot.width, shot.height));
    const size = { width: Math.round(shot.width * by), height: Math.round(shot.height * by) };
    ready.set(index, await readyPhoto(await blobOf(shot.sha256), size, null));
  }
  return Array.from({ length: count }, (_, at) => {
    const began = performance.now();
    const moment = ((at * 0.618) % 1) * timeline.seconds;
    drawFrame(
      context,
      timeline,
      moment,
      { shot: (index) => ready.get(index) ?? null, logo: () => null },
      scale,
    );
    context.getImageData(0, 0, 1, 1);
    return performance.now() - began;
  });
}
