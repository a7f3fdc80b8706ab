import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/guards.ts';
import type { GuardsPartProps } from './Guards.tsx';
import { SureForm } from './SureForm.tsx';

/** One's e-mail: whether it is confirmed, the letter once more, and changing it. */
export function EmailPart({ guards, state, actions }: GuardsPartProps) {
  const [open, setOpen] = useState(false);
  const [email, setEmail] = useState('');
  const { done, busy, refused } = state;
  useEffect(() => {
    if (done !== 'email' && done !== 'email-letter') return;
    setOpen(false);
    setEmail('');
  }, [done]);
  const wrong = refused?.doing === 'email' ? refused.error : null;
  const letter = refused?.doing === 'letter' ? refused.error : null;
  const box = guards.mailbox && (
    <a href={guards.mailbox} target="_blank" rel="noreferrer">
      {t.sandboxInbox}
    </a>
  );
  return (
    <section>
      <h3>{t.email}</h3>
      <div class="item">
        <div class="grow">
          <b class="address">{guards.email}</b>
          <p class="small quiet">
            {guards.isConfirmed ? t.confirmed : guards.mail ? t.unconfirmed : t.noMail}
          </p>
        </div>
        {!open && (
          <Button onPress={() => setOpen(true)} testId="change-email-open">
            {t.changeEmail}
          </Button>
        )}
      </div>
      {guards.mail && !guards.isConfirmed && (
        <div class="row">
          <Button busy={busy === 'letter'} onPress={actions.writeAgain} testId="write-again">
            {t.writeAgain}
          </Button>
          {box}
        </div>
      )}
      {letter && <ProblemLine>{errorWords(letter)}</ProblemLine>}
      {done === 'letter' && <ProblemLine weight="note">{t.written}</ProblemLine>}
      {guards.pending && (
        <ProblemLine weight="note" action={box}>
          {t.pending(guards.pending)}
        </ProblemLine>
      )}
      {done === 'email' && <ProblemLine weight="note">{t.emailChanged}</ProblemLine>}
      {open && (
        <SureForm
          label={guards.mail ? t.sendLetter : t.changeEmail}
          withCode={guards.codesSince !== null}
          busy={busy === 'email'}
          error={wrong?.field === 'email' ? null : wrong}
          testId="change-email"
          onSure={(sure) => actions.changeEmail(email.trim(), sure)}
          onCancel={() => setOpen(false)}
        >
          <p class="quiet">{guards.mail ? t.changeHelp : t.changeHelpNoMail}</p>
          <Field
            label={t.newEmail}
            name="new-email"
            type="email"
            autoComplete="email"
            required
            value={email}
            wrong={wrong?.field === 'email' || wrong?.code === 'email-taken' ? errorWords(wrong) : undefined}
            onInput={setEmail}
          />
        </SureForm>
      )}
    </section>
  );
}
