import { TEST_EVENT, type WebhookEvent } from '../../../shared/webhook-events.ts';
import type { Delivery } from '../../../shared/webhooks.ts';
import { Failed } from '../oversight/Failed.tsx';
import { Button } from '../parts/Button.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { dayAndTime } from '../words/amounts.ts';
import { t } from '../words/scripts.ts';

interface DeliveriesProps {
  items: Delivery[] | 'failed' | null;
  busy: boolean;
  /** Nothing is sent while it is turned off. */
  off: boolean;
  onAgain: () => void;
  onReplay: (id: string) => void;
}

/** What a webhook was told, the newest first: how it went, and a button that sends it once more. */
export function Deliveries({ items, busy, off, onAgain, onReplay }: DeliveriesProps) {
  if (items === null) return <Skeleton height={60} />;
  if (items === 'failed') return <Failed onAgain={onAgain} />;
  if (items.length === 0) return <p class="quiet">{t.noDeliveries}</p>;
  return (
    <ul class="rows">
      {items.map((one) => (
        <li key={one.id} class="item">
          <div class="grow">
            <b>{t.state[one.state]}</b>: {nameOf(one.event)}
            <p class="small quiet">{factsOf(one).join(' · ')}</p>
          </div>
          {!off && (
            <Button icon="refresh" busy={busy} onPress={() => onReplay(one.id)} testId={`replay-${one.id}`}>
              {t.replay}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

const nameOf = (event: string): string =>
  event === TEST_EVENT ? t.test : (t.event[event as WebhookEvent] ?? event);

function factsOf({ madeAt, tries, state, dueAt }: Delivery): string[] {
  const last = tries.at(-1);
  const how =
    last === undefined
      ? []
      : last.status === null
        ? [t.trouble[last.why ?? ''] ?? '']
        : [t.answered(last.status, last.ms ?? 0)];
  const next = state === 'waiting' && dueAt !== null ? [t.againAt(dayAndTime(dueAt))] : [];
  return [dayAndTime(madeAt), t.tries(tries.length), ...how, ...next];
}
