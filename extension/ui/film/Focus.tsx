import { lookingAt } from '../../film/interest.ts';
import type { Box, Shot } from '../../film/timeline.ts';
import { Thumb } from '../parts/Thumb.tsx';
import { t } from '../words/film.ts';
import { MovableFrame } from './MovableFrame.tsx';

interface FocusProps {
  shot: Shot;
  /** What the film shows of a piece of video, in parts of its sides: it is dragged. */
  frame?: Box;
  onChange: (shot: Shot) => void;
}

/** Longest side of the still that a frame is dragged on, pixels. */
const LARGEST = 240;

/** What of a picture is looked at, where its shape cannot show all: pointed at or dragged on it, or moved by keys. */
export function Focus({ shot, frame, onChange }: FocusProps) {
  const { x, y } = shot.interest;
  const shape = shot.width / shot.height;
  const look = (to: { x: number; y: number }) => onChange({ ...shot, interest: lookingAt(to) });
  const move = (label: string, value: number, change: (value: number) => void, testId: string) => (
    <label class="small">
      {label}
      <input
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={value}
        data-testid={testId}
        onInput={(event) => change(Number(event.currentTarget.value))}
      />
    </label>
  );
  return (
    <div class="film-focus">
      {frame ? (
        <div
          class="film-still"
          style={{
            aspectRatio: shape,
            width: `min(100%, ${Math.round(Math.min(LARGEST, LARGEST * shape))}px)`,
          }}
        >
          <Thumb sha256={shot.sha256} alt="" />
          <MovableFrame box={frame} onMove={look} />
        </div>
      ) : (
        // Keys have the two sliders.
        <div
          class="film-point"
          style={{ aspectRatio: `${shot.width} / ${shot.height}` }}
          onPointerDown={({ currentTarget, clientX, clientY }) => {
            const { left, top, width, height } = currentTarget.getBoundingClientRect();
            look({ x: (clientX - left) / width, y: (clientY - top) / height });
          }}
        >
          <Thumb sha256={shot.sha256} alt="" whole />
          <span class="film-dot" style={{ insetInlineStart: `${x * 100}%`, top: `${y * 100}%` }} />
        </div>
      )}
      {move(t.clipAcross, x, (value) => look({ x: value, y }), 'film-across')}
      {move(t.clipDown, y, (value) => look({ x, y: value }), 'film-down')}
    </div>
  );
}
