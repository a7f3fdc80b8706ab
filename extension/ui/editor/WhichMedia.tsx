import type { DraftMedia, Target } from '../../../shared/draft.ts';
import { Thumb } from '../parts/Thumb.tsx';
import { t as editing } from '../words/editing.ts';
import { number } from '../words/format.ts';
import { t } from '../words/target.ts';

interface WhichMediaProps {
  target: Target;
  picked: readonly DraftMedia[];
  /** Ids of those that go out here. */
  going: readonly string[];
  onChange: (target: Target) => void;
}

/** Which of the picked media go out at this account, where it takes fewer or should get fewer. */
export function WhichMedia({ target, picked, going, onChange }: WhichMediaProps) {
  const { media: _media, ...rest } = target;
  const toggle = (id: string) => {
    const chosen = picked
      .map((one) => one.id)
      .filter((one) => (one === id ? !going.includes(id) : going.includes(one)));
    onChange(chosen.length === picked.length ? rest : { ...rest, media: chosen });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser.
    <div class="going" role="group" aria-label={t.what} data-testid="which-media">
      <p class="row">
        <span class="grow label">{t.whatCount(going.length, picked.length)}</span>
        {target.media && (
          <button type="button" class="link small" onClick={() => onChange(rest)}>
            {t.asFit}
          </button>
        )}
      </p>
      <div class="going-row">
        {picked.map((one, at) => (
          <button
            key={one.id}
            type="button"
            class="going-one"
            aria-pressed={going.includes(one.id)}
            aria-label={editing.tile(editing.kinds[one.kind] ?? '', at + 1, picked.length, one.alt)}
            onClick={() => toggle(one.id)}
          >
            <Thumb sha256={one.sha256} thumbhash={one.thumbhash} alt="" />
            {going.includes(one.id) && <span class="place figures">{number(going.indexOf(one.id) + 1)}</span>}
          </button>
        ))}
      </div>
    </div>
  );
}
