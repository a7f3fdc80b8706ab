import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { date } from '../words/amounts.ts';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/guards.ts';
import { CodeField } from './CodeField.tsx';
import type { GuardsPartProps } from './Guards.tsx';
import { QrCode } from './QrCode.tsx';
import { Recovery } from './Recovery.tsx';
import { SureForm } from './SureForm.tsx';

type Open = 'begin' | 'end' | 'renew' | null;

/** Codes from an app: switching them on and off, and the recovery codes. */
export function CodesPart({ guards, state, actions }: GuardsPartProps) {
  const [open, setOpen] = useState<Open>(null);
  const [code, setCode] = useState('');
  const { begun, recovery, busy, refused, done } = state;
  const isOn = guards.codesSince !== null;
  useEffect(() => setOpen(null), [begun, recovery, isOn]);
  const wrong = refused?.doing === 'codes' || refused?.doing === 'recovery' ? refused.error : null;
  const wrongCode = wrong?.field === 'code' ? wrong : null;
  const asked = { withCode: isOn, busy: busy === 'codes' || busy === 'recovery', error: wrong };
  const close = () => setOpen(null);
  return (
    <section>
      <h3>{t.codes}</h3>
      <div class="item">
        <div class="grow">
          <p>{guards.codesSince === null ? t.codesOff : t.codesOn(date(guards.codesSince))}</p>
          {isOn && <p class="small quiet">{t.recoveryLeft(guards.recoveryLeft)}</p>}
        </div>
        {open === null && !begun && (
          <div class="row deeds">
            {isOn ? (
              <>
                <Button onPress={() => setOpen('renew')}>{t.newRecovery}</Button>
                <Button look="danger" onPress={() => setOpen('end')} testId="codes-off-open">
                  {t.switchOff}
                </Button>
              </>
            ) : (
              <Button onPress={() => setOpen('begin')} testId="codes-on-open">
                {t.switchOn}
              </Button>
            )}
          </div>
        )}
      </div>
      {done === 'off' && !isOn && <ProblemLine weight="note">{t.switchedOff}</ProblemLine>}
      {open === 'begin' && (
        <SureForm {...asked} label={t.goOn} testId="codes-on" onSure={actions.beginCodes} onCancel={close}>
          <p class="quiet">{t.codesHelp}</p>
        </SureForm>
      )}
      {open === 'end' && (
        <SureForm
          {...asked}
          look="danger"
          label={t.switchOff}
          testId="codes-off"
          onSure={actions.endCodes}
          onCancel={close}
        />
      )}
      {open === 'renew' && (
        <SureForm
          {...asked}
          label={t.newRecovery}
          testId="codes-renew"
          onSure={actions.renewRecovery}
          onCancel={close}
        >
          <p class="quiet">{t.renewHelp}</p>
        </SureForm>
      )}
      {begun && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) actions.confirmCodes(code);
            setCode('');
          }}
        >
          <p>{t.scan}</p>
          <QrCode text={begun.address} label={t.picture} />
          <p class="quiet">
            {t.orType}
            <br />
            <code class="address" data-testid="secret">
              {begun.secret.match(/.{1,4}/g)?.join(' ')}
            </code>
          </p>
          <CodeField value={code} error={wrongCode} onInput={setCode} />
          {wrong && !wrongCode && <ProblemLine>{errorWords(wrong)}</ProblemLine>}
          <div class="row">
            <Button look="primary" type="submit" busy={busy === 'codes'} testId="codes-confirm">
              {t.switchOn}
            </Button>
            <Button onPress={actions.putAway}>{t.cancel}</Button>
          </div>
        </form>
      )}
      {recovery && <Recovery codes={recovery} onKept={actions.putAway} />}
    </section>
  );
}
