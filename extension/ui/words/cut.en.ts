import { number } from './format.ts';

/** Seconds with a tenth. */
const at = (seconds: number): string => number(Math.round(seconds * 10) / 10);

export const en = {
  title: 'Cut this video',
  video: 'The video',
  from: (seconds: number): string => `From ${at(seconds)} s`,
  to: (seconds: number): string => `to ${at(seconds)} s`,
  beginHere: 'Begin here',
  endHere: 'End here',
  frame: 'Frame',
  asIs: 'Frame as it is',
  across: 'Frame, left to right',
  down: 'Frame, up and down',
  mute: 'Without sound',
  cut: 'Cut the video',
  anew: 'Encode where needed',
  beginning: 'Looking into the video',
  cutting: (done: number, of: number): string => `Cutting: ${number(done)} of ${number(of)} seconds`,
  stop: 'Stop cutting',
  pause: 'Pause',
  goOn: 'Go on',
  waiting: 'The piece is about to be cut',
  paused: (done: number, of: number): string => `Paused at ${number(done)} of ${number(of)} seconds`,
  onlyWebm: (names: string): string =>
    `This browser writes videos as WebM, which ${names} will not take. Use another browser to encode it.`,
  onlyOpus: (names: string): string =>
    `Where its sound is encoded anew this browser writes Opus, which ${names} may not take. Without sound it is taken everywhere.`,
  copied: 'Cut out byte by byte, nothing was encoded again.',
  soundAnew: 'The pictures were kept as they are; only the sound was encoded anew.',
  encoded: 'The piece was encoded anew.',
  stays: 'The piece takes its place in the post; the whole video stays in the draft.',
  trim: (seconds: number, name: string): string => `Trim to ${number(seconds)} s for ${name}`,
  fit: (name: string): string => `Make the video fit for ${name}`,
  fitMute: (name: string): string => `Make the video fit for ${name}, without sound`,
  pieceHere: (name: string, size: string): string =>
    `${name} gets this piece of the video (${size}), and no other place does.`,
  wholeHere: 'Take the whole video here too',
  errors: {
    'clip-unreadable': 'This browser cannot read the video.',
    'no-encoder': 'This browser cannot encode video. Update it, or use another one.',
    'media-gone': 'The bytes of the video are no longer here. Fetch it again.',
  } as Record<string, string>,
};
export type CutWords = typeof en;
