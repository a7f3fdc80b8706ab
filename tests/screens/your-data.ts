import type { StudioState } from '../../extension/ui/studio/session.ts';
import { type DataState, NO_DATA } from '../../extension/ui/your-data/session.ts';
import type { AuditEntry } from '../../shared/audit.ts';
import type { Deletion } from '../../shared/your-data.ts';
import { remembered, rememberedWith } from './accounts.ts';
import { NOW } from './drafts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const deeds: [ago: number, action: string, more?: Partial<AuditEntry>][] = [
  [4 * MINUTE, 'publication-moved', { object: 'publication/7f3a0c' }],
  [32 * MINUTE, 'post-sent', { object: 'post/19bd42' }],
  [2 * HOUR, 'tokens-opened', { actor: 'machine', name: null, place: null, object: 'connection/c1' }],
  [5 * HOUR, 'signed-in', {}],
  [
    9 * HOUR,
    'connection-ended',
    {
      actor: 'platform',
      name: null,
      place: null,
      object: 'connection/c2',
      detail: 'removed in TikTok by its owner',
    },
  ],
  [26 * HOUR, 'export-downloaded', { detail: 'workspace', outcome: 'unknown' }],
  [3 * DAY, 'publication-canceled', { actor: 'gone', name: null, object: 'publication/0be11d' }],
];
const entries: AuditEntry[] = deeds.map(([ago, action, more], at) => ({
  seq: 1284 - at,
  id: `entry-${at}`,
  at: NOW - ago,
  actor: 'person',
  name: 'Ida Brandt',
  action,
  object: '',
  outcome: 'done',
  detail: '',
  place: 'Chrome on Linux, 203.0.113.0/24',
  hash: 'a'.repeat(64),
  ...more,
}));

const gone: Deletion = {
  what: 'workspace',
  askedAt: NOW - MINUTE,
  doneAt: NOW - MINUTE,
  rows: { posts: 182, publications: 391, accounts: 4, audit: 1284, post_metrics: 5120, media: 640 },
  files: 640,
  bytes: 1_812_000_000,
  consents: [
    { platform: 'tiktok', end: 'revoked' },
    { platform: 'facebook', end: 'unanswered' },
  ],
  audit: { seq: 1284, hash: '3f8a21c07b5de946'.repeat(4) },
  keptUntil: NOW + 730 * DAY,
};
const code = '3f8a21c07b5de9460c11a2b9';
const url = `https://clipcast.harrowlane.example/deletion/${code}`;

const known: DataState = { ...NO_DATA, audit: entries, auditNext: 1277 };

/** Every state of the room of one's data, by name. */
export function yourDataStates(studio: StudioState): Record<string, StudioState> {
  const room = (data: Partial<DataState>, who = remembered): StudioState => ({
    ...{ ...studio, draft: null, room: 'data', remembered: who, data: { ...known, ...data } },
  });
  const nobody = { ...rememberedWith([]), pairing: null };
  const { pairing } = remembered;
  const workspaces = (pairing?.me.workspaces ?? []).map((one) => ({ ...one, role: 'editor' as const }));
  const editor = { ...remembered, pairing: pairing && { ...pairing, me: { ...pairing.me, workspaces } } };
  return {
    data: room({}),
    'data-exporting': room({ exporting: { what: 'workspace', bytes: 38_400_000 } }),
    'data-exported': room({ exported: { what: 'workspace', bytes: 812_000_000 } }),
    'data-export-broke': room({
      refused: { doing: 'export', error: { code: 'download-broke', message: '' } },
    }),
    'data-log-coming': room({ audit: 'asking', auditNext: null }),
    'data-log-failed': room({ audit: 'failed', auditNext: null }),
    'data-log-empty': room({ audit: [], auditNext: null, filter: { action: 'member-erased' } }),
    'data-chain': room({
      check: {
        ...{ checked: 1284, brokenAt: null, running: false },
        head: { seq: 1284, hash: '3f8a21c07b5de946'.repeat(4) },
      },
    }),
    'data-chain-broken': room({ check: { checked: 811, brokenAt: 812, head: null, running: false } }),
    'data-deleting': room({
      refused: { doing: 'workspace', error: { code: 'wrong-password', message: '', field: 'password' } },
    }),
    'data-receipt': room({ receipt: { what: 'workspace', code, url, items: [gone] } }),
    'data-account-gone': room(
      {
        receipt: {
          ...{ what: 'account', code, url },
          items: [
            { ...gone, what: 'account', rows: {}, files: 0, bytes: 0, consents: [], audit: null },
            { ...gone, doneAt: null },
          ],
        },
      },
      nobody,
    ),
    'data-receipt-failed': room({ receipt: { what: 'workspace', code, url, items: 'failed' } }),
    'data-editor': room({}, editor),
    'data-signed-out': room({}, nobody),
  };
}
