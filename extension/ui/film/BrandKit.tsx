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
          <OwnColour
            colour={brand.accent}
            first={TEMPLATES[film.template].palette.accent}
            words={{ own: t.ownColour, colour: t.accent }}
            name={{ own: 'film-own-colour', colour: 'film-accent' }}
            onChange={(accent) => change({ accent })}
          />
          <OwnColour
            colour={brand.second ?? null}
            first={TEMPLATES[film.template].palette.ink}
            words={{ own: t.ownSecond, colour: t.second }}
            name={{ own: 'film-own-second', colour: 'film-second' }}
            onChange={(second) => change({ second })}
          />
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

interface OwnColourProps {
  colour: string | null;
  /** What it begins with: that of the look. */
  first: string;
  words: { own: string; colour: string };
  name: { own: string; colour: string };
  onChange: (colour: string | null) => void;
}

/** A colour of the brand instead of that of the look. */
function OwnColour({ colour, first, words, name, onChange }: OwnColourProps) {
  return (
    <>
      <label class="row film-check">
        <input
          type="checkbox"
          checked={colour !== null}
          data-testid={name.own}
          onChange={(event) => onChange(event.currentTarget.checked ? first : null)}
        />
        {words.own}
      </label>
      {colour !== null && (
        <input
          type="color"
          value={colour}
          aria-label={words.colour}
          data-testid={name.colour}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </>
  );
}
