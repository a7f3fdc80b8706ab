import { ask } from '../ask.ts';
import { onChange } from '../changes.ts';
import { readCut } from '../draft/cuts.ts';
import { blobOf, readDraft, thumbOf } from '../draft/drafts.ts';
import { keepFile, readFilm } from '../draft/films.ts';
import { sha256Of } from '../draft/hash.ts';
import { Refusal } from '../failure.ts';
import { lookAt } from '../film/ready-photo.ts';
import { smallLogo } from '../film/small-logo.ts';
import { placesOf, refusing } from '../film/taken-coding.ts';
import { readRemembered } from '../send/remembered.ts';
import type { Films } from '../ui/film/films.ts';
import { codecsFor } from '../video/film/codecs.ts';

/** Films out of the extension's own database; the background has them made. */
export const storedFilms: Films = {
  read: async (draftId) => (await readFilm(draftId)) ?? null,
  watch: (draftId, changed) =>
    onChange((change) => {
      if ((change.changed === 'film' || change.changed === 'cut') && change.draftId === draftId) changed();
    }),
  keep: async (draftId, film, make) => void (await ask('keepFilm', { draftId, film, make })),
  pause: async (draftId) => void (await ask('pauseFilm', { draftId })),
  resume: async (draftId) => void (await ask('resumeFilm', { draftId })),
  cancel: async (draftId) => void (await ask('cancelFilm', { draftId })),
  brand: async () => (await ask('brand', {})).brand,
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
  async takeLogo(file) {
    const small = await smallLogo(file);
    if (!small) throw new Refusal('logo-unreadable', 'That is no picture that can be a logo.');
    const sha256 = await sha256Of(small);
    await keepFile(sha256, small);
    return sha256;
  },
  async takeFile(file) {
    const sha256 = await sha256Of(file);
    await keepFile(sha256, file);
    return sha256;
  },
  readCut: async (draftId, mediaId) => (await readCut({ draftId, mediaId })) ?? null,
  cut: async (draftId, mediaId, cut, accountId) =>
    void (await ask('cutVideo', { draftId, mediaId, cut, ...(accountId ? { accountId } : {}) })),
  pauseCut: async (draftId, mediaId) => void (await ask('changeCut', { draftId, mediaId, to: 'pause' })),
  resumeCut: async (draftId, mediaId) => void (await ask('changeCut', { draftId, mediaId, to: 'resume' })),
  cancelCut: async (draftId, mediaId) => void (await ask('changeCut', { draftId, mediaId, to: 'cancel' })),
  async writes(draftId) {
    const [draft, { rules }] = await Promise.all([readDraft(draftId), readRemembered()]);
    const places = draft ? placesOf(draft, { rules }) : [];
    const writable = async (container: 'mp4' | 'webm') => (await codecsFor(1080, 1920, container)) !== null;
    if (await writable('mp4')) {
      const sound = (await hasAac()) ? ('aac' as const) : ('opus' as const);
      const refusingOpus =
        sound === 'aac' ? [] : refusing(places, { mime: 'video/mp4', pictures: 'avc', sound });
      return { mime: 'video/mp4', sound, refusingWebm: [], refusingOpus };
    }
    if (!(await writable('webm'))) return { mime: null, sound: 'opus', refusingWebm: [], refusingOpus: [] };
    const webm = { mime: 'video/webm', pictures: 'vp9', sound: null } as const;
    return { mime: 'video/webm', sound: 'opus', refusingWebm: refusing(places, webm), refusingOpus: [] };
  },
};

/** Sound is written as AAC here, which every platform takes. */
async function hasAac(): Promise<boolean> {
  if (typeof AudioEncoder === 'undefined') return false;
  const config = { codec: 'mp4a.40.2', sampleRate: 48_000, numberOfChannels: 2, bitrate: 128_000 };
  return (await AudioEncoder.isConfigSupported(config).catch(() => null))?.supported ?? false;
}
