import { type Covering, SAFE_ZONES } from '../../../shared/platforms/safe-zones.ts';
import { type Film, LONGEST, RATIOS, type Ratio, SHORTEST } from '../../film/timeline.ts';
import { Select } from '../parts/Select.tsx';
import { useId } from '../parts/use-id.ts';
import { t } from '../words/film.ts';

interface FrameProps {
  film: Film;
  onChange: (changes: Partial<Film>) => void;
}

const PLACES = Object.keys(SAFE_ZONES) as Covering[];

/** Shape, size and length, and whose buttons words keep clear of. */
export function Frame({ film, onChange }: FrameProps) {
  const id = useId();
  const toggle = (place: Covering, on: boolean) =>
    onChange({ covering: PLACES.filter((one) => (one === place ? on : film.covering.includes(one))) });
  return (
    <fieldset class="film-part">
      <legend>{t.shape}</legend>
      <div class="row wrap">
        <Select
          label={t.shape}
          value={film.ratio}
          choices={RATIOS.map((value) => ({ value, label: t.shapes[value] ?? value }))}
          onChange={(ratio) => onChange({ ratio: ratio as Ratio })}
          name="film-ratio"
        />
        <Select
          label={t.size}
          value={String(film.side)}
          choices={[1080, 720].map((side) => ({ value: String(side), label: t.sizes[side] ?? '' }))}
          onChange={(side) => onChange({ side: side === '720' ? 720 : 1080 })}
          name="film-side"
        />
      </div>
      <div class="field">
        <label for={id}>
          {t.length}: {t.seconds(film.seconds)}
        </label>
        <input
          id={id}
          type="range"
          min={SHORTEST}
          max={LONGEST}
          step={1}
          value={film.seconds}
          data-testid="film-seconds"
          onInput={(event) => onChange({ seconds: Number(event.currentTarget.value) })}
        />
      </div>
      {film.ratio === '9:16' && (
        <fieldset class="row wrap film-plain" aria-label={t.forWhom}>
          <span class="small quiet">{t.forWhom}</span>
          {PLACES.map((place) => (
            <label key={place} class="row film-check">
              <input
                type="checkbox"
                checked={film.covering.includes(place)}
                data-testid={`covering-${place}`}
                onChange={(event) => toggle(place, event.currentTarget.checked)}
              />
              {t.covering[place]}
            </label>
          ))}
        </fieldset>
      )}
    </fieldset>
  );
}
