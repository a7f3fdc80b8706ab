import type { Draft, Target } from '../../../shared/draft.ts';
import { withoutPiece } from '../../film/place-piece.ts';
import { Button } from '../parts/Button.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { t } from '../words/cut.ts';
import { number } from '../words/format.ts';

export { ready } from '../words/cut.ts';

interface PieceHereProps {
  draft: Draft;
  target: Target;
  /** The platform's name. */
  name: string;
  onChange: (target: Target) => void;
}

/** What of a picked video goes out at one account alone, and the way back to all of it. */
export function PieceHere({ draft, target, name, onChange }: PieceHereProps) {
  const pieces = Object.entries(target.instead ?? {}).flatMap(([whole, id]) => {
    const piece = draft.media.find((one) => one.id === id);
    return piece && draft.picked.includes(whole) ? [{ whole, piece }] : [];
  });
  return (
    <>
      {pieces.map(({ whole, piece: { id, sha256, thumbhash, seconds = 0, width = 0, height = 0 } }) => (
        <div key={id} class="piece-here" data-testid="piece-here">
          <Thumb sha256={sha256} thumbhash={thumbhash} alt="" />
          <p class="small grow">
            {t.pieceHere(name, `${number(Math.round(seconds))} s, ${width} × ${height}`)}
          </p>
          <Button icon="refresh" onPress={() => onChange(withoutPiece(target, whole))} testId="whole-here">
            {t.wholeHere}
          </Button>
        </div>
      ))}
    </>
  );
}
