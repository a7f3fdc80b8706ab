import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Covering } from '../../../shared/platforms/safe-zones.ts';
import { drawFrame, type Ready } from '../../film/draw-frame.ts';
import { planFilm } from '../../film/plan-film.ts';
import type { Ruler } from '../../film/set-text.ts';
import { type Film, FRAMES_PER_SECOND } from '../../film/timeline.ts';
import { Button } from '../parts/Button.tsx';
import { Switch } from '../parts/Switch.tsx';
import { t } from '../words/film.ts';
import type { Shown } from './moving-clip.ts';
import { Zones } from './Zones.tsx';

interface PreviewProps {
  film: Film;
  ready: ReadonlyMap<string, Shown>;
  ruler: Ruler;
  /** Whose buttons lie over it. */
  places: readonly Covering[];
}

/** Pixels of the canvas for one of the film's. */
const SCALE = 0.5;

/** The film as it will be, drawn from the very timeline that it is made of; played, or at any moment of it. */
export function Preview({ film, ready, ruler, places }: PreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [hasZones, setZones] = useState(true);
  const { timeline } = useMemo(() => planFilm(film, ruler), [film, ruler]);
  const seconds = Math.min(at ?? timeline.poster, timeline.seconds - 1 / FRAMES_PER_SECOND);

  useEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (!context) return;
    const shot = (index: number): Ready | null => ready.get(film.shots[index]?.sha256 ?? '') ?? null;
    const logo = (): Ready | null => ready.get(film.brand.logo ?? '') ?? null;
    const draw = () => drawFrame(context, timeline, seconds, { shot, logo }, SCALE);
    draw();
    let isGone = false;
    for (const { shot: index, from, until } of timeline.scenes) {
      const { clip, sha256 = '' } = film.shots[index] ?? {};
      if (!clip || seconds < from || seconds >= until) continue;
      void ready
        .get(sha256)
        ?.seek?.(Math.min(clip.to, clip.from + seconds - from))
        .then(
          () => isGone || draw(),
          // What cannot be shown in the preview is said when it is made.
          () => undefined,
        );
    }
    return () => {
      isGone = true;
    };
  }, [timeline, seconds, ready]);

  useEffect(() => {
    if (!isPlaying) return;
    const began = performance.now() - seconds * 1000;
    let asked = requestAnimationFrame(function show(now) {
      const moment = (now - began) / 1000;
      setAt(moment % timeline.seconds);
      asked = requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(asked);
    // It goes on from where it stands.
  }, [isPlaying, timeline]);

  const { width, height } = timeline;
  const areCovered = film.ratio === '9:16' && places.length > 0;
  const said = (value: number): string => value.toFixed(1);
  return (
    <section class="film-preview" aria-label={t.preview}>
      <div class="film-screen" style={{ aspectRatio: `${width} / ${height}` }}>
        <canvas
          ref={canvas}
          width={width * SCALE}
          height={height * SCALE}
          role="img"
          aria-label={t.at(said(seconds), said(timeline.seconds))}
          data-testid="film-canvas"
        />
        {areCovered && hasZones && <Zones places={places} />}
      </div>
      <div class="row">
        <Button
          look="ghost"
          icon={isPlaying ? 'pause' : 'play'}
          label={isPlaying ? t.stop : t.play}
          onPress={() => setPlaying(!isPlaying)}
          testId="film-play"
        />
        <input
          class="grow"
          type="range"
          min={0}
          max={timeline.seconds}
          step={1 / FRAMES_PER_SECOND}
          value={seconds}
          aria-label={t.scrub}
          aria-valuetext={t.at(said(seconds), said(timeline.seconds))}
          data-testid="film-scrub"
          onInput={(event) => {
            setPlaying(false);
            setAt(Number(event.currentTarget.value));
          }}
        />
        <span class="small quiet film-time" aria-hidden="true">
          {said(seconds)} / {said(timeline.seconds)}
        </span>
      </div>
      {areCovered && <Switch label={t.zones} on={hasZones} onChange={setZones} name="film-zones" />}
    </section>
  );
}
