import { useState } from 'preact/hooks';
import type { DraftMedia, Target } from '../../../shared/draft.ts';
import type { KindRules } from '../../../shared/platforms/rules.ts';
import {
  CENTRE,
  type Cut,
  cutOf,
  type Focus,
  isShaped,
  keptOf,
  type Size,
  shapesOf,
} from '../../../shared/shape.ts';
import { Select } from '../parts/Select.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { useId } from '../parts/use-id.ts';
import { t } from '../words/shape.ts';
import { positionOf } from './preview/seen.ts';

export { ready } from '../words/shape.ts';

interface ShapeFieldProps {
  target: Target;
  kind: KindRules;
  /** Those that go out here, in order. */
  photos: readonly DraftMedia[];
  onChange: (target: Target) => void;
}

const sizeOf = ({ width, height }: DraftMedia): Size | undefined =>
  width && height ? { width, height } : undefined;

/** The shape that photos get at one account, and of each that is cut what stays in sight. */
export function ShapeField({ target, kind, photos, onChange }: ShapeFieldProps) {
  const { shape, focus: _focus, ...plain } = target;
  const [chosen, choose] = useState<string | null>(null);
  const first = photos[0] && sizeOf(photos[0]);
  const cuts = photos.flatMap((photo, at) => {
    const size = sizeOf(photo);
    const cut = size && cutOf(target, kind, photo, first);
    return size && cut?.fill && !isShaped(size, cut.ratio) ? [{ photo, at, size, cut }] : [];
  });
  const open = cuts.find(({ photo }) => photo.id === chosen);
  const names = shapesOf(kind).filter((name) => name !== 'first' || photos.length > 1);
  const setFocus = (id: string, point: Focus) =>
    onChange({ ...target, focus: { ...target.focus, [id]: point } });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser.
    <div class="shape" role="group" aria-label={t.shape} data-testid="shape">
      <span class="label">{t.shape}</span>
      <div class="choices">
        <Select
          name="shape-name"
          label={t.shape}
          value={shape?.ratio ?? 'none'}
          choices={(['none', ...names] as const).map((name) => ({ value: name, label: t.names[name] }))}
          onChange={(value) => {
            const ratio = names.find((name) => name === value);
            onChange(ratio ? { ...target, shape: { ratio, fill: shape?.fill ?? false } } : plain);
          }}
        />
        {shape && (
          <Select
            name="shape-how"
            label={t.how}
            value={shape.fill ? 'fill' : 'border'}
            choices={[
              { value: 'border', label: t.border },
              { value: 'fill', label: t.fill },
            ]}
            onChange={(value) => onChange({ ...target, shape: { ...shape, fill: value === 'fill' } })}
          />
        )}
      </div>
      {cuts.length > 0 && (
        <section class="cut-row" aria-label={t.cut}>
          {cuts.map(({ photo, at, size, cut }) => (
            <button
              key={photo.id}
              type="button"
              class="cut-one"
              aria-pressed={photo.id === chosen}
              aria-label={t.cutOf(at + 1, photos.length)}
              style={{ aspectRatio: String(cut.ratio), '--at': atOf(positionOf(size, cut)) }}
              onClick={() => choose(photo.id === chosen ? null : photo.id)}
            >
              <Thumb sha256={photo.sha256} thumbhash={photo.thumbhash} alt="" />
            </button>
          ))}
        </section>
      )}
      {open && (
        <Kept
          key={open.photo.id}
          photo={open.photo}
          size={open.size}
          cut={open.cut}
          onFocus={(point) => setFocus(open.photo.id, point)}
        />
      )}
    </div>
  );
}

const atOf = ({ x, y }: Focus): string => `${x * 100}% ${y * 100}%`;

interface KeptProps {
  photo: DraftMedia;
  size: Size;
  cut: Cut;
  onFocus: (point: Focus) => void;
}

/** The whole photo with what stays of it: moved by a press on the photo, or by the slider's keys. */
function Kept({ photo, size, cut, onFocus }: KeptProps) {
  const id = useId();
  const kept = keptOf(size, cut);
  const isAcross = kept.width < size.width;
  const part = isAcross ? cut.focus.x : cut.focus.y;
  const move = (to: number) => {
    const point = Math.min(1, Math.max(0, to));
    onFocus(isAcross ? { ...cut.focus, x: point } : { ...cut.focus, y: point });
  };
  const press = (event: PointerEvent) => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    move(isAcross ? (event.clientX - box.left) / box.width : (event.clientY - box.top) / box.height);
  };
  const percent = (of: number, whole: number): string => `${(of / whole) * 100}%`;
  return (
    <div class="kept">
      <div
        class="kept-photo"
        style={{ aspectRatio: `${size.width} / ${size.height}` }}
        data-testid="kept"
        onPointerDown={press}
        onPointerMove={press}
      >
        <Thumb sha256={photo.sha256} thumbhash={photo.thumbhash} alt={photo.alt} whole />
        <span
          class="kept-box"
          style={{
            left: percent(kept.x, size.width),
            top: percent(kept.y, size.height),
            width: percent(kept.width, size.width),
            height: percent(kept.height, size.height),
          }}
        />
      </div>
      <div class="row">
        <label for={id} class="small quiet">
          {isAcross ? t.across : t.down}
        </label>
        <input
          id={id}
          type="range"
          class="grow"
          min={0}
          max={1}
          step={0.02}
          value={part}
          aria-valuetext={t.percent(part)}
          data-testid="focus"
          onInput={(event) => move(Number(event.currentTarget.value))}
        />
        <button type="button" class="link small" onClick={() => onFocus(CENTRE)}>
          {t.middle}
        </button>
      </div>
    </div>
  );
}
