import { videoProblem } from '../../../shared/check.ts';
import type { Coding, PictureCodec } from '../../../shared/coding.ts';
import { Refusal } from '../../failure.ts';
import type { Place } from '../../film/job.ts';
import { refusing } from '../../film/taken-coding.ts';
import type { Kit } from './kit.ts';

/** What is found in a file. */
export interface Found {
  mime: 'video/mp4' | 'video/webm';
  /** As its container has it. */
  codec: string | null;
  width: number;
  height: number;
  seconds: number;
  frames: number;
  /** By how much one picture stays longer than another, but for the last, seconds. */
  uneven: number;
  sound: { codec: string | null; seconds: number } | null;
}
export interface Wanted {
  /** Where it was coded here: how its codec's name begins. */
  codec?: string;
  width: number;
  height: number;
  seconds: number;
  /** Undefined where its pictures were taken over as they are. */
  frames?: number;
  sound: boolean;
  /** Its pictures are to stay equally long. */
  even?: boolean;
  /** The sound may end before the picture does. */
  endsEarly?: boolean;
}
/** What platforms and players take in these files. */
const SOUNDS = ['aac', 'opus'];
/** How far sound and picture may be apart at the end, seconds: less than one frame of sound and one of picture. */
const APART = 0.06;
/** Times in WebM are whole milliseconds: so much is rounding. */
const ROUNDED = 0.0021;

/** How a file is coded that was written here, of pictures that are known. */
export const codingIn = ({ sound }: Found, pictures: PictureCodec): Coding => ({
  pictures,
  sound: sound && (sound.codec === 'aac' || sound.codec === 'opus' ? sound.codec : 'other'),
});

/** Looks into a file that was written here. Throws Refusal `film-damaged` where it is no video. */
export async function lookInside(file: Blob, { look }: Kit): Promise<Found> {
  const found = await look(file).catch(() => null);
  if (!found) throw new Refusal('film-damaged', 'The video came out damaged. Please make it again.');
  return found;
}

const isAsLong = (longer: number, { endsEarly }: Wanted): boolean =>
  longer < APART && (endsEarly || longer > -APART);

/**
 * Throws Refusal `film-damaged` where a file is not what was to be made, `film-unfit` where a place would not take it, and
 * `sound-unfit` where one would not for how its sound is coded.
 */
export function refuseUnfit(found: Found, wanted: Wanted, bytes: number, places: readonly Place[]): void {
  const isWhole =
    found.width === wanted.width &&
    found.height === wanted.height &&
    (wanted.frames === undefined || found.frames === wanted.frames) &&
    (!wanted.even || found.uneven < ROUNDED) &&
    (wanted.codec === undefined || found.codec?.startsWith(wanted.codec) === true) &&
    (found.sound === null || SOUNDS.includes(found.sound.codec ?? '')) &&
    Math.abs(found.seconds - wanted.seconds) < APART &&
    (found.sound === null ? !wanted.sound : isAsLong(found.sound.seconds - found.seconds, wanted));
  if (!isWhole)
    throw new Refusal('film-damaged', 'The video came out damaged. Please make it again.', {
      current: found,
    });
  const { mime, width, height, seconds } = found;
  const sound = found.sound?.codec === 'opus' ? ('opus' as const) : null;
  for (const { platform, rules } of places) {
    const problems = rules.map((rule) =>
      videoProblem(rule, { kind: 'video', mime, bytes, width, height, seconds }),
    );
    const [first] = problems;
    if (first && problems.every(Boolean))
      throw new Refusal('film-unfit', `${platform} would not take this video.`, {
        current: [{ ...first, field: 'media.0', params: { ...first.params, platform } }],
      });
    const fitting = rules.filter((_, index) => !problems[index]);
    const [deaf] = refusing([{ platform, rules: fitting }], { mime, pictures: null, sound });
    if (deaf) throw new Refusal('sound-unfit', `${deaf} would not take sound in Opus.`);
  }
}
