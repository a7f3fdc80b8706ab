import { codecName } from '../../../shared/codec-names.ts';
import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));
const format = (params: Params): string => String(params.mime).split('/')[1]?.toUpperCase() ?? '';

/** What breaks a platform's Rules, by code; what only one platform knows stands with its own words. */
const problems: Record<string, (params: Params) => string> = {
  'account-blocked': ({ message }) => String(message),
  'connection-dead': ({ name }) => `Connect ${name} again first`,
  'time-past': () => 'This time has passed: choose a later one',
  'media-barred': (p) =>
    plural(
      Number(p.count),
      'A picked photo waits for your permission',
      `${figure(p, 'count')} picked photos wait for your permission`,
    ),
  'media-failed': (p) =>
    plural(
      Number(p.count),
      'A picked photo could not be fetched',
      `${figure(p, 'count')} picked photos could not be fetched`,
    ),
  'mixed-media': ({ platform }) => `${platform} takes photos or one video, not both in one post`,
  'caption-missing': () => 'Write a caption',
  'title-missing': () => 'Give it a title',
  'title-too-long': (p) => `The title is ${figure(p, 'over')} too long`,
  'caption-too-long': (p) => `The caption is ${figure(p, 'over')} characters too long`,
  'title-forbidden': ({ odd }) => `The title may not contain ${odd}`,
  'caption-forbidden': ({ odd }) => `The caption may not contain ${odd}`,
  'too-many-hashtags': (p) => `${figure(p, 'count')} hashtags, ${figure(p, 'max')} are allowed`,
  'too-many-mentions': (p) => `${figure(p, 'count')} mentions, ${figure(p, 'max')} are allowed`,
  'too-many-cashtags': (p) => `${figure(p, 'count')} cashtags, ${figure(p, 'max')} is allowed`,
  'too-few-parts': () => 'A thread needs two posts: part them with a line of ---',
  'too-many-parts': (p) => `${figure(p, 'count')} posts in a thread, ${figure(p, 'max')} are allowed`,
  'parts-alike': () => 'Two posts of the thread say the same',
  'too-many-images': (p) => `${figure(p, 'count')} photos picked, ${figure(p, 'max')} are allowed`,
  'too-many-videos': (p) => `Pick only ${figure(p, 'max')} video`,
  'too-many-media': (p) => `${figure(p, 'count')} photos and videos picked, ${figure(p, 'max')} are allowed`,
  'too-few-media': (p) => `Pick at least ${figure(p, 'min')} photos or videos`,
  'too-few-images': (p) => `Pick at least ${figure(p, 'min')} photos`,
  'too-few-videos': () => 'Pick a video',
  'image-format': (p) => `${format(p)} is not taken`,
  'image-too-large': (p) => `${p.width} × ${p.height} is too large`,
  'image-too-heavy': (p) => `${bytes(Number(p.bytes))} is too heavy, ${bytes(Number(p.max))} is the most`,
  'image-too-small': (p) => `Too small: the short side needs ${figure(p, 'min')} pixels`,
  'image-ratio': () => 'Too wide or too tall',
  'video-format': (p) => `${format(p)} videos are not taken`,
  'video-pictures': (p) =>
    codecName(p.codec)
      ? `Videos in ${codecName(p.codec)} are not taken`
      : 'The way this video is coded is not taken',
  'video-sound': (p) =>
    codecName(p.codec)
      ? `Sound in ${codecName(p.codec)} is not taken`
      : 'The way the sound of this video is coded is not taken',
  'document-too-heavy': (p) =>
    `The document has ${bytes(Number(p.bytes))}, ${bytes(Number(p.max))} is the most`,
  'logo-barred': ({ platform }) =>
    `${platform} allows no logo that an app adds: make the video again without it`,
  'video-too-heavy': (p) => `The video has ${bytes(Number(p.bytes))}, ${bytes(Number(p.max))} is the most`,
  'video-too-long': (p) => `The video runs ${figure(p, 'seconds')} s, ${figure(p, 'max')} s is the most`,
  'video-too-short': (p) => `The video is too short, ${figure(p, 'min')} s is the least`,
  'video-too-small': (p) => `The video is too small: ${figure(p, 'min')} pixels is the least`,
  'video-too-large': (p) => `The video is too large: ${figure(p, 'max')} pixels is the most`,
  'video-ratio': () => 'The video is too wide or too tall',
  'option-invalid': () => 'Choose again',
  'option-too-long': () => 'Too long',
  'option-not-offered': () => 'The account no longer offers this: choose again',
};

const repairs: Record<string, (count: number) => string> = {
  'convert-image': (n) =>
    plural(n, '1 photo will be converted to JPEG', `${number(n)} photos will be converted to JPEG`),
  'shrink-image': (n) =>
    plural(n, '1 photo will be made smaller to fit', `${number(n)} photos will be made smaller to fit`),
  'leave-out': (n) =>
    plural(
      n,
      '1 does not fit everywhere and stays out there',
      `${number(n)} do not fit everywhere and stay out there`,
    ),
  'cut-there': (n) =>
    plural(
      n,
      'In the carousel 1 photo is cut to the shape of the first',
      `In the carousel ${number(n)} photos are cut to the shape of the first`,
    ),
  'fit-image': (n) =>
    plural(n, '1 photo will get a border to fit', `${number(n)} photos will get a border to fit`),
};

export const en = { problems, repairs };
export type ProblemWords = typeof en;
