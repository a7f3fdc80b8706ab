import { useMemo, useState } from 'preact/hooks';
import { countryOf, type Hint, hintsFor } from '../../../shared/ad-hints/find.ts';
import type { Draft } from '../../../shared/draft.ts';
import { Icon } from '../parts/Icon.tsx';
import { t } from '../words/hints.ts';

const wordsOf = (hint: Hint): string =>
  'about' in hint ? t.found(hint.found, t.about[hint.about]) : t.duties[hint.duty];

/** What the law where the home stands asks of an advertisement: hints, each with where it is written. */
export function Hints({ draft }: { draft: Draft }) {
  const [hidden, hide] = useState(false);
  const { facts, source, caption, targets, title } = draft;
  const own = targets.flatMap((target) => target.caption ?? []);
  const hints = useMemo(
    () => hintsFor({ facts, source }, [title, caption, ...own]),
    [facts, source, title, caption, own.join('\n')],
  );
  const country = countryOf({ facts, source });
  if (hidden || hints.length === 0 || !country) return null;
  return (
    <section class="hints" aria-label={t.hints} data-testid="hints">
      <p class="row">
        <b class="grow">
          {t.hints} · {t.countries[country]}
        </b>
        <button type="button" class="link small" onClick={() => hide(true)}>
          {t.hide}
        </button>
      </p>
      <ul>
        {hints.map((hint) => (
          <li key={wordsOf(hint)}>
            <Icon name="question" size={14} />
            <span>
              {wordsOf(hint)}{' '}
              <a href={hint.source} target="_blank" rel="noreferrer" title={t.readOn(hint.read)}>
                {hint.law}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
