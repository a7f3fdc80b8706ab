import type { DraftMedia, DraftSubtitles, Target } from '../../shared/draft.ts';
import { OWN_TABLE } from '../../shared/own.ts';
import type { World } from '../world.ts';
import { write } from './database.ts';
import { withStored } from './fold.ts';
import { proposePicks } from './picks.ts';
import { indexed } from './rows.ts';
import { type Begun, ownMedia, ownRow } from './store-own.ts';
import type { OwnMedium } from './take-own.ts';

/** A medium that a row of a table names: in hand, or still to be fetched from its address. */
export type RowMedium = ({ own: OwnMedium } | { url: string }) & {
  alt: string;
  picked: boolean;
  subtitles: DraftSubtitles[];
  /** The picture that a film made here is shown by. */
  poster?: { blob: Blob; sha256: string } | undefined;
  /** A video that carries its brand's logo. */
  logo?: true;
};

const VIDEO = /\.(?:mp4|m4v|mov|webm)(?:[?#]|$)/i;
/** As Clipcast itself calls a plan in a ZIP. */
const PLAN = /(?:^|\/)floorplan-\d+\.\w+$/i;

function mediumOf(id: string, given: RowMedium, now: number): DraftMedia {
  const { alt, subtitles } = given;
  if ('own' in given) {
    const media: DraftMedia = { ...ownMedia(id, given.own, now, alt), subtitles };
    const { poster, logo } = given;
    if (media.kind === 'video')
      return {
        ...media,
        ...(poster ? { posterImage: { sha256: poster.sha256, bytes: poster.blob.size } } : {}),
        ...(logo ? { logo } : {}),
      };
    if (media.kind !== 'photo' || !PLAN.test(given.own.name)) return media;
    const { lookHash: _lookHash, ...plan } = media;
    return { ...plan, kind: 'floorplan' };
  }
  return {
    id,
    kind: VIDEO.test(given.url) ? 'video' : 'photo',
    url: given.url,
    variants: [],
    alt,
    state: 'wanted',
    foundIn: [OWN_TABLE],
    subtitles,
  };
}

/** How the Draft goes out, from the ids that its media have got, in their order. */
export type RowTargets = (mediaIds: readonly (string | undefined)[]) => Target[];

/**
 * Stores a row of a table as a Draft, with all its files or not at all. What has only an address is fetched later. Answers
 * the Draft's id; throws what the database throws where no space is left.
 */
export async function storeRow(
  world: Pick<World, 'now' | 'newId' | 'tell'>,
  begun: Omit<Begun, 'targets'>,
  media: readonly RowMedium[],
  targets: RowTargets,
): Promise<{ draftId: string; isToFetch: boolean }> {
  const now = world.now();
  const row = ownRow(world, begun);
  let { draft } = row;
  const picked: string[] = [];
  const ids: (string | undefined)[] = [];
  for (const given of media) {
    const one = mediumOf(world.newId(), given, now);
    draft = { ...draft, media: [...draft.media, one] };
    if (one.state === 'stored') draft = withStored(draft, one);
    const kept = draft.media.find(({ id, sha256 }) => id === one.id || (sha256 && sha256 === one.sha256));
    ids.push(kept?.id);
    if (given.picked && kept && !picked.includes(kept.id)) picked.push(kept.id);
  }
  const chosen = media.some((one) => one.picked) ? picked : proposePicks(draft.media, undefined);
  draft = { ...draft, picked: chosen, targets: targets(ids) };
  const files = media.flatMap((one) => ('own' in one ? one.own : []));
  const posters = media.flatMap(({ poster }) => poster ?? []);
  await write(['drafts', 'blobs', 'thumbs'], async (tx) => {
    const kept = files.filter(({ sha256 }) => draft.media.some((one) => one.sha256 === sha256));
    await Promise.all([
      tx.objectStore('drafts').put(indexed({ ...row, draft })),
      ...posters.map(({ blob, sha256 }) => tx.objectStore('blobs').put(blob, sha256)),
      ...kept.map(({ blob, sha256 }) => tx.objectStore('blobs').put(blob, sha256)),
      ...kept.flatMap(({ thumb, sha256 }) => (thumb ? tx.objectStore('thumbs').put(thumb.blob, sha256) : [])),
    ]);
  });
  world.tell({ changed: 'draft', draftId: draft.id });
  return { draftId: draft.id, isToFetch: draft.media.some(({ state }) => state === 'wanted') };
}
