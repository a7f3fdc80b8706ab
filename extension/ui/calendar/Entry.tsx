import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef } from 'preact/hooks';
import { openReview } from '../outcome/reviewing.ts';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { StatusMark } from '../parts/StatusMark.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { Mark } from '../review/Mark.tsx';
import { t } from '../words/calendar.ts';
import { clock } from '../words/format.ts';
import { t as outcome } from '../words/outcome.ts';
import { t as reviews } from '../words/review.ts';
import { isMovable, type Placed } from './entries.ts';
import type { Hands } from './hands.ts';

interface EntryProps {
  placed: Placed;
  hands: Hands;
  /** Minutes that an arrow up or down moves it by; days where the view has no hours. */
  step: 'day' | 'minute';
  focusable: boolean;
  style?: Record<string, string | number>;
}

const MINUTES = 15;
/** Days and minutes by key. */
const MOVES: Record<EntryProps['step'], Record<string, [days: number, minutes: number]>> = {
  day: { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [-7, 0], ArrowDown: [7, 0] },
  minute: { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -MINUTES], ArrowDown: [0, MINUTES] },
};

/** A post at one account as the calendar shows it: opens on a press, moves by the mouse or with Alt and the arrows. */
export function Entry({ placed, hands, step, focusable, style }: EntryProps) {
  const { entry } = placed;
  const button = useRef<HTMLButtonElement>(null);
  const canMove = isMovable(entry);
  const review = openReview([entry]);
  useEffect(() => {
    if (!canMove || !button.current) return;
    return draggable({ element: button.current, getInitialData: () => ({ id: entry.id }) });
  }, [canMove, entry.id]);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.altKey ? MOVES[step][event.key] : undefined;
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    if (canMove) hands.shift(entry, ...move);
  };
  const client = hands.clientName(entry);
  const time = clock(Math.floor(entry.publishAt / 60_000) * 60_000, hands.timeZone);
  return (
    <button
      ref={button}
      type="button"
      class={`entry ${entry.status}`}
      style={style}
      tabIndex={focusable ? 0 : -1}
      aria-label={nameOf(entry, time, hands)}
      aria-keyshortcuts={canMove ? 'Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown' : undefined}
      title={[time, client, entry.title].filter(Boolean).join(' · ')}
      data-testid="entry"
      data-id={entry.id}
      onClick={() => hands.open(entry)}
      onKeyDown={onKeyDown}
    >
      <Thumb sha256={entry.cover ?? undefined} alt="" />
      <span class="figures">{time}</span>
      <PlatformMark platform={entry.platform} />
      <span class="grow one-line">
        {client && <b>{client} · </b>}
        {entry.title}
      </span>
      {review ? <Mark review={review} /> : <StatusMark status={entry.status} />}
    </button>
  );
}

function nameOf(entry: Placed['entry'], time: string, hands: Hands): string {
  const account = hands.accountName(entry.accountId);
  const review = openReview([entry]);
  const says = [
    time,
    hands.clientName(entry),
    entry.title,
    account,
    review ? reviews.states[review] : outcome.status[entry.status],
  ];
  return [...says, isMovable(entry) && t.movesByKeys].filter(Boolean).join(', ');
}
