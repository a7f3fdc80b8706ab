import type { Remembered } from '../../extension/messages.ts';
import { rulesByAccount } from '../../shared/account-rules.ts';
import type { Account } from '../../shared/api.ts';
import { platforms } from '../../shared/platforms/index.ts';
import { NOW, ZONE } from './drafts.ts';

const DAY = 86_400_000;

export const harrow: Account = {
  id: 'account-harrow',
  connectionId: 'connection-harrow',
  platform: 'tiktok',
  name: 'Harrow Lane Homes',
  handle: 'harrowlane',
  avatarUrl: '/samples/agent.480.jpg',
  limits: {
    choices: { privacy: ['PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY'] },
    off: ['duet'],
    maxVideoSeconds: 600,
  },
  limitsAt: NOW,
  connection: {
    status: 'alive',
    scopes: ['user.info.basic', 'video.publish', 'video.upload'],
    expiresAt: NOW + 300 * DAY,
    deadReason: null,
  },
};

export const bay: Account = {
  ...harrow,
  id: 'account-bay',
  connectionId: 'connection-bay',
  name: 'Bay & Sons',
  handle: 'bayandsons',
  avatarUrl: null,
  limits: {},
  connection: { ...harrow.connection, expiresAt: NOW + 3 * DAY },
};

export const dead: Account = {
  ...bay,
  id: 'account-dead',
  connection: { ...bay.connection, status: 'dead', deadReason: 'token-ended', expiresAt: null },
};

const known: Remembered = {
  pairing: {
    workerUrl: 'https://clipcast.harrowlane.example',
    workspaceId: 'workspace',
    me: {
      person: { id: 'person', name: 'Ida Brandt', email: 'ida@harrowlane.example', isConfirmed: true },
      workspaces: [
        {
          id: 'workspace',
          name: 'Harrow Lane Homes',
          timeZone: ZONE,
          role: 'owner',
          lateness: { minutes: 60, otherwise: 'ask' },
          duplicateDays: 14,
          approval: 'none',
          fourEyes: true,
        },
      ],
      now: NOW,
      documents: [],
      isOperator: false,
      plans: false,
    },
  },
  signedOutOf: null,
  accounts: [],
  rules: {},
  names: Object.fromEntries(platforms.map(({ platform, name }) => [platform, name])),
  platforms: ['tiktok'],
  logins: [
    { platform: 'instagram', way: null },
    { platform: 'instagram', way: 'facebook' },
    { platform: 'tiktok', way: null },
  ],
  sandbox: false,
  clockSkew: 0,
  at: NOW,
  lastOptions: {},
  templates: {},
  hashtagGroups: [
    { name: 'Lübeck', tags: ['lübeck', 'altstadt', 'hansestadt'] },
    { name: 'Open house', tags: ['openhouse', 'besichtigung'] },
  ],
  language: null,
  lastAccountId: harrow.id,
  noticesAt: 0,
};

/** What is remembered of somebody with these accounts. */
export const rememberedWith = (accounts: Account[]): Remembered => ({
  ...known,
  accounts,
  rules: rulesByAccount(accounts),
});

export const remembered = rememberedWith([harrow]);
