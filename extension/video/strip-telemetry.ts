import { boxesIn } from '../draft/formats/boxes.ts';
import { runsIn, usualSizes } from '../draft/formats/fragments.ts';
import { leadsTo, type Range, samplesOf, tracksIn } from '../draft/formats/tracks.ts';
import { blank } from './blank-box.ts';

/**
 * Tracks that a viewer sees or hears, their time code and their closed captions. All others are what sensors and
 * programs tell beside: GoPro's `gpmd`, DJI's flight log (as metadata or as text), Apple's `mebx`, Android's `camm`.
 */
const SHOWN = new Set(['vide', 'soun', 'auxv', 'tmcd', 'clcp']);

/** A piece of the file that was read, and how many bytes into it it begins. */
interface Piece {
  at: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Makes tracks that nobody sees or hears free space, in place, in an index and its fragments. Answers which pieces
 * were changed, and where in the file the samples of such tracks lie.
 */
export function stripTelemetry(pieces: readonly Piece[]): { changed: Set<number>; samples: Range[] } {
  const changed = new Set<number>();
  const samples: Range[] = [];
  const dropped = new Set<number>();
  const usual = new Map<number, number>();
  pieces.forEach(({ bytes }, piece) => {
    for (const index of boxesIn(bytes).filter(({ type }) => type === 'moov')) {
      for (const [id, size] of usualSizes(bytes, index)) usual.set(id, size);
      const tracks = tracksIn(bytes, index);
      const beside = tracks.filter(({ kind }) => !SHOWN.has(kind));
      if (beside.length === 0) continue;
      changed.add(piece);
      for (const { id } of beside) dropped.add(id);
      for (const track of beside) samples.push(...samplesOf(bytes, track));
      // A track that stays must not lead to one that is gone.
      for (const track of tracks) {
        const leads = SHOWN.has(track.kind) ? leadsTo(bytes, track, dropped) : track.box;
        if (leads) blank(bytes, leads);
      }
    }
  });
  if (dropped.size === 0) return { changed, samples };
  pieces.forEach(({ at, bytes }, piece) => {
    for (const fragment of boxesIn(bytes).filter(({ type }) => type === 'moof'))
      for (const run of runsIn(bytes, fragment, at, usual)) {
        if (!dropped.has(run.trackId)) continue;
        changed.add(piece);
        samples.push(...run.samples);
        blank(bytes, run.box);
      }
  });
  return { changed, samples };
}
