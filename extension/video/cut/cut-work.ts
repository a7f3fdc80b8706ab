import { tell } from '../../changes.ts';
import { changeCut, keepCutPart, openCuts, readCut, readCutPart } from '../../draft/cuts.ts';
import { blobOf, readDraft } from '../../draft/drafts.ts';
import { storeCut } from '../../draft/store-cut.ts';
import { drawThumb } from '../../draft/thumbs.ts';
import { Refusal } from '../../failure.ts';
import type { CutJob } from '../../film/cut-job.ts';
import type { Work } from '../work.ts';
import type { Brings } from './brings.ts';
import { CUT_FILE, cutVideo } from './cut-video.ts';

/** Pieces of videos. One after the other, each in a worker of its own: what the next needs may be another. */
export const cutWork = (brings: Brings): Work<CutJob> => {
  let taken: CutJob | undefined;
  // Not read from the job: where it was kept over an update of the browser, H.264 may be written by now.
  let isHandedOver = false;
  return {
    changed: 'cut',
    file: CUT_FILE,
    async open() {
      const [first] = await openCuts();
      if (!first || (taken && (taken.pieceId !== first.pieceId || taken.askedAt !== first.askedAt)))
        return [];
      if (isHandedOver) return [];
      taken = first;
      return [first];
    },
    read: readCut,
    change: (job, change) => changeCut(tell, job, change),
    async make(job, progress) {
      const medium = (await readDraft(job.draftId))?.media.find(({ id }) => id === job.mediaId);
      const blob = medium?.sha256 && (await blobOf(medium.sha256));
      if (!blob)
        throw new Refusal('media-gone', 'The bytes of a photo or video are no longer here. Fetch it again.');
      const made = await cutVideo(blob, job.cut, job.places, brings, {
        ...progress,
        part: (index) => readCutPart(job, index),
        keepPart: (index, part) => keepCutPart(job, index, part),
      }).catch((error) => {
        if (brings.copies && error instanceof Refusal && error.error.code === 'no-encoder') return null;
        throw error;
      });
      if (!made) {
        isHandedOver = true;
        await changeCut(tell, job, (old) =>
          old?.askedAt === job.askedAt && old.state === 'making'
            ? { ...old, state: 'waiting', anew: true }
            : undefined,
        );
        return 'elsewhere';
      }
      const { poster, ...piece } = made;
      await progress.mayGoOn();
      return storeCut(tell, job, { ...piece, thumb: await drawThumb(poster) });
    },
  };
};
