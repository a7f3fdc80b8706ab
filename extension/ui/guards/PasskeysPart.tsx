import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Sure } from '../parts/Sure.tsx';
import { date } from '../words/amounts.ts';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/guards.ts';
import type { GuardsPartProps } from './Guards.tsx';
import { SureForm } from './SureForm.tsx';

/** Passkeys: which there are, making one on the Worker's page, and removing one. */
export function PasskeysPart({ guards, state, actions }: GuardsPartProps) {
  const [open, setOpen] = useState(false);
  const { busy, refused, done } = state;
  const wrong = refused?.doing === 'passkey' ? refused.error : null;
  useEffect(() => {
    if (done === 'passkey-open') setOpen(false);
  }, [done]);
  return (
    <section>
      <h3>{t.passkeys}</h3>
      {guards.passkeys.length === 0 && <p class="quiet">{t.noPasskeys}</p>}
      <ul class="rows">
        {guards.passkeys.map(({ id, name, madeAt, lastUsedAt }) => (
          <li key={id} class="item" data-testid="passkey">
            <div class="grow">
              <b>{name}</b>
              <p class="small quiet">
                {lastUsedAt === null ? t.madeOn(date(madeAt)) : t.usedOn(date(lastUsedAt))}
              </p>
            </div>
            <Sure
              label={t.remove}
              warning={t.removeWarning(name)}
              yes={t.removeNow}
              no={t.cancel}
              onYes={() => actions.dropPasskey(id)}
            />
          </li>
        ))}
      </ul>
      {done === 'passkey-open' && <ProblemLine weight="note">{t.passkeyOpen}</ProblemLine>}
      {open ? (
        <SureForm
          label={t.goOn}
          withCode={guards.codesSince !== null}
          busy={busy === 'passkey'}
          error={wrong}
          testId="add-passkey"
          onSure={actions.addPasskey}
          onCancel={() => setOpen(false)}
        >
          <p class="quiet">{t.addHelp}</p>
        </SureForm>
      ) : (
        <>
          {wrong && <ProblemLine>{errorWords(wrong)}</ProblemLine>}
          <div class="row">
            <Button icon="plus" onPress={() => setOpen(true)} testId="add-passkey-open">
              {t.addPasskey}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
