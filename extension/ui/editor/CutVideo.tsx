import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftMedia } from '../../../shared/draft.ts';
import { keptOf, RATIOS } from '../../../shared/shape.ts';
import type { Cut } from '../../film/cut.ts';
import { films } from '../film/films.ts';
import { MovableFrame } from '../film/MovableFrame.tsx';
import { Button } from '../parts/Button.tsx';
import { pictures } from '../parts/pictures.ts';
import { Select } from '../parts/Select.tsx';
import { Switch } from '../parts/Switch.tsx';
import { t } from '../words/cut.ts';
import { Cutting, Unwritten, useCutting } from './Cutting.tsx';

export { ready } from '../words/cut.ts';

interface CutVideoProps {
  /** Undefined where it is only looked at. */
  draftId: string | undefined;
  media: DraftMedia;
}

/** A piece is no shorter, seconds. */
const LEAST = 1;
const FRAMES = ['9:16', '4:5', '1:1', '16:9'] as const;
const WHOLE_FRAME = 'whole';

/** A stored video: it plays, and a piece of it can be taken out, in a frame that is moved over it. */
export function CutVideo({ draftId, media }: CutVideoProps) {
  const { sha256, width = 16, height = 9, seconds = 0 } = media;
  const player = useRef<HTMLVideoElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [range, setRange] = useState({ from: 0, to: seconds });
  const [frame, setFrame] = useState<(typeof FRAMES)[number] | ''>('');
  const [at, setAt] = useState({ x: 0.5, y: 0.5 });
  const [mute, setMute] = useState(false);
  const cutting = useCutting(draftId ?? '', media.id);
  useEffect(() => {
    if (!sha256) return;
    let given: string | null = null;
    let isGone = false;
    void pictures()
      .full(sha256)
      .then((found) => {
        given = found;
        if (isGone && found) pictures().release(found);
        else setAddress(found);
      });
    return () => {
      isGone = true;
      if (given) pictures().release(given);
    };
  }, [sha256]);
  const canCut = draftId !== undefined && films() !== undefined && seconds > LEAST;
  const ratio = frame === '' ? null : RATIOS[frame];
  const box = ratio ? keptOf({ width, height }, { ratio, focus: at }) : null;
  const show = (second: number) => {
    if (player.current) player.current.currentTime = second;
  };
  const begin = (from: number) => setRange({ from, to: Math.min(seconds, Math.max(range.to, from + LEAST)) });
  const end = (to: number) => setRange({ from: Math.max(0, Math.min(range.from, to - LEAST)), to });
  const moment = (): number => player.current?.currentTime ?? 0;
  const cut: Cut = { ...range, ratio, at, mute, side: null };
  // Even all of it may have to be coded anew: only its bytes tell.
  const isWhole = range.from === 0 && range.to === seconds && !ratio && !mute;
  return (
    <div class="cut">
      <div class="cut-stage" style={{ aspectRatio: `${width} / ${height}` }}>
        {address && (
          // biome-ignore lint/a11y/useMediaCaption: its subtitles go along as a track of the post.
          <video ref={player} src={address} controls={!box} playsInline preload="auto" aria-label={t.video} />
        )}
        {box && (
          <MovableFrame
            box={{
              x: box.x / width,
              y: box.y / height,
              width: box.width / width,
              height: box.height / height,
            }}
            onMove={setAt}
          />
        )}
      </div>
      {canCut && (
        <fieldset class="cut-choices" disabled={cutting.isBusy} aria-label={t.title}>
          <Range
            label={t.from(range.from)}
            max={seconds - LEAST}
            value={range.from}
            testId="cut-from"
            onInput={(from) => {
              begin(from);
              show(from);
            }}
          />
          <Range
            label={t.to(range.to)}
            max={seconds}
            value={range.to}
            testId="cut-to"
            onInput={(to) => {
              end(Math.max(LEAST, to));
              show(to);
            }}
          />
          <div class="row wrap">
            <Button onPress={() => begin(Math.min(seconds - LEAST, moment()))}>{t.beginHere}</Button>
            <Button onPress={() => end(Math.max(LEAST, moment()))}>{t.endHere}</Button>
            <Select
              label={t.frame}
              name="cut-frame"
              value={frame || WHOLE_FRAME}
              choices={[
                { value: WHOLE_FRAME, label: t.asIs },
                ...FRAMES.map((one) => ({ value: one, label: one })),
              ]}
              onChange={(value) => setFrame(FRAMES.find((one) => one === value) ?? '')}
            />
            <Switch label={t.mute} on={mute} onChange={setMute} name="cut-mute" />
          </div>
          {box && (
            <div class="film-two">
              <Range
                label={t.across}
                max={1}
                step={0.01}
                value={at.x}
                testId="cut-across"
                onInput={(x) => setAt({ ...at, x })}
              />
              <Range
                label={t.down}
                max={1}
                step={0.01}
                value={at.y}
                testId="cut-down"
                onInput={(y) => setAt({ ...at, y })}
              />
            </div>
          )}
          <Unwritten draftId={draftId} isMute={mute} />
        </fieldset>
      )}
      {canCut && (
        <Cutting cutting={cutting}>
          <Button look="primary" icon="video" onPress={() => cutting.begin(cut)} testId="cut-video">
            {isWhole ? t.anew : t.cut}
          </Button>
        </Cutting>
      )}
    </div>
  );
}

interface RangeProps {
  label: string;
  max: number;
  step?: number;
  value: number;
  testId: string;
  onInput: (value: number) => void;
}
function Range({ label, max, step = 0.1, value, testId, onInput }: RangeProps) {
  return (
    <label class="small cut-range">
      {label}
      <input
        type="range"
        min={0}
        max={max}
        step={step}
        value={value}
        data-testid={testId}
        onInput={(event) => onInput(Number(event.currentTarget.value))}
      />
    </label>
  );
}
