import { keptOf } from '../../shared/shape.ts';
import type { Place } from './job.ts';

/** A piece of a video, as a person or a rule asked for it. */
export interface Cut {
  /** Seconds of the video. */
  from: number;
  to: number;
  /** Width divided by height of the frame; null: as it is. */
  ratio: number | null;
  /** What the frame is laid around, in parts of the sides. */
  at: { x: number; y: number };
  mute: boolean;
  /** Longest side, pixels; null: as it is, and no longer than 1920. */
  side: number | null;
}

/** How pictures in H.264 are coded, in the numbers of ITU-T H.264. */
export interface Avc {
  profile: number;
  /** Ten times the level. */
  level: number;
  /** 1 is 4:2:0. */
  chroma: number;
  /** Bits of a colour. */
  depth: number;
  isProgressive: boolean;
}

/** What of a file decides whether it must be encoded again. */
export interface Inside {
  width: number;
  height: number;
  /** How its pictures and its sound are coded, as mediabunny names it; null: in a way that nobody knows. */
  video: string | null;
  /** Null where its pictures are no H.264. */
  avc: Avc | null;
  /** Pictures a second. */
  rate: number;
  sound: string | null;
  hasSound: boolean;
  channels: number;
  /** Samples a second. */
  hertz: number;
  /** Its AAC is the plain kind, LC. */
  isLc: boolean;
  /** Seconds from its first picture to that picture at or before the cut which stands by itself. */
  key: number;
}

export const WHOLE = { ratio: null, at: { x: 0.5, y: 0.5 }, mute: false, side: null } as const;

/** Less than one picture of a video. */
const SAME_MOMENT = 0.017;
const SAME_RATIO = 0.01;
/** Pixels; a piece that is coded anew is no longer. */
export const LONGEST_SIDE = 1920;

/** Baseline, main and high: what platforms call H.264. The others have more colours, or are read by few. */
const PROFILES = [66, 77, 100];
/** Level 5.2: 3840 by 2160 at sixty pictures a second. What is above no telephone decodes. */
const HIGHEST_LEVEL = 52;
/** What every platform takes that says how many pictures a second it does; one that is written 60000/1001 counts too. */
const FASTEST = 60.1;
const SAME_RATE = 0.1;

/** Whether every platform takes pictures that are coded so. */
function isTakenAsCoded({ video, avc, rate }: Inside, places: readonly Place[]): boolean {
  return (
    video === 'avc' &&
    avc !== null &&
    PROFILES.includes(avc.profile) &&
    avc.level <= HIGHEST_LEVEL &&
    avc.chroma === 1 &&
    avc.depth === 8 &&
    avc.isProgressive &&
    rate <= FASTEST &&
    places.every(({ rules }) =>
      rules.some(
        ({ minRate, maxRate }) =>
          rate >= (minRate?.value ?? 0) - SAME_RATE && rate <= (maxRate?.value ?? FASTEST) + SAME_RATE,
      ),
    )
  );
}

/** Whether every platform takes sound that is coded so: AAC-LC of two channels at most. */
export const isSoundTaken = ({ sound, isLc, channels, hertz }: Inside): boolean =>
  sound === 'aac' && isLc && channels <= 2 && hertz <= 48_000;

/** Whether the sound of a piece stays as it is coded, or there is none to be coded. */
export const keepsSound = ({ mute }: Cut, inside: Inside): boolean =>
  mute || !inside.hasSound || isSoundTaken(inside);

/**
 * Whether the pictures of a piece can be taken out byte by byte. They can where every platform takes how they are coded
 * (H.264 in 4:2:0 and eight bits), nothing of them is cut away, and the piece begins with one that stands by itself. What
 * its sound is does not matter: that is coded anew beside them. `places` are where it goes out.
 */
export function isCopied(cut: Cut, inside: Inside, places: readonly Place[] = []): boolean {
  const { width, height, key } = inside;
  const keepsFrame = cut.ratio === null || Math.abs(width / height / cut.ratio - 1) < SAME_RATIO;
  const keepsSize = cut.side === null || Math.max(width, height) <= cut.side;
  const begins = Math.abs(cut.from - key) < SAME_MOMENT;
  return isTakenAsCoded(inside, places) && keepsFrame && keepsSize && begins;
}

/**
 * How many packets, in the order of their decoding, make pictures without a gap that end by `to` seconds: none of them
 * may lean on one that is left out.
 */
export function wholeUntil(packets: readonly { timestamp: number; duration: number }[], to: number): number {
  const earliestAfter = new Float64Array(packets.length + 1).fill(Number.POSITIVE_INFINITY);
  for (let at = packets.length - 1; at >= 0; at -= 1)
    earliestAfter[at] = Math.min(
      earliestAfter[at + 1] as number,
      (packets[at] as { timestamp: number }).timestamp,
    );
  let [latest, end, count] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const [at, { timestamp, duration }] of packets.entries()) {
    latest = Math.max(latest, timestamp);
    end = Math.max(end, timestamp + duration);
    if (end > to + 0.001) break;
    if (latest < (earliestAfter[at + 1] as number)) count = at + 1;
  }
  return count;
}

const even = (value: number): number => Math.max(2, Math.round(value / 2) * 2);

export interface Frame {
  /** Pixels of what comes out. */
  width: number;
  height: number;
  /** The whole picture at the size at which the frame has these pixels, and where the frame lies in it. */
  whole: { width: number; height: number };
  x: number;
  y: number;
}

/** The frame of a piece that is encoded again. Never larger than what is there. */
export function frameOf(
  { ratio, at, side }: Cut,
  { width, height }: Pick<Inside, 'width' | 'height'>,
): Frame {
  const box =
    ratio === null
      ? { x: 0, y: 0, width, height }
      : keptOf({ width, height }, { ratio, focus: { x: at.x, y: at.y } });
  const scale = Math.min(1, (side ?? LONGEST_SIDE) / Math.max(box.width, box.height));
  const out = { width: even(box.width * scale), height: even(box.height * scale) };
  return {
    ...out,
    whole: { width: even((width * out.width) / box.width), height: even((height * out.height) / box.height) },
    x: Math.round((box.x * out.width) / box.width),
    y: Math.round((box.y * out.height) / box.height),
  };
}
