import { useState } from 'preact/hooks';
import type { PolicyFields } from '../../../shared/operator.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Sure } from '../parts/Sure.tsx';
import { date } from '../words/amounts.ts';
import { t } from '../words/server.ts';
import { DayField } from './DayField.tsx';
import { Lines } from './Lines.tsx';
import type { ServerActions, ServerState } from './session.ts';
import { Refused, Told } from './Told.tsx';

interface PolicyPartProps {
  state: ServerState;
  actions: ServerActions;
  workerUrl: string;
}

const shown = (day: string): string => date(Date.parse(`${day}T12:00:00Z`));

/** What the policy says of whoever runs the server: written, looked at, published for a day. */
export function PolicyPart({ state, actions, workerUrl }: PolicyPartProps) {
  return (
    <section class="card policy">
      <h2>{t.policy}</h2>
      <p class="quiet">
        {t.policyHelp}{' '}
        <a class="link" href={`${workerUrl}/privacy`} target="_blank" rel="noreferrer">
          {t.seePage}
        </a>
      </p>
      {state.done === 'policy' && <ProblemLine weight="note">{t.published}</ProblemLine>}
      <Told of={state.policy} onAgain={() => actions.open('policy')} height={360}>
        {({ holds, coming, soonest }) => (
          <>
            {coming.map((one) => (
              <div key={one.version} class="item">
                <div class="grow">
                  <b>{t.coming(shown(one.effective))}</b>
                  <ul class="small">
                    {one.changes.map((change) => (
                      <li key={change}>{change}</li>
                    ))}
                  </ul>
                </div>
                <Sure
                  label={t.takeBack}
                  warning={t.takeBackWarning}
                  yes={t.yes}
                  no={t.no}
                  onYes={() => actions.dropPolicy(one.version)}
                />
              </div>
            ))}
            {holds.version && <p class="small quiet">{t.holdsSince(shown(holds.effective))}</p>}
            <PolicyForm
              key={`${holds.version} ${coming.at(-1)?.version}`}
              last={coming.at(-1) ?? holds}
              soonest={soonest}
              state={state}
              actions={actions}
            />
          </>
        )}
      </Told>
      {state.preview !== null && (
        <div class="lines">
          <div class="row">
            <h3 class="grow">{t.previewTitle}</h3>
            <Button icon="close" label={t.closePreview} look="ghost" onPress={actions.closePreview} />
          </div>
          {/* Nothing in it runs: a page of the Worker has no script, and this frame lets none. */}
          <iframe class="page-preview" title={t.previewTitle} sandbox="" srcdoc={state.preview} />
        </div>
      )}
    </section>
  );
}

interface PolicyFormProps {
  last: PolicyFields;
  soonest: string;
  state: ServerState;
  actions: ServerActions;
}

function PolicyForm({ last, soonest, state, actions }: PolicyFormProps) {
  const [text, setText] = useState({
    operator: last.operator,
    contact: last.contact,
    processors: last.processors,
    transfers: last.transfers,
  });
  const [news, setNews] = useState('');
  const [effective, setEffective] = useState(soonest);
  const put = (name: keyof typeof text) => (value: string) => setText({ ...text, [name]: value });
  const submit = (event: Event) => {
    event.preventDefault();
    const changes = news
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    actions.changePolicy({ ...text, effective, changes });
  };
  return (
    <form class="form" onSubmit={submit}>
      <Field label={t.operator} name="policy-operator" value={text.operator} onInput={put('operator')} />
      <Field
        label={t.contact}
        name="policy-contact"
        hint={t.contactHint}
        value={text.contact}
        onInput={put('contact')}
      />
      <Lines
        label={t.processors}
        name="policy-processors"
        hint={t.processorsHint}
        value={text.processors}
        onInput={put('processors')}
      />
      <Lines
        label={t.transfers}
        name="policy-transfers"
        rows={3}
        value={text.transfers}
        onInput={put('transfers')}
      />
      <Lines
        label={t.whatIsNew}
        name="policy-changes"
        hint={t.whatIsNewHint}
        rows={2}
        required
        value={news}
        onInput={setNews}
      />
      <DayField
        label={t.effective}
        name="policy-day"
        hint={t.effectiveHint(shown(soonest))}
        value={effective}
        onInput={setEffective}
      />
      <Refused state={state} doing={['policy']} />
      <div class="row wrap">
        <Button look="primary" type="submit" busy={state.busy === 'policy'} testId="policy-publish">
          {t.publish}
        </Button>
        <Button onPress={() => actions.preview(text)} testId="policy-preview">
          {t.preview}
        </Button>
      </div>
    </form>
  );
}
