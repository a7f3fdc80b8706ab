import { number } from '../../words/format.ts';
import { Frame } from './Frame.tsx';
import type { Sent } from './seen.ts';

interface GridProps {
  all: readonly Sent[];
  /** How many have a place; the last then says how many more there are. */
  places: number;
  /** The shape of the grid for so many, and of each of its tiles. */
  shapeOf: (count: number, at: number) => number;
}

/** Several pictures side by side, each cut to its tile. */
export function Grid({ all, places, shapeOf }: GridProps) {
  const shown = all.slice(0, places);
  const more = all.length - shown.length;
  return (
    <div class={`seen-grid of-${shown.length}`}>
      {shown.map((sent, at) => (
        <Frame key={sent.media.id} sent={sent} shape={shapeOf(shown.length, at)} way="cut" small>
          {more > 0 && at === shown.length - 1 && <span class="more-of figures">+{number(more)}</span>}
        </Frame>
      ))}
    </div>
  );
}
