import type { Shot } from '../../film/timeline.ts';
import { t } from '../words/film.ts';

interface ClipProps {
  shot: Shot;
  at: number;
  /** Of the whole video. */
  seconds: number;
  onChange: (shot: Shot) => void;
}

/** A piece is no shorter, seconds. */
const LEAST = 1;

/** Which piece of a video is shown, and which part of its picture; its own sound is left out. */
export function Clip({ shot, at, seconds, onChange }: ClipProps) {
  const { from, to } = shot.clip ?? { from: 0, to: seconds };
  const said = (value: number): string => value.toFixed(1);
  const range = (
    label: string,
    value: number,
    [min, max, step]: readonly [number, number, number],
    change: (value: number) => void,
  ) => (
    <label class="small">
      {label}
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onInput={(event) => change(Number(event.currentTarget.value))}
      />
    </label>
  );
  const clipped = (start: number, end: number) =>
    onChange({ ...shot, clip: { from: Math.min(start, end - LEAST), to: Math.max(end, start + LEAST) } });
  return (
    <fieldset class="film-clip film-plain" aria-label={t.clip(at + 1)}>
      {range(t.clipFrom(said(from)), from, [0, seconds - LEAST, 0.1], (value) =>
        clipped(value, Math.min(seconds, Math.max(to, value + LEAST))),
      )}
      {range(t.clipTo(said(to)), to, [LEAST, seconds, 0.1], (value) =>
        clipped(Math.max(0, Math.min(from, value - LEAST)), value),
      )}
      {range(t.clipAcross, shot.interest.x, [0, 1, 0.01], (x) =>
        onChange({ ...shot, interest: { ...shot.interest, x } }),
      )}
      {range(t.clipDown, shot.interest.y, [0, 1, 0.01], (y) =>
        onChange({ ...shot, interest: { ...shot.interest, y } }),
      )}
    </fieldset>
  );
}
