import type { Draft, DraftMedia } from '../../shared/draft.ts';
import { compareLooks } from './look-alike.ts';

const MOST_FOLDED = 50;

/**
 * The Draft with one medium newly stored. The same bytes, or the same picture in another size, are one photo: it stands where
 * the first of the two stood, is the larger of the two, and remembers the other. What only looks the same is marked.
 */
export function withStored(draft: Draft, stored: DraftMedia): Draft {
  const others = draft.media.filter((one) => one.id !== stored.id && one.state === 'stored');
  const twin =
    others.find((one) => one.sha256 === stored.sha256) ??
    others.find((one) => compareLooks(one, stored) === 'same');
  if (twin) return folded(draft, twin, stored);
  const alike = others.find((one) => compareLooks(one, stored) === 'alike');
  const marked = alike ? { ...stored, alike: alike.id } : stored;
  return { ...draft, media: draft.media.map((one) => (one.id === stored.id ? marked : one)) };
}

function folded(draft: Draft, twin: DraftMedia, stored: DraftMedia): Draft {
  const place = (media: DraftMedia): number => draft.media.findIndex((one) => one.id === media.id);
  const [first, second] = place(twin) < place(stored) ? [twin, stored] : [stored, twin];
  const pixels = ({ width = 0, height = 0 }: DraftMedia): number => width * height;
  const [large, small] = pixels(stored) > pixels(twin) ? [stored, twin] : [twin, stored];
  const { url, width, height } = small;
  const seen = width && height ? [{ url, width, height }] : [];
  const kept: DraftMedia = {
    ...large,
    id: first.id,
    alt: first.alt || second.alt,
    folded: [...(twin.folded ?? []), ...(stored.folded ?? []), ...seen].slice(0, MOST_FOLDED),
  };
  const picked = draft.picked.map((id) => (id === second.id ? first.id : id));
  return {
    ...draft,
    media: draft.media
      .filter((one) => one.id !== second.id)
      .map((one) =>
        one.id === first.id ? kept : one.alike === second.id ? { ...one, alike: first.id } : one,
      ),
    picked: picked.filter((id, index) => picked.indexOf(id) === index),
  };
}
