import { useState } from 'preact/hooks';
import { REQUEST_KINDS } from '../../../shared/hosting.ts';
import type { PrivacyRequest } from '../../../shared/operator.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Select } from '../parts/Select.tsx';
import { Sure } from '../parts/Sure.tsx';
import { date } from '../words/amounts.ts';
import { t } from '../words/server.ts';
import { DayField } from './DayField.tsx';
import { Lines } from './Lines.tsx';
import type { ServerActions, ServerState } from './session.ts';
import { dayOf, Refused, Told } from './Told.tsx';

interface RequestsPartProps {
  state: ServerState;
  actions: ServerActions;
  now: number;
}

/** What people asked by e-mail: noted, answered within a month, kept with what became of it. */
export function RequestsPart({ state, actions, now }: RequestsPartProps) {
  return (
    <>
      <section class="card">
        <h2>{t.requests}</h2>
        <p class="quiet">{t.requestsHelp}</p>
        <Refused state={state} doing={['answer']} />
        <Told of={state.requests} onAgain={() => actions.open('requests')}>
          {(requests) =>
            requests.length === 0 ? (
              <p class="quiet">{t.noRequests}</p>
            ) : (
              <ul class="rows">
                {requests.map((one) => (
                  <Request
                    key={one.id}
                    request={one}
                    actions={actions}
                    now={now}
                    busy={state.busy === 'answer'}
                  />
                ))}
              </ul>
            )
          }
        </Told>
      </section>
      <NoteOne state={state} actions={actions} now={now} />
    </>
  );
}

function NoteOne({ state, actions, now }: RequestsPartProps) {
  const [kind, setKind] = useState<PrivacyRequest['kind']>('deletion');
  const [email, setEmail] = useState('');
  const [about, setAbout] = useState('');
  const [day, setDay] = useState(dayOf(now));
  const submit = (event: Event) => {
    event.preventDefault();
    // Today: now; an earlier day: its noon.
    const receivedAt = day === dayOf(now) ? now : Date.parse(`${day}T12:00:00Z`);
    actions.noteRequest({ kind, email: email.trim(), about: about.trim(), receivedAt });
    setAbout('');
  };
  return (
    <section class="card">
      <h2>{t.noteTitle}</h2>
      <form class="form" onSubmit={submit}>
        <div class="field">
          <span class="label" aria-hidden="true">
            {t.kind}
          </span>
          <Select
            label={t.kind}
            name="request-kind"
            value={kind}
            choices={REQUEST_KINDS.map((one) => ({ value: one, label: t.kinds[one] }))}
            onChange={(one) => setKind(one as PrivacyRequest['kind'])}
          />
        </div>
        <Field label={t.email} name="request-email" type="email" required value={email} onInput={setEmail} />
        <Lines label={t.about} name="request-about" rows={2} value={about} onInput={setAbout} />
        <DayField label={t.received} name="request-day" max={dayOf(now)} value={day} onInput={setDay} />
        <Refused state={state} doing={['request']} />
        {state.done === 'request' && <ProblemLine weight="note">{t.noted}</ProblemLine>}
        <div class="row">
          <Button look="primary" type="submit" busy={state.busy === 'request'} testId="request-note">
            {t.note}
          </Button>
        </div>
      </form>
    </section>
  );
}

interface RequestProps {
  request: PrivacyRequest;
  actions: ServerActions;
  now: number;
  busy: boolean;
}

function Request({ request, actions, now, busy }: RequestProps) {
  const { kind, email, about, dueAt, doneAt, outcome, answer, receiptUrl, isKnown } = request;
  const isOpen = doneAt === null;
  const when = isOpen ? (dueAt < now ? t.lateBy(date(dueAt)) : t.due(date(dueAt))) : date(doneAt);
  return (
    <li class="item request" data-testid={`request-${request.id}`}>
      <div class="grow">
        <b>{t.kinds[kind]}</b>{' '}
        <span class={isOpen && dueAt < now ? 'small wrong' : 'small quiet'}>{when}</span>
        <p class="small address">
          {email ?? t.erased}
          {email && kind !== 'abuse' && <span class="quiet"> · {isKnown ? t.isKnown : t.isUnknown}</span>}
        </p>
        {about && <p class="small">{about}</p>}
        {outcome && (
          <p class="small quiet">
            {t.outcomes[outcome]}
            {answer && `: ${answer}`}
            {receiptUrl && (
              <>
                {' · '}
                <a class="link" href={receiptUrl} target="_blank" rel="noreferrer">
                  {t.receipt}
                </a>
              </>
            )}
          </p>
        )}
        {isOpen && <Answering request={request} actions={actions} busy={busy} />}
      </div>
    </li>
  );
}

function Answering({ request, actions, busy }: Omit<RequestProps, 'now'>) {
  const [words, setWords] = useState('');
  const { id, kind, email, isKnown } = request;
  const isDeletion = kind === 'deletion' && isKnown;
  const say = (how: 'send' | 'delete' | 'done' | 'refuse') => actions.answer(id, how, words.trim());
  return (
    <div class="form">
      <Field label={isDeletion ? t.proof : t.answer} name={`answer-${id}`} value={words} onInput={setWords} />
      {kind === 'export' && isKnown && <p class="small quiet">{t.sendHelp}</p>}
      <div class="row wrap">
        {kind === 'export' && isKnown && (
          <Button look="primary" busy={busy} onPress={() => say('send')}>
            {t.send}
          </Button>
        )}
        {isDeletion && (
          <Sure
            label={t.erase}
            warning={t.eraseWarning(email ?? '')}
            yes={t.yes}
            no={t.no}
            onYes={() => say('delete')}
          />
        )}
        <Button busy={busy} onPress={() => say('done')}>
          {t.done}
        </Button>
        <Button busy={busy} onPress={() => say('refuse')}>
          {t.refuse}
        </Button>
      </div>
    </div>
  );
}
