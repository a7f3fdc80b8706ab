import type { CheckedMedia, CheckedTarget } from './check.ts';
import type { KindRules, OptionRule, Rules } from './platforms/rules.ts';

/** What a Draft makes at a platform: the kind of post, and the options that are offered for it. */

/** All that tells which kind of post a medium can go into. */
export type Sort = Pick<CheckedMedia, 'kind' | 'mime'>;

/** The kind of post that fits this media, or undefined where none does. */
export function kindFor(rules: Rules, media: readonly Sort[], wanted?: string): KindRules | undefined {
  if (wanted !== undefined) return rules.kinds.find((kind) => kind.kind === wanted);
  const images = media.filter((one) => one.kind === 'image').length;
  const videos = media.length - images;
  const fits = (count: number, rule: KindRules['images']): boolean =>
    rule ? count >= rule.min.value && count <= rule.max.value : count === 0;
  const kinds = rules.kinds.filter((kind) => !kind.parts);
  const fitting = kinds.filter(
    (kind) =>
      fits(images, kind.images) &&
      fits(videos, kind.videos) &&
      (!kind.together || fits(media.length, kind.together)),
  );
  // Of two that fit in number, the one that takes these formats (a photo, or an animation).
  const exact = fitting.find((kind) => takesFormats(kind, media)) ?? fitting[0];
  if (exact || media.length === 0) return exact;
  // Too many or too few of the right sort: the check then says so in numbers, by the kind with the most room.
  return kinds
    .filter((kind) => (images === 0 || kind.images) && (videos === 0 || kind.videos))
    .toSorted((one, other) => roomIn(other) - roomIn(one))[0];
}

const takesFormats = ({ image, video }: KindRules, media: readonly Sort[]): boolean =>
  media.every((one) => (one.kind === 'image' ? image : video)?.mimes.value.includes(one.mime) ?? true);

const roomIn = (kind: KindRules): number =>
  kind.together?.max.value ?? (kind.images?.max.value ?? 0) + (kind.videos?.max.value ?? 0);

/** An option that is offered for this kind and these other choices. */
export function isOffered(
  option: OptionRule,
  kind: string | undefined,
  options: CheckedTarget['options'],
): boolean {
  if (option.kinds && kind !== undefined && !option.kinds.includes(kind)) return false;
  return !option.when || option.when.is.includes(options[option.when.option] ?? '');
}

/** The options with every declared default filled in; a choice without one stays unmade. */
export function withDefaults(rules: Rules, options: CheckedTarget['options']): CheckedTarget['options'] {
  const filled: CheckedTarget['options'] = {};
  for (const option of rules.options) {
    const fallback = option.type === 'text' ? undefined : option.default;
    const value = options[option.name] ?? fallback;
    if (value !== undefined) filled[option.name] = value;
  }
  return filled;
}
