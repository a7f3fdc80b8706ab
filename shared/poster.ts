import type { CheckedTarget } from './check.ts';
import type { DraftMedia, Target } from './draft.ts';
import type { KindRules, Rules } from './platforms/rules.ts';

type Options = CheckedTarget['options'];

/**
 * The options with the second that a video made here is best shown by, where the platform takes a cover by its second and
 * nobody has named one; an emptied field leaves it to the platform.
 */
export function withPoster(
  rules: Rules,
  kind: string | undefined,
  options: Options,
  media: readonly { readonly poster?: number | undefined }[],
): Options {
  const option = rules.options.find(({ name }) => name === 'coverAt');
  const poster = media.length === 1 ? media[0]?.poster : undefined;
  if (!option || poster === undefined || options.coverAt !== undefined) return options;
  if (option.kinds && (kind === undefined || !option.kinds.includes(kind))) return options;
  return { ...options, coverAt: String(Math.round(poster * 100) / 100) };
}

/** A video made here, with its poster as a picture. */
export type Postered = DraftMedia & { posterImage: NonNullable<DraftMedia['posterImage']> };

/**
 * The video among what goes out whose poster can be its thumbnail: where this kind of post takes a thumbnail that size and
 * no picture goes along to be it. Undefined: there is none.
 */
export function posteredIn(kind: KindRules | undefined, media: readonly DraftMedia[]): Postered | undefined {
  const [one] = media;
  if (!kind?.thumbnail || !kind.image || media.length !== 1 || one?.kind !== 'video' || !one.posterImage)
    return;
  const { mimes, maxBytes } = kind.image;
  if (!mimes.value.includes('image/jpeg') || one.posterImage.bytes > maxBytes.value) return;
  return one as Postered;
}

/** The same where its owner did not say that they want none. */
export const thumbnailFor = (
  kind: KindRules,
  target: Target,
  media: readonly DraftMedia[],
): Postered | undefined => (target.poster === false ? undefined : posteredIn(kind, media));
