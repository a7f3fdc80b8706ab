/** What a workspace's own addresses can be told of. `publication.needs_review`: somebody is to look (`why` says what for). */
export const WEBHOOK_EVENTS = [
  'publication.published',
  'publication.failed',
  'publication.needs_review',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** What is sent when its owner asks for a test. */
export const TEST_EVENT = 'webhook.test';

/** Addresses of one workspace. */
export const MOST_WEBHOOKS = 10;

/** Why one is not told any more: its owner said so, it took nothing for days, or it answered 410. */
export const OFF_REASONS = ['owner', 'failing', 'gone'] as const;

/** Why a try came to nothing where it was no answer that did. */
export const TRY_TROUBLES = ['no-answer', 'no-address', 'private-address', 'lookup', 'unseen'] as const;
