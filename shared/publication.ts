/** The one table of a Publication's states and the one function that moves between them. */

export const STATUSES = [
  'scheduled',
  'preparing',
  'ready',
  'publishing',
  'confirming',
  'uncertain',
  'held',
  'failed',
  'published',
  'delivered',
  'canceled',
  'removed',
] as const;
export type Status = (typeof STATUSES)[number];

export const EVENTS = [
  'claim',
  'ready',
  'wait',
  'retry',
  'refuse',
  'restage',
  'accept',
  'deliver',
  'lose',
  'hold',
  'late',
  'skip',
  'edit',
  'cancel',
  'resume',
  'resend',
  'remove',
] as const;
export type EventName = (typeof EVENTS)[number];

/** Why a Publication is held; names words in the catalogue. */
export const HOLD_REASONS = [
  'not-approved',
  'approval-void',
  'late',
  'connection-dead',
  'media-missing',
  'duplicate',
  'quota',
  'suspended',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** `send`: now, one by one where it is late; `tomorrow`: on the next day that is to come, at the same wall time. */
export const DECISIONS = ['send', 'tomorrow', 'skip'] as const;

/**
 * Who may cause what. `claim` takes the row for one step: from scheduled it opens preparing, from ready it
 * crosses the fence into publishing. `lose`: a publishing row whose end nobody saw. `retry` out of publishing
 * is only for ends where nothing can have been made, out of uncertain only after `find` said absent.
 */
const TABLE: Record<Status, Partial<Record<EventName, Status>>> = {
  scheduled: {
    claim: 'preparing',
    // In what is not on its way: the late yes to a call that was believed lost. It counts more than our plans.
    accept: 'published',
    deliver: 'delivered',
    wait: 'scheduled',
    refuse: 'failed',
    hold: 'held',
    late: 'held',
    skip: 'canceled',
    edit: 'scheduled',
    cancel: 'canceled',
  },
  preparing: {
    claim: 'preparing',
    accept: 'published',
    deliver: 'delivered',
    ready: 'ready',
    wait: 'preparing',
    retry: 'preparing',
    refuse: 'failed',
    restage: 'scheduled',
    hold: 'held',
    late: 'held',
    skip: 'canceled',
    edit: 'scheduled',
    cancel: 'canceled',
  },
  ready: {
    claim: 'publishing',
    accept: 'published',
    deliver: 'delivered',
    restage: 'scheduled',
    hold: 'held',
    late: 'held',
    skip: 'canceled',
    edit: 'scheduled',
    cancel: 'canceled',
  },
  publishing: {
    accept: 'published',
    deliver: 'delivered',
    // One part of several is public: the next waits behind a fence of its own.
    ready: 'ready',
    wait: 'confirming',
    refuse: 'failed',
    hold: 'held',
    retry: 'ready',
    restage: 'scheduled',
    lose: 'uncertain',
  },
  confirming: {
    claim: 'confirming',
    accept: 'published',
    deliver: 'delivered',
    wait: 'confirming',
    refuse: 'failed',
    lose: 'uncertain',
  },
  uncertain: {
    claim: 'uncertain',
    ready: 'ready',
    wait: 'uncertain',
    accept: 'published',
    deliver: 'delivered',
    refuse: 'failed',
    retry: 'scheduled',
  },
  held: {
    accept: 'published',
    resume: 'scheduled',
    edit: 'scheduled',
    cancel: 'canceled',
  },
  failed: {
    // A late "yes" counts more than our "no".
    accept: 'published',
    resend: 'scheduled',
    edit: 'scheduled',
    cancel: 'canceled',
  },
  published: { remove: 'removed' },
  delivered: { accept: 'published' },
  canceled: {},
  removed: {},
};

/** Where `event` leads from `status`, or null where it may not happen. */
export function next(status: Status, event: EventName): Status | null {
  return TABLE[status][event] ?? null;
}

/** Statuses from which `event` may happen: what a conditional UPDATE asks for. */
export function from(event: EventName): Status[] {
  return STATUSES.filter((status) => TABLE[status][event] !== undefined);
}

/** Nothing more will be done by the machine. `failed` and `held` wait for the owner. */
export const isAtRest = (status: Status): boolean =>
  status === 'held' || status === 'failed' || isEnded(status);

export const isEnded = (status: Status): boolean =>
  status === 'published' || status === 'delivered' || status === 'canceled' || status === 'removed';

/** The owner may still change it. */
export const isEditable = (status: Status): boolean => next(status, 'edit') !== null;

/** One word for a whole Post, derived from its Publications and never stored: the one that needs most attention. */
export function postStatus(statuses: readonly Status[]): Status | null {
  const order: Status[] = [
    'failed',
    'uncertain',
    'held',
    'publishing',
    'confirming',
    'preparing',
    'ready',
    'scheduled',
    'delivered',
    'published',
    'removed',
    'canceled',
  ];
  return order.find((status) => statuses.includes(status)) ?? null;
}
