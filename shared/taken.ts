import { kindFor, type Sort } from './kind.ts';
import type { KindRules, Rules } from './platforms/rules.ts';

/** Which of a Draft's media go out at one Target, and which kinds of post could be made of them. */

/** A medium and the name its Draft has for it. */
export type Named = Sort & { readonly id: string };

/** What a Target says of itself. */
export interface Wish {
  readonly kind?: string | undefined;
  /** Ids of the media that go out there; absent: as many as it takes, the first ones. */
  readonly media?: readonly string[] | undefined;
}

/** It goes out as it is, or can be drawn so that it does. A photo cannot be made to move. */
function isUsable({ image, video }: KindRules, one: Sort): boolean {
  if (one.kind === 'video') return video?.mimes.value.includes(one.mime) ?? false;
  return image?.mimes.value.some((mime) => mime === one.mime || mime !== 'image/gif') ?? false;
}

/** The first of them that this kind takes, as many as it takes, in their order. */
export function takenBy<One extends Sort>(kind: KindRules, media: readonly One[]): One[] {
  const usable = media.filter((one) => isUsable(kind, one));
  const parts = kind.parts?.max.value ?? 1;
  const room = {
    image: (kind.images?.max.value ?? 0) * parts,
    video: (kind.videos?.max.value ?? 0) * parts,
    // A Draft holds none: it is made on the way out.
    document: 0,
  };
  const most = kind.together?.max.value ?? Number.POSITIVE_INFINITY;
  const count = { image: 0, video: 0, document: 0 };
  return (usable.length > 0 ? usable : media).filter((one) => {
    if (count.image + count.video >= most || count[one.kind] >= room[one.kind]) return false;
    count[one.kind] += 1;
    return true;
  });
}

/** Whether at least the fewest media this kind needs are among these. */
function isPossible(kind: KindRules, media: readonly Sort[]): boolean {
  const taken = takenBy(
    kind,
    media.filter((one) => isUsable(kind, one)),
  );
  const images = taken.filter((one) => one.kind === 'image').length;
  const enough = (rule: KindRules['images'], found: number): boolean => found >= (rule?.min.value ?? 0);
  return (
    (kind.parts !== undefined || enough(kind.images, images)) &&
    enough(kind.videos, taken.length - images) &&
    (!kind.together || enough(kind.together, taken.length))
  );
}

/** The kinds a person may choose from with these media; the one that is guessed comes first. */
export function kindsFrom(rules: Rules, media: readonly Sort[]): KindRules[] {
  const guessed = kindFor(rules, media);
  const possible = rules.kinds.filter((kind) => kind !== guessed && isPossible(kind, media));
  return guessed ? [guessed, ...possible] : possible;
}

/** What goes out at a Target: the kind of post, and the media in their order. No kind: none fits all of them. */
export function aimOf<One extends Named>(
  rules: Rules,
  { kind: wanted, media: named }: Wish,
  picked: readonly One[],
): { kind: KindRules | undefined; media: One[] } {
  const offered = named ? picked.filter((one) => named.includes(one.id)) : [...picked];
  const kind = kindFor(rules, offered, wanted);
  return { kind, media: named || !kind ? offered : takenBy(kind, offered) };
}
