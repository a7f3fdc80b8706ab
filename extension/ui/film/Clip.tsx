import type { Box, Shot } from '../../film/timeline.ts';
import { Switch } from '../parts/Switch.tsx';
import { t } from '../words/film.ts';
import { Focus } from './Focus.tsx';

interface ClipProps {
  shot: Shot;
  at: number;
  /** Of the whole video. */
  seconds: number;
  /** What the film shows of its picture, in parts of its sides. */
  frame: Box;
  onChange: (shot: Shot) => void;
}

/** A piece is no shorter, seconds. */
const LEAST = 1;

/** Which piece of a video is shown, which part of its picture, and whether it is heard. */
export function Clip({ shot, at, seconds, frame, onChange }: ClipProps) {
  const { from, to, sound = false } = shot.clip ?? { from: 0, to: seconds };
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
    onChange({
      ...shot,
      clip: { from: Math.min(start, end - LEAST), to: Math.max(end, start + LEAST), sound },
    });
  return (
    <fieldset class="film-clip film-plain" aria-label={t.clip(at + 1)}>
      {range(t.clipFrom(said(from)), from, [0, seconds - LEAST, 0.1], (value) =>
        clipped(value, Math.min(seconds, Math.max(to, value + LEAST))),
      )}
      {range(t.clipTo(said(to)), to, [LEAST, seconds, 0.1], (value) =>
        clipped(Math.max(0, Math.min(from, value - LEAST)), value),
      )}
      <Focus shot={shot} frame={frame} onChange={onChange} />
      <Switch
        label={t.clipSound}
        on={sound}
        onChange={(on) => onChange({ ...shot, clip: { from, to, sound: on } })}
        name="clip-sound"
      />
    </fieldset>
  );
}
