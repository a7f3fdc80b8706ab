import { FAMILIES, type Family } from '../../../shared/brand-limits.ts';
import { TEMPLATES } from '../../film/templates.ts';
import type { Brand, Film } from '../../film/timeline.ts';
import { Button } from '../parts/Button.tsx';
import { Select } from '../parts/Select.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { t } from '../words/film.ts';
import { FileButton } from './FileButton.tsx';

interface BrandKitProps {
  film: Film;
  /** Owners and editors only. */
  mayChange: boolean;
  onChange: (brand: Brand) => void;
  onTake: (file: File) => Promise<string | null>;
}

/** The workspace's colours, type and mark. */
export function BrandKit({ film, mayChange, onChange, onTake }: BrandKitProps) {
  const { brand, covering } = film;
  const change = (changes: Partial<Brand>) => onChange({ ...brand, ...changes });
  return (
    <details class="film-part more">
      <summary>{t.brand}</summary>
      <p class="small quiet">{mayChange ? t.brandHint : t.brandOthers}</p>
      <fieldset class="film-plain film-brand" disabled={!mayChange} aria-label={t.brand}>
        <div class="row wrap">
          <label class="row film-check">
            <input
              type="checkbox"
              checked={brand.accent !== null}
              data-testid="film-own-colour"
              onChange={(event) =>
                change({
                  accent: event.currentTarget.checked ? TEMPLATES[film.template].palette.accent : null,
                })
              }
            />
            {t.ownColour}
          </label>
          {brand.accent !== null && (
            <input
              type="color"
              value={brand.accent}
              aria-label={t.accent}
              data-testid="film-accent"
              onInput={(event) => change({ accent: event.currentTarget.value })}
            />
          )}
          <label class="row film-check">
            <input
              type="checkbox"
              checked={Boolean(brand.second)}
              data-testid="film-own-second"
              onChange={(event) =>
                change({ second: event.currentTarget.checked ? TEMPLATES[film.template].palette.ink : null })
              }
            />
            {t.ownSecond}
          </label>
          {brand.second && (
            <input
              type="color"
              value={brand.second}
              aria-label={t.second}
              data-testid="film-second"
              onInput={(event) => change({ second: event.currentTarget.value })}
            />
          )}
          <Select
            label={t.font}
            value={brand.font ?? ''}
            choices={['', ...FAMILIES].map((value) => ({ value, label: t.fonts[value] ?? value }))}
            onChange={(font) => change({ font: font === '' ? null : (font as Family) })}
            name="film-font"
          />
        </div>
        <div class="row wrap">
          {brand.logo && (
            <span class="film-thumb">
              <Thumb sha256={brand.logo} alt={t.logo} whole />
            </span>
          )}
          <FileButton
            word={t.chooseLogo}
            accept="image/png,image/jpeg,image/webp"
            onFile={async (file) => {
              const logo = await onTake(file);
              if (logo) change({ logo });
            }}
            testId="film-logo"
          />
          {brand.logo && (
            <Button icon="close" label={t.dropLogo} look="ghost" onPress={() => change({ logo: null })} />
          )}
        </div>
      </fieldset>
      {brand.logo && covering.includes('tiktok') && <p class="small quiet">{t.noLogo}</p>}
    </details>
  );
}
