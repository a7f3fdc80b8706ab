import type { View } from '../browser/view.ts';

/** Choosing photos in the popup's strip, as a person does it with the mouse. */

export interface TileSeen {
  /** Id of the Draft's medium. */
  id: string;
  isPicked: boolean;
}

/** The strip's tiles in their order: the picked ones among them stand as they go out. */
export const tilesIn = (popup: View): Promise<TileSeen[]> =>
  popup.eval(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid=tile]')].map((tile) => ({
      id: tile.dataset.id ?? '',
      isPicked: tile.ariaSelected === 'true',
    })),
  );

/** What goes out, in its order, by the ids of the Draft's media. */
export const pickedIn = async (popup: View): Promise<string[]> =>
  (await tilesIn(popup)).filter((tile) => tile.isPicked).map((tile) => tile.id);

export const tileAt = (id: string): string => `[data-testid=tile][data-id="${id}"]`;

/** Presses a picked tile, so that it stays at home; ends when the strip shows it. */
export async function leaveOut(popup: View, id: string): Promise<void> {
  await popup.click(tileAt(id));
  await popup.waitFor(`${tileAt(id)}[aria-selected=false]`);
}

/** Drags a picked tile to where another one stands. Throws where it does not get there. */
export async function dragTo(popup: View, id: string, place: string): Promise<void> {
  const at = (await pickedIn(popup)).indexOf(place);
  await popup.drag(tileAt(id), tileAt(place));
  const end = performance.now() + 5000;
  while ((await pickedIn(popup))[at] !== id) {
    if (performance.now() > end)
      throw new Error(`The photo was dragged to place ${at + 1}, and is not there.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
