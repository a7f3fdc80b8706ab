import { NO_SCRIPTS, type ScriptsState } from '../../extension/ui/scripts/session.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import type { ApiKey } from '../../shared/api-keys.ts';
import type { Delivery, Webhook } from '../../shared/webhooks.ts';
import { NOW } from './drafts.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

const key = (change: Partial<ApiKey>): ApiKey => ({
  id: '1',
  name: 'Nightly import',
  hint: 'clipcast_3f9a1c…',
  scopes: ['posts:read', 'posts:write', 'media:write'],
  madeAt: NOW - 30 * DAY,
  madeBy: 'Ida Brandt',
  expiresAt: NOW + 60 * DAY,
  lastUsedAt: NOW - 7 * HOUR,
  holds: true,
  ...change,
});
const webhook = (change: Partial<Webhook>): Webhook => ({
  id: 'hook',
  url: 'https://hooks.harrowlane.example/clipcast?office=north',
  events: ['publication.published', 'publication.failed', 'publication.needs_review'],
  madeAt: NOW - 20 * DAY,
  madeBy: 'Ida Brandt',
  offAt: null,
  offWhy: null,
  failingSince: null,
  ...change,
});
const delivery = (id: string, change: Partial<Delivery>): Delivery => ({
  id,
  event: 'publication.published',
  publicationId: 'publication',
  madeAt: NOW - 2 * HOUR,
  state: 'delivered',
  dueAt: null,
  tries: [{ at: NOW - 2 * HOUR, status: 204, ms: 182, why: null }],
  ...change,
});

const some: ScriptsState = {
  ...NO_SCRIPTS,
  keys: [
    key({}),
    key({
      id: '2',
      name: 'Dashboard in the office',
      hint: 'clipcast_b07e52…',
      scopes: ['numbers:read'],
      madeBy: null,
      expiresAt: null,
      lastUsedAt: null,
      holds: false,
    }),
  ],
  webhooks: [webhook({ failingSince: NOW - 3 * HOUR })],
  open: {
    id: 'hook',
    items: [
      delivery('3', {
        event: 'publication.failed',
        state: 'waiting',
        dueAt: NOW + HOUR,
        madeAt: NOW - 3 * HOUR,
        tries: [
          { at: NOW - 3 * HOUR, status: 503, ms: 1240, why: null },
          { at: NOW - 2 * HOUR, status: null, ms: 10_000, why: 'no-answer' },
        ],
      }),
      delivery('2', { event: 'publication.needs_review' }),
      delivery('1', { event: 'webhook.test', publicationId: null, madeAt: NOW - DAY }),
    ],
  },
};
const off: ScriptsState = {
  ...some,
  webhooks: [webhook({ offAt: NOW - DAY, offWhy: 'failing' })],
  open: { id: 'hook', items: 'failed' },
  refused: { doing: 'webhook', error: { code: 'webhook-address', message: '', field: 'url' } },
};

/** The studio's states of what owners see of scripts. */
export const scriptStates = (studio: StudioState): Record<string, StudioState> => {
  const at = (scripts: ScriptsState): StudioState => ({ ...studio, draft: null, room: 'people', scripts });
  return {
    scripts: at(some),
    'scripts-made': at({
      ...some,
      open: null,
      madeKey: { name: 'Nightly import', key: `clipcast_3f9a1c${'0'.repeat(26)}_${'kQ7w'.repeat(10)}abc` },
      madeWebhook: {
        url: 'https://hooks.harrowlane.example/clipcast',
        secret: `whsec_${'q8Zt'.repeat(10)}abc=`,
      },
    }),
    'scripts-none': at({ ...NO_SCRIPTS, keys: [], webhooks: [] }),
    'scripts-off': at(off),
    'scripts-coming': at(NO_SCRIPTS),
    'scripts-unreachable': at({ ...NO_SCRIPTS, failed: true }),
  };
};
