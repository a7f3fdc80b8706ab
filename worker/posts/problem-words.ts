import type { Problem } from '../../shared/check.ts';
import { codecName } from '../../shared/codec-names.ts';

type Params = NonNullable<Problem['params']>;

const megabytes = (bytes: string | number | undefined): string => `${Math.floor(Number(bytes) / 1e6)} MB`;

/** What a caller without our screens reads; the extension has its own words, in the person's language. */
const WORDS: Record<string, (params: Params) => string> = {
  'no-media': (p) => `${p.platform} needs a photo or a video.`,
  'mixed-media': (p) => `${p.platform} does not take this mix of photos and videos.`,
  'caption-too-long': (p) => `The caption is ${p.over} too long; ${p.max} at most.`,
  'caption-missing': () => 'The caption is empty.',
  'title-missing': () => 'The title is empty.',
  'title-too-long': (p) => `The title is ${p.over} too long; ${p.max} at most.`,
  'too-many-hashtags': (p) => `${p.count} hashtags are too many; ${p.max} at most.`,
  'too-many-mentions': (p) => `${p.count} mentions are too many; ${p.max} at most.`,
  'too-many-cashtags': (p) => `${p.count} cashtags are too many; ${p.max} at most.`,
  'too-few-parts': (p) => `A thread needs ${p.min} posts; a line of --- parts them.`,
  'too-many-parts': (p) => `${p.count} posts in a thread are too many; ${p.max} at most.`,
  'parts-alike': () => 'Two posts of the thread have the same text.',
  'too-many-images': (p) => `${p.count} photos are too many; ${p.max} at most.`,
  'too-many-videos': (p) => `${p.count} videos are too many; ${p.max} at most.`,
  'too-many-media': (p) => `${p.count} photos and videos are too many; ${p.max} at most.`,
  'too-few-media': (p) => `At least ${p.min} photos or videos are needed.`,
  'too-few-images': (p) => `At least ${p.min} photos are needed.`,
  'too-few-videos': (p) => `At least ${p.min} videos are needed.`,
  'image-format': (p) => `This photo's format (${p.mime}) is not taken here.`,
  'image-too-large': (p) => `This photo has too many pixels (${p.width} by ${p.height}).`,
  'image-too-heavy': (p) => `This photo is too big; ${megabytes(p.max)} at most.`,
  'image-too-small': (p) => `This photo is too small; its short side needs ${p.min} pixels.`,
  'image-ratio': (p) => `This photo's shape (${p.ratio} to 1) is not taken here.`,
  'video-format': (p) => `This video's format (${p.mime}) is not taken here.`,
  'video-pictures': (p) => `Videos coded as ${codecName(p.codec) ?? 'this one is'} are not taken here.`,
  'video-sound': (p) => `Sound coded as ${codecName(p.codec) ?? 'it is in this video'} is not taken here.`,
  'document-too-heavy': (p) => `This document is too big; ${megabytes(p.max)} at most.`,
  'video-too-heavy': (p) => `This video is too big; ${megabytes(p.max)} at most.`,
  'video-too-long': (p) => `This video is too long; ${p.max} seconds at most.`,
  'video-too-short': (p) => `This video is too short; ${p.min} seconds at least.`,
  'video-too-small': (p) => `This video is too small; its short side needs ${p.min} pixels.`,
  'video-too-large': (p) => `This video has too many pixels; ${p.max} a side at most.`,
  'video-ratio': (p) => `This video's shape (${p.ratio} to 1) is not taken here.`,
  'option-missing': () => 'Please choose.',
  'option-invalid': () => 'This is not one of the choices.',
  'option-not-offered': () => 'This account does not offer that choice.',
  'option-too-long': () => 'This text is too long.',
  'branded-content-private': () => 'Branded content cannot be private.',
  'disclosure-unspecified': () => 'Say whether you promote yourself, a third party, or both.',
};

export const problemInWords = ({ code, params }: Problem): string =>
  WORDS[code]?.(params ?? {}) ?? 'The platform would refuse this.';
