import { WHOLE } from '../../extension/film/cut.ts';
import type { CutJob } from '../../extension/film/cut-job.ts';
import type { Films, Written } from '../../extension/ui/film/films.ts';
import type { Draft, DraftMedia } from '../../shared/draft.ts';
import { NOW, photo, townhouse } from './drafts.ts';
import { facebook, youtube } from './places.ts';

/** The video of the samples, among the townhouse's photos. */
export const tour: DraftMedia = photo('cabin-tour', 'A walk through the house', {
  kind: 'video',
  mime: 'video/mp4',
  width: 1080,
  height: 1920,
  seconds: 8,
});
export const withTour: Draft = { ...townhouse, media: [tour, ...townhouse.media] };

const MP4_AAC: Written = { mime: 'video/mp4', sound: 'aac', refusingWebm: [], refusingOpus: [] };
/** What a browser writes that is no such thing, on the screens of these names. */
const written: Record<string, Written> = {
  'cut-refusing': {
    ...{ mime: 'video/webm', sound: 'opus' },
    ...{ refusingWebm: ['LinkedIn', 'Instagram'], refusingOpus: ['LinkedIn', 'Instagram', 'X'] },
  },
  'video-opus': { ...MP4_AAC, sound: 'opus', refusingOpus: ['Instagram', 'X'] },
  'mend-mute': { ...MP4_AAC, sound: 'opus', refusingOpus: ['Facebook'] },
};

/** A video that a reel takes but for how it sounds, and what says and mends it. */
export const refusedSound: Draft = {
  ...withTour,
  media: [{ ...tour, coding: { pictures: 'avc', sound: 'opus' } }, ...townhouse.media],
  picked: [tour.id],
  targets: [{ accountId: facebook.id, kind: 'reel', options: {} }],
};

/** A video that is too long for one of two places, and the piece of it that goes out there. */
export const pieceAtOnePlace: Draft = {
  ...withTour,
  media: [{ ...tour, id: 'piece', seconds: 90 }, { ...tour, seconds: 140 }, ...townhouse.media],
  picked: [tour.id],
  targets: [
    { accountId: facebook.id, kind: 'reel', options: {}, instead: { [tour.id]: 'piece' } },
    { accountId: youtube.id, kind: 'video', title: withTour.title, options: { madeForKids: 'no' } },
  ],
};

const MADE = { copied: true, mime: 'video/mp4', sound: 'aac', refusedBy: [] } satisfies CutJob['made'];
const jobs: Record<string, Partial<CutJob> | null> = {
  'cut-idle': null,
  'cut-framed': null,
  'cut-refusing': null,
  'cut-making': { state: 'making', done: 90, of: 180 },
  'cut-paused': { state: 'paused', done: 90, of: 180 },
  'cut-failed': { state: 'failed', error: { code: 'no-encoder', message: '' } },
  'cut-done': { state: 'done', made: MADE },
  'cut-sounding': { state: 'done', made: { ...MADE, soundAnew: true } },
  'cut-refused': {
    state: 'done',
    made: { ...MADE, copied: false, mime: 'video/webm', sound: 'opus', refusedBy: ['LinkedIn', 'Instagram'] },
  },
};
/** Screens of a video that is cut: before, meanwhile, and what became of it. */
export const cutStates = Object.keys(jobs);

/** What a screen of this name knows of the cutting. What is done was under way when the screen opened. */
export function cuttingFor(state: string): Pick<Films, 'readCut' | 'watch' | 'writes'> {
  const job = jobs[state];
  let reads = 0;
  const isMeanwhile = (): boolean => job?.state === 'done' && reads === 1;
  return {
    async readCut(draftId, mediaId) {
      reads += 1;
      return job
        ? {
            ...{ draftId, mediaId, cut: { ...WHOLE, from: 1, to: 7 }, state: 'waiting', done: 0, of: 0 },
            ...{ error: null, places: [], pieceId: 'piece', askedAt: NOW, made: null },
            ...job,
            ...(isMeanwhile() ? { state: 'making' as const, made: null } : {}),
          }
        : null;
    },
    watch(_draftId, changed) {
      const timer = setTimeout(changed, 20);
      return () => clearTimeout(timer);
    },
    writes: async () => written[state] ?? MP4_AAC,
  };
}
