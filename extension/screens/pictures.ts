import { ask } from '../ask.ts';
import { blobOf, thumbOf } from '../draft/drafts.ts';
import type { Pictures } from '../ui/parts/pictures.ts';

const address = (blob: Blob | undefined): string | null => (blob ? URL.createObjectURL(blob) : null);

/** Pictures out of the extension's own database; no page and no server is asked. */
export const storedPictures: Pictures = {
  thumb: async (sha256) => address((await thumbOf(sha256)) ?? (await blobOf(sha256))),
  full: async (sha256) => address(await blobOf(sha256)),
  sheet: (asked) => ask('sheetPages', asked),
  release: (made) => URL.revokeObjectURL(made),
};
