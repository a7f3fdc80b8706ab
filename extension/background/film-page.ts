const PAGE = 'film.html';
const FRAME = 'film';

/** Chromium's own way to a page without a window. https://developer.chrome.com/docs/extensions/reference/api/offscreen */
const offscreen = (): typeof chrome.offscreen | undefined =>
  (globalThis as { chrome?: typeof chrome }).chrome?.offscreen;

/** Opens the page that makes videos, once. Firefox's background is a page itself and holds it as a frame. */
export async function openFilmPage(): Promise<void> {
  const api = offscreen();
  if (api) {
    if (await api.hasDocument()) return;
    // Asked twice at the same moment the second is refused: the page is there.
    await api
      .createDocument({
        url: PAGE,
        reasons: ['WORKERS' as chrome.offscreen.Reason],
        justification: 'Makes a video of a listing’s photos.',
      })
      .catch(async (error) => {
        if (!(await api.hasDocument())) throw error;
      });
    return;
  }
  if (document.getElementById(FRAME)) return;
  const frame = document.createElement('iframe');
  frame.id = FRAME;
  frame.src = PAGE;
  document.body.append(frame);
}

export async function closeFilmPage(): Promise<void> {
  const api = offscreen();
  if (api) await api.closeDocument().catch(() => undefined);
  else document.getElementById(FRAME)?.remove();
}
