import { type CheckedMedia, videoProblem } from '../../shared/check.ts';
import type { Coding } from '../../shared/coding.ts';
import type { VideoRule } from '../../shared/platforms/rules.ts';
import { type Cut, LONGEST_SIDE, WHOLE } from './cut.ts';

/** What a browser encodes: the kind of file, and how it codes sound in it. */
export interface Encodes {
  mime: 'video/mp4' | 'video/webm';
  sound: 'aac' | 'opus';
}
type Video = CheckedMedia & { seconds: number };

/** A video once it is coded anew: sound that every place takes stays as it is. */
function encoded(video: Video, { mime, sound }: Encodes, { mute }: Pick<Cut, 'mute'>): Video {
  const { coding } = video;
  if (!coding) return { ...video, mime };
  const pictures = mime === 'video/mp4' ? ('avc' as const) : ('vp9' as const);
  return { ...video, mime, coding: { pictures, sound: soundAfter(coding, mime, sound, mute) } };
}

function soundAfter(
  { sound }: Coding,
  mime: Encodes['mime'],
  written: Encodes['sound'],
  mute: boolean,
): Coding['sound'] {
  if (mime === 'video/webm') return 'opus';
  return mute || sound === null || sound === 'aac' ? 'aac' : written;
}

/**
 * The cut after which a place takes a video, where a cut can do that: shorter, in another frame, smaller or coded anew.
 * Undefined where it takes it already, or where no cut helps (too short, too small). Where the sound that this browser
 * encodes is not taken, only a cut without sound is left, and only `mute` asks for that.
 */
export function mendingCut(
  rule: VideoRule,
  video: Video,
  encodes: Encodes = { mime: 'video/mp4', sound: 'aac' },
  mute = false,
): Cut | undefined {
  let [cut, would, isAsked]: [Cut, Video, boolean] = [
    { ...WHOLE, from: 0, to: video.seconds, mute },
    video,
    false,
  ];
  const anew = (changes: Partial<Video>): Video => ({ ...encoded(would, encodes, cut), ...changes });
  // Each round puts one thing right; a video has no more than these wrong.
  for (let round = 0; round < 8; round += 1) {
    const problem = videoProblem(rule, would);
    if (!problem) return isAsked ? cut : undefined;
    isAsked = true;
    const before = JSON.stringify(would);
    if (problem.code === 'video-format' || problem.code === 'video-pictures') would = anew({});
    else if (problem.code === 'video-sound' && would.coding) {
      const sound = soundAfter(would.coding, encodes.mime, encodes.sound, mute);
      would = { ...would, coding: { ...would.coding, sound } };
    } else if (problem.code === 'video-too-long') {
      cut = { ...cut, to: rule.maxSeconds.value };
      const shorter = { seconds: cut.to, bytes: (would.bytes * cut.to) / would.seconds };
      // What is not H.264 is coded anew, however little of it is wanted.
      would = (would.coding?.pictures ?? 'avc') === 'avc' ? { ...would, ...shorter } : anew(shorter);
    } else if (problem.code === 'video-ratio') {
      const is = would.width / would.height;
      const ratio = Math.min(rule.maxRatio?.value ?? is, Math.max(rule.minRatio?.value ?? is, is));
      cut = { ...cut, ratio };
      would = anew(is > ratio ? { width: would.height * ratio } : { height: would.width / ratio });
    } else if (problem.code === 'video-too-large') {
      const side = rule.maxSide?.value ?? LONGEST_SIDE;
      const scale = side / Math.max(would.width, would.height);
      cut = { ...cut, side };
      would = anew({ width: would.width * scale, height: would.height * scale });
    } else if (problem.code === 'video-too-heavy') {
      cut = { ...cut, side: Math.min(cut.side ?? LONGEST_SIDE, LONGEST_SIDE) };
      // What this browser makes of it: eight megabits a second at most.
      would = anew({ bytes: Math.min(would.bytes * 0.999, (would.seconds * 8_200_000) / 8) });
      if (would.bytes > rule.maxBytes.value) return undefined;
    }
    if (JSON.stringify(would) === before) return undefined;
  }
  return undefined;
}
