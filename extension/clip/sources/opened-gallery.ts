import type { Sightings } from '../sightings.ts';

/** What a gallery showed that was opened and looked through, because the owner asked for it. */
export function openedGallery(addresses: readonly string[], sightings: Sightings): void {
  const list = sightings.fresh();
  for (const url of addresses) sightings.see(url, { from: 'gallery', list, cues: ['gallery'] });
}
