import { Skeleton } from '../parts/Skeleton.tsx';
import { Sure } from '../parts/Sure.tsx';
import { bytes } from '../words/amounts.ts';
import { number } from '../words/format.ts';
import { t } from '../words/settings.ts';
import { Section } from './Section.tsx';
import type { OwnActions, OwnState } from './session.ts';

/** What this browser keeps, of what kind, and how to make room. */
export function Storage({ own, actions }: { own: OwnState; actions: OwnActions }) {
  const { stored, cleaned } = own;
  const parts = stored && [
    [t.photos, stored.photos] as const,
    [t.prepared, stored.prepared] as const,
    [t.previews, stored.previews] as const,
  ];
  return (
    <Section title={t.storage}>
      {stored ? <p>{t.stored(stored.drafts, bytes(stored.used))}</p> : <Skeleton width="60%" />}
      {parts && (
        <dl class="figures-row" data-testid="stored">
          {parts.map(([name, { count, bytes: size }]) => (
            <div key={name}>
              <dt class="quiet">{name}</dt>
              <dd class="figures">
                {bytes(size)} <span class="quiet">{number(count)}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {stored && stored.allowed > 0 && <p class="small quiet">{t.allowed(bytes(stored.allowed))}</p>}
      <p class="small quiet">{t.storageHint}</p>
      <div class="row">
        <Sure
          label={t.cleanUp}
          warning={t.sureCleanUp}
          yes={t.cleanUpNow}
          no={t.keep}
          onYes={actions.cleanUp}
        />
        {cleaned !== null && (
          <span class="quiet" role="status" data-testid="cleaned">
            {t.cleaned(cleaned)}
          </span>
        )}
      </div>
    </Section>
  );
}
