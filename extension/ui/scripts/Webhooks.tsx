import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../shared/webhook-events.ts';
import type { Webhook } from '../../../shared/webhooks.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Field } from '../parts/Field.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { Sure } from '../parts/Sure.tsx';
import { Switch } from '../parts/Switch.tsx';
import { dayAndTime } from '../words/amounts.ts';
import { t } from '../words/scripts.ts';
import { Deliveries } from './Deliveries.tsx';
import type { ScriptsActions, ScriptsState } from './session.ts';
import { Ticks } from './Ticks.tsx';
import { ToldOnce } from './ToldOnce.tsx';

interface WebhooksProps {
  state: ScriptsState;
  actions: ScriptsActions;
  /** What was refused. */
  children: ComponentChildren;
}

/** Addresses that are told what becomes of posts: added, tried out, looked at, turned off, deleted. */
export function Webhooks({ state, actions, children }: WebhooksProps) {
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState<ReadonlySet<WebhookEvent>>(new Set(WEBHOOK_EVENTS));
  const [asksForEvent, askForEvent] = useState(false);
  const { webhooks, madeWebhook, failed, busy } = state;
  const submit = (event: Event) => {
    event.preventDefault();
    askForEvent(events.size === 0);
    if (!busy && events.size > 0) actions.makeWebhook(url.trim(), [...events]);
  };
  return (
    <section class="card" data-testid="webhooks">
      <h2>{t.webhooks}</h2>
      <p class="quiet">{t.webhooksHelp}</p>
      {webhooks === null && !failed && <Skeleton height={80} />}
      {webhooks?.length === 0 && (
        <EmptyState icon="send" title={t.noWebhooks}>
          {t.noWebhooksHelp}
        </EmptyState>
      )}
      <ul class="rows">
        {webhooks?.map((one) => (
          <WebhookRow key={one.id} webhook={one} state={state} actions={actions} />
        ))}
      </ul>
      {children}
      {madeWebhook && (
        <ToldOnce
          key={madeWebhook.secret}
          words={t.secretMade(new URL(madeWebhook.url).hostname)}
          secret={madeWebhook.secret}
          testId="made-secret"
        />
      )}
      <details class="more">
        <summary data-testid="open-add-webhook">{t.addWebhook}</summary>
        <form class="form" onSubmit={submit}>
          <Field
            label={t.address}
            name="webhook-url"
            type="url"
            required
            hint={t.addressHint}
            value={url}
            onInput={setUrl}
          />
          <Ticks
            label={t.events}
            names={WEBHOOK_EVENTS}
            words={t.event}
            ticked={events}
            onChange={setEvents}
          />
          {asksForEvent && events.size === 0 && <ProblemLine>{t.pickEvent}</ProblemLine>}
          <div class="row">
            <Button look="primary" type="submit" busy={busy === 'webhook'} testId="add-webhook">
              {t.addWebhook}
            </Button>
          </div>
        </form>
      </details>
    </section>
  );
}

interface RowProps {
  webhook: Webhook;
  state: ScriptsState;
  actions: ScriptsActions;
}

function WebhookRow({ webhook, state, actions }: RowProps) {
  const { id, url, events, offAt, offWhy, failingSince } = webhook;
  const isOpen = state.open?.id === id;
  const isOff = offAt !== null;
  return (
    <li class="item webhook">
      <div class="grow lines">
        <code class="address">{url}</code>
        <p class="small quiet">{events.map((one) => t.event[one as WebhookEvent] ?? one).join(', ')}</p>
        {isOff && offWhy !== 'owner' && <ProblemLine weight="warn">{t.off[offWhy ?? ''] ?? ''}</ProblemLine>}
        {!isOff && failingSince !== null && (
          <ProblemLine weight="warn">{t.failingSince(dayAndTime(failingSince))}</ProblemLine>
        )}
        <Switch label={t.on} on={!isOff} onChange={(on) => actions.turnWebhook(id, on)} name={`on-${id}`} />
        <div class="row">
          <Button
            icon="send"
            off={isOff}
            busy={state.busy === 'delivery' && isOpen}
            onPress={() => !isOff && actions.testWebhook(id)}
            testId={`test-${id}`}
          >
            {t.sendTest}
          </Button>
          <Sure
            label={t.newSecret}
            warning={t.newSecretNamed(new URL(url).hostname)}
            yes={t.yesNewSecret}
            no={t.keep}
            onYes={() => actions.renewSecret(id)}
          />
          <Sure
            label={t.remove}
            warning={t.removeNamed(new URL(url).hostname)}
            yes={t.yesRemove}
            no={t.keep}
            onYes={() => actions.deleteWebhook(id)}
          />
        </div>
        <details
          class="more"
          open={isOpen}
          onToggle={({ currentTarget }) => {
            if (currentTarget.open !== isOpen) actions.openWebhook(currentTarget.open ? id : null);
          }}
        >
          <summary data-testid={`deliveries-${id}`}>{t.deliveries}</summary>
          {isOpen && (
            <Deliveries
              items={state.open?.items ?? null}
              busy={state.busy === 'delivery'}
              off={isOff}
              onAgain={() => {
                actions.openWebhook(null);
                actions.openWebhook(id);
              }}
              onReplay={actions.replay}
            />
          )}
        </details>
      </div>
    </li>
  );
}
