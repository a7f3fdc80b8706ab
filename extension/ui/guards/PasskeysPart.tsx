import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { date } from '../words/amounts.ts';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/guards.ts';
import type { GuardsPartProps } from './Guards.tsx';
import { SureForm } from './SureForm.tsx';

/** Passkeys: which there are, making one on the Worker's page, and removing one. */
export function PasskeysPart({ guards, state, actions }: GuardsPartProps) {
  /** What is asked about: a new one, or the one to remove by its id. */
  const [open, setOpen] = useState<'add' | { id: string } | null>(null);
  const { busy, refused, done } = state;
  const wrong = refused?.doing === 'passkey' ? refused.error : null;
  useEffect(() => {
    if (done === 'passkey-open' || done === 'passkey-gone') setOpen(null);
  }, [done]);
  const close = () => setOpen(null);
  const leaving = typeof open === 'object' ? open?.id : undefined;
  const asked = { withCode: guards.codesSince !== null, busy: busy === 'passkey', error: wrong };
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
            {leaving === id ? (
              <SureForm
                {...asked}
                look="danger"
                label={t.removeNow}
                testId="remove-passkey"
                onSure={(sure) => actions.dropPasskey(id, sure)}
                onCancel={close}
              >
                <p>{t.removeWarning(name)}</p>
              </SureForm>
            ) : (
              <Button onPress={() => setOpen({ id })} label={`${t.remove}: ${name}`}>
                {t.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {done === 'passkey-open' && <ProblemLine weight="note">{t.passkeyOpen}</ProblemLine>}
      {open === 'add' ? (
        <SureForm {...asked} label={t.goOn} testId="add-passkey" onSure={actions.addPasskey} onCancel={close}>
          <p class="quiet">{t.addHelp}</p>
        </SureForm>
      ) : (
        <>
          {wrong && open === null && <ProblemLine>{errorWords(wrong)}</ProblemLine>}
          <div class="row">
            <Button icon="plus" onPress={() => setOpen('add')} testId="add-passkey-open">
              {t.addPasskey}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
