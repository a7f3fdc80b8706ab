import { captionAsSent, hashtagsIn, mentionsIn, titleAsSent } from './caption.ts';
import { isOffered, kindFor, withDefaults } from './kind.ts';
import type { Media } from './media.ts';
import type { ImageRule, KindRules, OptionRule, Rules, TextRule, VideoRule } from './platforms/rules.ts';
import { countAsSent, textsUnder, threadParts, threadTexts } from './thread.ts';
import { cashtagsIn } from './weighted-text.ts';

/** Why a Target breaks the Rules, before anything is sent. `code` names words in the catalogue; `params` fill them. */
export interface Problem {
  code: string;
  /** The field it belongs to: `caption`, `title`, `media`, `media.<index>`, `options.<name>`, `kind`. */
  field: string;
  params?: Record<string, string | number>;
  /** The extension can put it right by itself when asked. */
  repair?: 'convert-image' | 'fit-image' | 'shrink-image';
}

export interface CheckedMedia
  extends Pick<Media, 'kind' | 'mime' | 'bytes' | 'width' | 'height' | 'seconds' | 'coding'> {
  /** A brand's logo was put into it. */
  logo?: boolean | undefined;
}

export interface CheckedTarget {
  kind?: string | undefined;
  caption: string;
  title?: string | undefined;
  options: Record<string, string | boolean>;
  media: readonly CheckedMedia[];
}

/** Everything that would be refused, in the order a person reads the form. Empty: it may be scheduled. */
export function check(rules: Rules, target: CheckedTarget): Problem[] {
  const options = withDefaults(rules, target.options);
  const kind = kindFor(rules, target.media, target.kind);
  if (!kind) {
    const code = target.media.length === 0 ? 'no-media' : 'mixed-media';
    return [{ code, field: target.media.length === 0 ? 'media' : 'kind', params: { platform: rules.name } }];
  }
  return [
    ...checkMedia(kind, target.media),
    ...checkLogos(rules, target.media),
    ...checkParts(kind, target),
    ...checkText('title', kind.title, titleAsSent(target.title ?? '')),
    ...checkText('caption', kind.caption, captionAsSent(target.caption)),
    ...checkOptions(rules, kind.kind, options),
  ];
}

function checkText(field: string, rule: TextRule | undefined, text: string): Problem[] {
  if (!rule || rule.unsent) return [];
  const problems: Problem[] = [];
  const length = countAsSent(text, rule);
  if (rule.min && length < rule.min.value) problems.push({ code: `${field}-missing`, field });
  const over = length - rule.max.value;
  if (over > 0) problems.push({ code: `${field}-too-long`, field, params: { over, max: rule.max.value } });
  const odd = [...(rule.forbidden?.value ?? '')].filter((char) => text.includes(char)).join(' ');
  if (odd !== '') problems.push({ code: `${field}-forbidden`, field, params: { odd } });
  const tags = hashtagsIn(text).length;
  if (rule.maxHashtags && tags > rule.maxHashtags.value)
    problems.push({ code: 'too-many-hashtags', field, params: { count: tags, max: rule.maxHashtags.value } });
  const mentions = mentionsIn(text).length;
  if (rule.maxMentions && mentions > rule.maxMentions.value)
    problems.push({
      code: 'too-many-mentions',
      field,
      params: { count: mentions, max: rule.maxMentions.value },
    });
  const cashtags = Math.max(0, ...textsUnder(text, rule).map((one) => cashtagsIn(one).length));
  if (rule.maxCashtags && cashtags > rule.maxCashtags.value)
    problems.push({
      code: 'too-many-cashtags',
      field,
      params: { count: cashtags, max: rule.maxCashtags.value },
    });
  return problems;
}

function checkParts({ parts, images }: KindRules, { caption, media }: CheckedTarget): Problem[] {
  if (!parts) return [];
  const count = threadParts(caption, media, images?.max.value ?? 1).length;
  const texts = threadTexts(caption);
  if (new Set(texts).size < texts.length) return [{ code: 'parts-alike', field: 'caption' }];
  const [min, max] = [parts.min.value, parts.max.value];
  if (count < min) return [{ code: 'too-few-parts', field: 'caption', params: { count, min } }];
  return count > max ? [{ code: 'too-many-parts', field: 'caption', params: { count, max } }] : [];
}

function checkMedia(kind: KindRules, media: readonly CheckedMedia[]): Problem[] {
  const document = media.find((one) => one.kind === 'document');
  if (document) return checkDocument(kind, document, media.length);
  const problems: Problem[] = [];
  const count = (rule: KindRules['images'], found: number, what: string): void => {
    const max = rule?.max.value ?? 0;
    const min = rule?.min.value ?? 0;
    if (found > max)
      problems.push({ code: `too-many-${what}`, field: 'media', params: { count: found, max } });
    if (found < min)
      problems.push({ code: `too-few-${what}`, field: 'media', params: { count: found, min } });
  };
  const images = media.filter((one) => one.kind === 'image').length;
  if (!kind.parts || images === 0) count(kind.images, images, 'images');
  count(kind.videos, media.length - images, 'videos');
  if (kind.together && problems.length === 0) count(kind.together, media.length, 'media');
  media.forEach((one, index) => {
    const found =
      one.kind === 'image'
        ? kind.image && imageProblem(kind.image, one)
        : kind.video && videoProblem(kind.video, one);
    if (found) problems.push({ ...found, field: `media.${index}` });
  });
  return problems;
}

function checkLogos({ addedLogos, name }: Rules, media: readonly CheckedMedia[]): Problem[] {
  const index = media.findIndex(({ logo }) => logo);
  if (index < 0 || addedLogos?.value !== false) return [];
  return [{ code: 'logo-barred', field: `media.${index}`, params: { platform: name } }];
}

function checkDocument({ document: rule }: KindRules, document: CheckedMedia, count: number): Problem[] {
  const { mime, bytes } = document;
  if (!rule || count > 1 || !rule.mimes.value.includes(mime))
    return [{ code: 'mixed-media', field: 'media' }];
  const max = rule.maxBytes.value;
  return bytes > max ? [{ code: 'document-too-heavy', field: 'media', params: { bytes, max } }] : [];
}

type Found = Omit<Problem, 'field'> | undefined;

/** The first thing wrong with an image for this rule. */
export function imageProblem(rule: ImageRule, image: CheckedMedia): Found {
  const { width, height, bytes } = image;
  const [short, long] = width < height ? [width, height] : [height, width];
  if (!rule.mimes.value.includes(image.mime))
    return { code: 'image-format', params: { mime: image.mime }, repair: 'convert-image' };
  if (
    (rule.maxLongSide && long > rule.maxLongSide.value) ||
    (rule.maxShortSide && short > rule.maxShortSide.value) ||
    (rule.maxPixels && width * height > rule.maxPixels.value)
  )
    return { code: 'image-too-large', params: { width, height }, repair: 'shrink-image' };
  if (bytes > rule.maxBytes.value)
    return { code: 'image-too-heavy', params: { bytes, max: rule.maxBytes.value }, repair: 'shrink-image' };
  if (rule.minSide && short < rule.minSide.value)
    return { code: 'image-too-small', params: { side: short, min: rule.minSide.value } };
  const ratio = width / height;
  if ((rule.minRatio && ratio < rule.minRatio.value) || (rule.maxRatio && ratio > rule.maxRatio.value))
    return { code: 'image-ratio', params: { ratio: Math.round(ratio * 100) / 100 }, repair: 'fit-image' };
  return undefined;
}

/** The first thing wrong with a video for this rule. */
export function videoProblem(rule: VideoRule, video: CheckedMedia): Found {
  const { width, height, bytes, seconds, coding } = video;
  const short = Math.min(width, height);
  const long = Math.max(width, height);
  if (!rule.mimes.value.includes(video.mime)) return { code: 'video-format', params: { mime: video.mime } };
  if (coding && rule.pictures && !rule.pictures.value.includes(coding.pictures))
    return { code: 'video-pictures', params: { codec: coding.pictures } };
  if (coding?.sound && rule.sounds && !rule.sounds.value.includes(coding.sound))
    return { code: 'video-sound', params: { codec: coding.sound } };
  if (bytes > rule.maxBytes.value)
    return { code: 'video-too-heavy', params: { bytes, max: rule.maxBytes.value } };
  if (seconds !== undefined && seconds > rule.maxSeconds.value)
    return { code: 'video-too-long', params: { seconds: Math.ceil(seconds), max: rule.maxSeconds.value } };
  if (seconds !== undefined && rule.minSeconds && seconds < rule.minSeconds.value)
    return { code: 'video-too-short', params: { seconds, min: rule.minSeconds.value } };
  if (rule.minSide && short < rule.minSide.value)
    return { code: 'video-too-small', params: { side: short, min: rule.minSide.value } };
  if (rule.maxSide && long > rule.maxSide.value)
    return { code: 'video-too-large', params: { side: long, max: rule.maxSide.value } };
  const ratio = width / height;
  if ((rule.minRatio && ratio < rule.minRatio.value) || (rule.maxRatio && ratio > rule.maxRatio.value))
    return { code: 'video-ratio', params: { ratio: Math.round(ratio * 100) / 100 } };
  return undefined;
}

function checkOptions(rules: Rules, kind: string, options: CheckedTarget['options']): Problem[] {
  const offered = rules.options.filter((option) => isOffered(option, kind, options));
  const value = (name: string): string | boolean | undefined =>
    offered.some((option) => option.name === name) ? options[name] : undefined;
  const problems = offered.flatMap((option) => {
    const found = optionProblem(option, options[option.name]);
    return found ? [{ code: found, field: `options.${option.name}` }] : [];
  });
  for (const conflict of rules.conflicts)
    if (value(conflict.when.option) === conflict.when.is && value(conflict.option) === conflict.not)
      problems.push({ code: conflict.code, field: `options.${conflict.option}` });
  for (const need of rules.needs)
    if (value(need.when.option) === need.when.is && !need.oneOf.some((name) => value(name) === true))
      problems.push({ code: need.code, field: `options.${need.oneOf[0]}` });
  return problems;
}

function optionProblem(option: OptionRule, value: string | boolean | undefined): string | undefined {
  if (option.type === 'switch')
    return value === undefined || typeof value === 'boolean' ? undefined : 'option-invalid';
  if (value === undefined || value === '') return option.required ? 'option-missing' : undefined;
  if (typeof value !== 'string') return 'option-invalid';
  if (option.type === 'text') return value.length > option.max.value ? 'option-too-long' : undefined;
  return option.choices.includes(value) ? undefined : 'option-not-offered';
}
