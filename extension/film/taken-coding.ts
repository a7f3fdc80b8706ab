import type { PictureCodec, SoundCodec } from '../../shared/coding.ts';
import type { VideoRule } from '../../shared/platforms/rules.ts';
import type { Place } from './job.ts';

/** What this browser would write, or has written. */
export interface Coded {
  mime: 'video/mp4' | 'video/webm';
  /** Null: it has none, or it does not matter. */
  pictures: PictureCodec | null;
  sound: SoundCodec | null;
}

const takes = (rule: VideoRule, { mime, pictures, sound }: Coded): boolean =>
  rule.mimes.value.includes(mime) &&
  (pictures === null || (rule.pictures?.value.includes(pictures) ?? true)) &&
  (sound === null || (rule.sounds?.value.includes(sound) ?? true));

/** Names of the places none of whose Rules takes a video that is coded so. */
export const refusing = (places: readonly Place[], coded: Coded): string[] => [
  ...new Set(
    places.filter(({ rules }) => !rules.some((rule) => takes(rule, coded))).map(({ platform }) => platform),
  ),
];

/**
 * What each account of a Draft takes as video, one way or another; an account that takes none is no place of its.
 */
export function placesOf(
  { targets }: { targets: readonly { accountId: string }[] },
  { rules }: { rules: Record<string, { name: string; kinds: readonly { video?: VideoRule }[] }> },
): Place[] {
  return targets.flatMap(({ accountId }) => {
    const record = rules[accountId];
    const videos = record?.kinds.flatMap(({ video }) => video ?? []) ?? [];
    return record && videos.length > 0 ? [{ platform: record.name, rules: videos }] : [];
  });
}
