import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../../../shared/draft.ts';
import type { Screen } from '../../../../shared/platforms/shown/shown.ts';
import type { Remembered } from '../../../messages.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PlatformMark } from '../../parts/PlatformMark.tsx';
import { useId } from '../../parts/use-id.ts';
import { t } from '../../words/preview.ts';
import { PREVIEWS } from './previews.ts';
import { seenAt } from './seen.ts';

export { ready } from '../../words/preview.ts';

/** Typing comes first: the preview follows when the keys rest for so long, ms. */
const REST = 80;

function useRested(draft: Draft): Draft {
  const [rested, set] = useState(draft);
  useEffect(() => {
    if (rested === draft) return;
    const timer = setTimeout(() => set(draft), REST);
    return () => clearTimeout(timer);
  }, [draft, rested]);
  return rested.id === draft.id ? rested : draft;
}

/** The post as each chosen account's followers will see it, one account at a time. */
export function Previews({ draft: now, remembered }: { draft: Draft; remembered: Remembered }) {
  const draft = useRested(now);
  const [wanted, setWanted] = useState<string | null>(null);
  const [screen, setScreen] = useState<Screen>('phone');
  const tabs = useRef<HTMLDivElement>(null);
  const id = useId();
  const places = draft.targets.flatMap((target) => {
    const account = remembered.accounts.find((one) => one.id === target.accountId);
    const rules = remembered.rules[target.accountId];
    return account && rules ? [{ target, account, rules }] : [];
  });
  const shown = places.find(({ account }) => account.id === wanted) ?? places[0];
  if (!shown)
    return (
      <section class="preview" aria-label={t.preview}>
        <EmptyState icon="studio" title={t.nowhere}>
          {t.nowhereHelp}
        </EmptyState>
      </section>
    );
  const { target, account, rules } = shown;
  const at = places.indexOf(shown);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by && places[(at + by + places.length) % places.length];
    if (!next) return;
    event.preventDefault();
    setWanted(next.account.id);
    tabs.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(next.account.id)}"]`)?.focus();
  };
  const seen = seenAt(draft, target, account, rules, screen);
  const Preview = PREVIEWS[rules.platform];
  return (
    <section class="preview" aria-label={t.preview}>
      <div ref={tabs} class="preview-tabs" role="tablist" aria-label={t.whose} onKeyDown={onKeyDown}>
        {places.map(({ account: one, rules: { name } }) => (
          <button
            key={one.id}
            type="button"
            role="tab"
            id={`${id}-${one.id}`}
            data-id={one.id}
            aria-selected={one === account}
            aria-controls={`${id}-panel`}
            aria-label={t.onAs(name, one.name)}
            title={t.onAs(name, one.name)}
            tabIndex={one === account ? 0 : -1}
            data-testid={`preview-${one.id}`}
            onClick={() => setWanted(one.id)}
          >
            <PlatformMark platform={one.platform} size={16} />
            {one === account && <span class="one-line">{name}</span>}
          </button>
        ))}
      </div>
      <div class="screens" role="radiogroup" aria-label={t.seenOn}>
        {(['phone', 'computer'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-screen`}
              checked={screen === one}
              data-testid={`screen-${one}`}
              onChange={() => setScreen(one)}
            />
            {t.screens[one]}
          </label>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        class={`panel on-${rules.platform}`}
        role="tabpanel"
        aria-labelledby={`${id}-${account.id}`}
        data-testid="preview"
      >
        {seen ? (
          <Preview key={`${account.id} ${seen.kind.kind}`} {...seen} />
        ) : (
          <p class="small quiet">{t.noKind}</p>
        )}
      </div>
    </section>
  );
}
