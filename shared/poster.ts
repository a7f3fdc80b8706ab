import type { CheckedTarget } from './check.ts';
import type { Rules } from './platforms/rules.ts';

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
