import type { Draft, Target } from '../../shared/draft.ts';
import type { CutJob } from './cut-job.ts';

type Piece = Pick<CutJob, 'mediaId' | 'pieceId' | 'accountId'>;

/** What is picked, and what goes where, once a piece stands in its video's place: at its one account, or at all. */
export function withPiece(
  { picked, targets }: Pick<Draft, 'picked' | 'targets'>,
  { mediaId, pieceId, accountId }: Piece,
): Pick<Draft, 'picked' | 'targets'> {
  if (accountId !== undefined)
    return {
      picked,
      targets: targets.map((one) =>
        one.accountId === accountId ? withPieceHere(one, mediaId, pieceId) : one,
      ),
    };
  const swapped = (id: string): string => (id === mediaId ? pieceId : id);
  return {
    picked: picked.map(swapped),
    targets: targets.map((target) => {
      // What was a piece for it is one of a video that goes out nowhere any more.
      const { media, instead, ...rest } = withoutPiece(target, mediaId);
      return {
        ...rest,
        ...(instead && {
          instead: Object.fromEntries(Object.entries(instead).map(([id, piece]) => [id, swapped(piece)])),
        }),
        ...(media && { media: media.map(swapped) }),
      };
    }),
  };
}

/** A piece of a piece stands for the video that the first was of. */
function withPieceHere(target: Target, mediaId: string, pieceId: string): Target {
  const { media, instead = {} } = target;
  const [whole = mediaId] = Object.keys(instead).filter((id) => instead[id] === mediaId);
  return {
    ...target,
    instead: { ...instead, [whole]: pieceId },
    ...(media && { media: media.map((one) => (one === mediaId ? pieceId : one)) }),
  };
}

/** The whole video goes out there again. */
export function withoutPiece(target: Target, whole: string): Target {
  const { instead = {}, media, ...rest } = target;
  const { [whole]: piece, ...others } = instead;
  return {
    ...rest,
    ...(Object.keys(others).length > 0 && { instead: others }),
    ...(media && { media: media.map((one) => (one === piece ? whole : one)) }),
  };
}
