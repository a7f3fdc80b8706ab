import { NO_SERVER, type ServerState } from '../../extension/ui/server/session.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import { remembered } from './accounts.ts';
import { NOW } from './drafts.ts';

const DAY = 86_400_000;
const day = (back: number): string => new Date(NOW - back * DAY).toISOString().slice(0, 10);

const told: ServerState = {
  ...NO_SERVER,
  health: {
    version: '0.1.0',
    tickAt: NOW - 240_000,
    broken: [],
    ...{ waiting: 412, due: 3, overdue: 0, uploads: 2, mail: true, people: 63, workspaces: 41 },
    databaseBytes: 48_300_000,
    mediaBytes: 12_700_000_000,
    lateness: [
      { platform: 'instagram', posts: 118, failed: 2, p50: 42, worst: 310 },
      { platform: 'tiktok', posts: 74, failed: 1, p50: 61, worst: 900 },
      { platform: 'linkedin', posts: 31, failed: 0, p50: 38, worst: 120 },
    ],
  },
  signals: {
    days: [
      { day: day(0), counts: { 'wrong-password': 12, 'rate-limited': 3 } },
      { day: day(1), counts: { 'wrong-password': 9, 'sign-up-closed': 41 } },
    ],
    reports: 1,
    refused: [
      { platform: 'instagram', ended: 812, refused: 6 },
      { platform: 'tiktok', ended: 520, refused: 23 },
    ],
    workspaces: [{ id: 'w9', name: 'Quick Cars Outlet', ended: 22, refused: 19 }],
  },
  people: [
    person('person', 'Ida Brandt', 'ida@harrowlane.example', { isOperator: true, workspaces: 3 }),
    person('jonas', 'Jonas Albrecht', 'jonas@harrowlane.example', {}),
    person('spam', 'Best Deals', 'best.deals@quick.example', {
      seenAt: null,
      suspended: { reason: 'The same advert on forty Pages.', at: NOW - 2 * DAY },
    }),
    person('mireille', 'Mireille Okonkwo-Sutherland', 'mireille.okonkwo@baysons.example', { workspaces: 2 }),
  ],
  workspaces: [
    {
      ...{ id: 'w1', name: 'Harrow Lane', since: NOW - 400 * DAY, members: 3, accounts: 5, posts: 96 },
      ...{ bytes: 3_900_000_000, suspended: null },
    },
    {
      ...{ id: 'w9', name: 'Quick Cars Outlet', since: NOW - 6 * DAY, members: 1, accounts: 2, posts: 22 },
      ...{ bytes: 91_000_000, suspended: { reason: 'The same advert on forty Pages.', at: NOW - 2 * DAY } },
    },
  ],
  next: 'mireille',
  signUp: {
    mode: 'invited',
    allowed: ['lena@harrowlane.example', 'press@baysons.example'],
    fixed: ['ida@harrowlane.example'],
    passes: [{ id: 'p1', email: 'tom@quayside.example', expiresAt: NOW + 5 * DAY }],
  },
  requests: [
    request('r1', 'deletion', 'jonas@harrowlane.example', { receivedAt: NOW - 33 * DAY }),
    request('r2', 'export', 'mireille.okonkwo@baysons.example', { about: 'Wrote on Monday' }),
    request('r3', 'abuse', 'neighbour@example.org', {
      about: 'A flat is advertised that is not for rent.',
      isKnown: false,
    }),
    request('r4', 'deletion', null, {
      ...{ doneAt: NOW - 9 * DAY, outcome: 'done', answer: 'Answered from the same address' },
      receiptUrl: 'https://clipcast.harrowlane.example/deletion/3f',
      isKnown: false,
    }),
  ],
  policy: {
    holds: {
      version: '2026-11-01.01',
      ...{ operator: 'Harrow Lane Ltd', contact: 'privacy@harrowlane.example', effective: '2026-11-01' },
      processors: 'Cloudflare, Inc. (hosting, database, storage)\nResend, Inc. (letters)',
      transfers: 'To the United States, under the EU’s standard contractual clauses.',
      changes: ['This is the first.'],
    },
    coming: [
      {
        version: '2026-11-20.01',
        ...{ operator: 'Harrow Lane Ltd', contact: 'privacy@harrowlane.example', effective: '2026-12-15' },
        processors: 'Cloudflare, Inc. (hosting)\nPostmark (letters)',
        transfers: '',
        changes: ['Letters are sent by Postmark.'],
      },
    ],
    soonest: '2026-12-15',
  },
  deeds: [
    deed('d3', 'Ida Brandt', 'person-suspended', 'The same advert on forty Pages.', 2),
    deed('d2', 'Ida Brandt', 'sign-up-changed', 'invited', 9),
    deed('d1', null, 'operator-appointed', '', 400),
  ],
};

type Told<K extends 'people' | 'requests' | 'deeds'> = Extract<ServerState[K], object[]>[number];

function person(id: string, name: string, email: string, more: Partial<Told<'people'>>): Told<'people'> {
  const since = NOW - 90 * DAY;
  return {
    id,
    name,
    email,
    since,
    seenAt: NOW - DAY,
    workspaces: 1,
    isOperator: false,
    suspended: null,
    ...more,
  };
}
function request(
  id: string,
  kind: Told<'requests'>['kind'],
  email: string | null,
  more: Partial<Told<'requests'>>,
): Told<'requests'> {
  const receivedAt = more.receivedAt ?? NOW - 3 * DAY;
  const open = { doneAt: null, outcome: null, answer: null, receiptUrl: null, isKnown: true };
  return { id, kind, email, about: '', dueAt: receivedAt + 30 * DAY, ...open, ...more, receivedAt };
}
function deed(id: string, name: string | null, action: string, detail: string, back: number): Told<'deeds'> {
  return {
    id,
    at: NOW - back * DAY,
    name,
    action,
    detail,
    object: action === 'sign-up-changed' ? '' : 'person/5f1c',
  };
}

const asOperator: StudioState['remembered'] = {
  ...remembered,
  pairing: remembered.pairing && {
    ...remembered.pairing,
    me: { ...remembered.pairing.me, isOperator: true },
  },
};

/** Every state of the room, by name. */
export function serverStates(studio: StudioState): Record<string, StudioState> {
  const at = (changes: Partial<ServerState>): StudioState => ({
    ...studio,
    remembered: asOperator,
    room: 'server',
    server: { ...told, ...changes },
  });
  const health = typeof told.health === 'object' && {
    ...told.health,
    ...{ tickAt: NOW - 7_200_000, overdue: 4, mail: false, broken: [{ what: 'sweep-mail', count: 12 }] },
  };
  const url = 'https://clipcast.harrowlane.example/join/5WvQe0Jm1yYk3nT8pLxZr4cBqFgHs7dUaKo9iVtMw2E';
  return {
    'server-state': at({}),
    'server-trouble': at({ health: health || 'failed' }),
    'server-asking': at({ health: 'asking', signals: 'failed' }),
    'server-people': at({ part: 'people' }),
    'server-workspaces': at({
      part: 'people',
      search: { what: 'workspaces', text: '', suspended: false },
      next: null,
    }),
    'server-entry': at({ part: 'entry', made: { url, email: 'tom@quayside.example', isSent: true } }),
    'server-requests': at({ part: 'requests' }),
    'server-policy': at({ part: 'policy' }),
    'server-log': at({ part: 'log' }),
  };
}
