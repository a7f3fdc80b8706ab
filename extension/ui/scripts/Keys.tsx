import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ApiKey } from '../../../shared/api-keys.ts';
import { type ApiScope, SCOPES } from '../../../shared/scopes.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Field } from '../parts/Field.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Select } from '../parts/Select.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { Sure } from '../parts/Sure.tsx';
import { date, dayAndTime } from '../words/amounts.ts';
import { t } from '../words/scripts.ts';
import type { ScriptsActions, ScriptsState } from './session.ts';
import { Ticks } from './Ticks.tsx';
import { ToldOnce } from './ToldOnce.tsx';

interface KeysProps {
  state: ScriptsState;
  actions: ScriptsActions;
  now: number;
  /** What scripts call: the address of this workspace. */
  base: string;
  /** What was refused. */
  children: ComponentChildren;
}

const DAYS = [30, 90, 365];
const FOR_EVER = 'ever';

/** The keys by which scripts come in: made, shown once, and revoked. */
export function Keys({ state, actions, now, base, children }: KeysProps) {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<ReadonlySet<ApiScope>>(new Set(['posts:read']));
  const [days, setDays] = useState('90');
  const [asksForScope, askForScope] = useState(false);
  const { keys, madeKey, failed } = state;
  const submit = (event: Event) => {
    event.preventDefault();
    askForScope(scopes.size === 0);
    if (state.busy || scopes.size === 0) return;
    actions.makeKey({
      name: name.trim(),
      scopes: [...scopes],
      days: days === FOR_EVER ? null : Number(days),
    });
  };
  return (
    <section class="card" data-testid="api-keys">
      <h2>{t.keys}</h2>
      <p class="quiet">{t.keysHelp}</p>
      <p class="quiet">
        {t.base} <code class="address">{base}</code>
      </p>
      {keys === null && !failed && <Skeleton height={80} />}
      {keys?.length === 0 && (
        <EmptyState icon="gear" title={t.noKeys}>
          {t.noKeysHelp}
        </EmptyState>
      )}
      <ul class="rows">
        {keys?.map((key) => (
          <KeyRow key={key.id} apiKey={key} now={now} onRevoke={() => actions.revokeKey(key.id)} />
        ))}
      </ul>
      {children}
      {madeKey && (
        <ToldOnce key={madeKey.key} words={t.keyMade(madeKey.name)} secret={madeKey.key} testId="made-key" />
      )}
      <details class="more">
        <summary data-testid="open-make-key">{t.makeKey}</summary>
        <form class="form" onSubmit={submit}>
          <Field label={t.name} name="key-name" required value={name} onInput={setName} />
          <Ticks label={t.scopes} names={SCOPES} words={t.scope} ticked={scopes} onChange={setScopes} />
          {asksForScope && scopes.size === 0 && <ProblemLine>{t.pickScope}</ProblemLine>}
          <div class="row">
            <Select
              label={t.until}
              name="key-days"
              value={days}
              choices={[
                ...DAYS.map((one) => ({ value: String(one), label: t.forDays(one) })),
                { value: FOR_EVER, label: t.forEver },
              ]}
              onChange={setDays}
            />
            <Button look="primary" type="submit" busy={state.busy === 'key'} testId="make-key">
              {t.makeKey}
            </Button>
          </div>
        </form>
      </details>
    </section>
  );
}

function KeyRow({ apiKey, now, onRevoke }: { apiKey: ApiKey; now: number; onRevoke: () => void }) {
  const { name, hint, scopes, madeBy, lastUsedAt, expiresAt, holds } = apiKey;
  const isOver = expiresAt !== null && expiresAt <= now;
  const facts = [
    madeBy && t.madeBy(madeBy),
    lastUsedAt === null ? t.neverUsed : t.lastUsed(dayAndTime(lastUsedAt)),
    isOver ? t.isOver : expiresAt === null ? t.forEver : t.endsOn(date(expiresAt)),
  ];
  return (
    <li class="item">
      <div class="grow">
        <b>{name}</b> <code class="small">{hint}</code>
        <p class="small quiet">{scopes.map((one) => t.scope[one as ApiScope] ?? one).join(', ')}</p>
        <p class="small quiet">{facts.filter(Boolean).join(' · ')}</p>
        {!holds && <ProblemLine weight="warn">{t.holdsNot}</ProblemLine>}
      </div>
      <Sure label={t.revoke} warning={t.revokeNamed(name)} yes={t.yesRevoke} no={t.keep} onYes={onRevoke} />
    </li>
  );
}
