import { ask } from '../ask.ts';
import { onChange, tell } from '../changes.ts';
import { blobOf, readDraft, thumbOf } from '../draft/drafts.ts';
import { keepFile, readBrand, readFilm } from '../draft/films.ts';
import { sha256Of } from '../draft/hash.ts';
import { storeCut } from '../draft/store-cut.ts';
import { drawThumb } from '../draft/thumbs.ts';
import { Refusal } from '../failure.ts';
import { lookAt } from '../film/ready-photo.ts';
import { NO_BRAND } from '../film/timeline.ts';
import type { Films } from '../ui/film/films.ts';
import { cutVideo } from '../video/cut/cut-video.ts';
import { readReady } from './remembered.ts';

/** Films out of the extension's own database; the background has them made. */
export const storedFilms: Films = {
  read: async (draftId) => (await readFilm(draftId)) ?? null,
  watch: (draftId, changed) =>
    onChange((change) => {
      if (change.changed === 'film' && change.draftId === draftId) changed();
    }),
  keep: async (draftId, film, make) => void (await ask('keepFilm', { draftId, film, make })),
  pause: async (draftId) => void (await ask('pauseFilm', { draftId })),
  resume: async (draftId) => void (await ask('resumeFilm', { draftId })),
  cancel: async (draftId) => void (await ask('cancelFilm', { draftId })),
  async brand() {
    const { pairing } = await readReady();
    return pairing ? readBrand(pairing.workspaceId) : NO_BRAND;
  },
  keepBrand: async (brand) => void (await ask('keepBrand', { brand })),
  async look(sha256) {
    // The small picture tells it as well as the whole.
    const blob = (await thumbOf(sha256)) ?? (await blobOf(sha256));
    if (!blob) throw new Error('Not here');
    const image = await createImageBitmap(blob);
    try {
      return lookAt(image);
    } finally {
      image.close();
    }
  },
  async takeFile(file) {
    const sha256 = await sha256Of(file);
    await keepFile(sha256, file);
    return sha256;
  },
  async cut(draftId, mediaId, cut, told, signal) {
    const medium = (await readDraft(draftId))?.media.find(({ id }) => id === mediaId);
    const blob = medium?.sha256 && (await blobOf(medium.sha256));
    if (!blob)
      throw new Refusal('media-gone', 'The bytes of a photo or video are no longer here. Fetch it again.');
    const { poster, copied, ...piece } = await cutVideo(blob, cut, told, signal);
    const world = { tell, now: Date.now, newId: () => crypto.randomUUID() };
    await storeCut(world, draftId, mediaId, { ...piece, thumb: await drawThumb(poster) });
    return { copied };
  },
  async hasAac() {
    if (typeof AudioEncoder === 'undefined') return false;
    const config = { codec: 'mp4a.40.2', sampleRate: 48_000, numberOfChannels: 2, bitrate: 128_000 };
    return (await AudioEncoder.isConfigSupported(config).catch(() => null))?.supported ?? false;
  },
};
