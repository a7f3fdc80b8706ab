import { newest, POLICY, TERMS } from '../../shared/privacy/documents.ts';
import { chosenWords, withoutWords, wordsFor } from '../../worker/connect/pages.ts';
import { type Choice, choosePage } from '../../worker/pages/choose.ts';
import { connectPage, goOnPage } from '../../worker/pages/connect.ts';
import { documentPage } from '../../worker/pages/document.ts';
import { proofOver, provenPage, provePage, takenPage } from '../../worker/pages/email.ts';
import {
  askPage,
  choosePasswordPage,
  donePage,
  forgottenTrouble,
  noMailPage,
  overPage,
  sentPage,
} from '../../worker/pages/forgotten.ts';
import { guestOver, guestTrouble, passcodePage } from '../../worker/pages/guest.ts';
import { home } from '../../worker/pages/home.ts';
import { missing } from '../../worker/pages/missing.ts';
import { addPage, enterPage, passkeyOver } from '../../worker/pages/passkey.ts';
import { policyBody } from '../../worker/pages/policy.ts';
import { receipt } from '../../worker/pages/receipt.ts';
import { result } from '../../worker/pages/result.ts';
import { termsBody } from '../../worker/pages/terms.ts';
import type { AccountFound } from '../../worker/providers/provider.ts';
import { CONSENT } from '../../worker/words/consent.ts';
import { FORGOTTEN } from '../../worker/words/forgotten.ts';
import { clientPages } from './client-pages.ts';

/** What a person's browser is shown by the Worker itself: on the way to a connection, and where data was deleted. */

const found = (name: string, handle: string | null = null): AccountFound => ({
  remoteId: name,
  name,
  handle,
  avatarUrl: null,
  limits: {},
});
const choice = (name: string, handle: string | null, rest: Partial<Choice> = {}): Choice => ({
  id: name.toLowerCase().replace(/\W/g, ''),
  name,
  handle,
  chosen: false,
  limits: {},
  ...rest,
});

const connected = (accounts: AccountFound[], lacking: string[] = []) =>
  wordsFor('en', 'Instagram', { end: 'connected', accounts, missing: lacking, choose: false });

const facebook = { name: 'Facebook', path: 'facebook' };
const pages = [
  choice('Mara Lind Homes', 'maralindhomes'),
  choice('Nordhaus Living', 'nordhausliving', {
    limits: {
      blocked: {
        code: 'page-task',
        message: 'You may not publish as this Page. Its owner can give you the right to create content.',
      },
    },
  }),
  choice('Harbor Motors and everything that has wheels, in town and out of it', null),
];
const OPERATOR = {
  OPERATOR: 'Harrow Lane Homes Ltd',
  CONTACT: 'privacy@harrowlane.example',
  PUBLIC_URL: 'https://clipcast.harrowlane.example',
};
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 12);

export const workerPages: Record<string, () => Promise<Response>> = {
  connected: () => result('en', connected([found('Mara Lind Homes', 'maralind.homes')])),
  'connected-less': () =>
    result(
      'en',
      connected([found('Mara Lind Homes', 'maralind.homes')], ['first-comment', 'analytics', 'remove']),
    ),
  'connected-many': () =>
    result('en', connected(['Mara', 'Tom', 'Lea', 'Ines', 'Per'].map((name) => found(name)))),
  refused: () =>
    result('en', wordsFor('en', 'Instagram', { end: 'refused', words: 'The user denied your request.' })),
  empty: () => result('en', wordsFor('en', 'Facebook', { end: 'empty' })),
  invalid: () => result('en', wordsFor('en', 'TikTok', { end: 'invalid' })),
  choose: () => choosePage('en', { platform: facebook, accounts: pages }),
  'choose-less': () =>
    choosePage('en', {
      platform: facebook,
      accounts: pages,
      lines: withoutWords('en', ['analytics', 'first-comment']),
    }),
  'choose-de': () => choosePage('de', { platform: facebook, accounts: pages }),
  'choose-none': () =>
    choosePage('en', { platform: facebook, accounts: pages, wrong: CONSENT.en.chooseNone }),
  'choose-again': () =>
    choosePage('en', {
      platform: facebook,
      accounts: pages.map((one, at) => ({ ...one, chosen: at === 0 })),
      wrong: 'Posts still planned on Mara Lind Homes: 4. Cancel or move them first.',
    }),
  chosen: () => result('en', chosenWords('en', pages.slice(0, 2))),
  home: () => home('en'),
  'home-pl': () => home('pl'),
  forgot: () => askPage('en'),
  'forgot-wrong': () => askPage('de', FORGOTTEN.de.badEmail),
  'forgot-sent': () => sentPage('en'),
  'forgot-no-mail': () => noMailPage('en', OPERATOR.CONTACT),
  'forgot-choose': () => choosePasswordPage('de', 'token'),
  'forgot-differ': () => choosePasswordPage('en', 'token', FORGOTTEN.en.differ),
  'forgot-done': () => donePage('de'),
  'forgot-over': () => overPage('en'),
  'forgot-wait': () => forgottenTrouble('en', 429),
  'email-prove': () => provePage('en', 'token', 'ida@harrowlane.example'),
  'email-proven': () => provenPage('fr', 'Harrow Lane Homes'),
  'email-proven-late': () => provenPage('en', null),
  'email-taken': () => takenPage('nl'),
  'email-over': () => proofOver('pl'),
  'passkey-add': () => addPage('en', 'token', { email: 'ida@harrowlane.example', options: {} }),
  'passkey-enter': () => enterPage('de', { ticket: 'token', options: {} }),
  'passkey-over': () => passkeyOver('es'),
  missing: () => missing('en'),
  policy: () =>
    documentPage('en', 'privacy', policyBody(OPERATOR), { holds: newest(POLICY), coming: [], kept: [] }),
  'policy-changing': () =>
    documentPage('en', 'privacy', policyBody(OPERATOR), {
      holds: newest(POLICY),
      coming: [
        {
          version: '2026-12-01',
          effective: '2026-12-15',
          changes: ['Photos and videos are kept for 60 days instead of 90.'],
          matters: true,
        },
      ],
      kept: [{ id: '2026-11-22-0a1b2c3d4e5f', version: '2026-11-22', madeAt: NOW }],
    }),
  terms: () =>
    documentPage('en', 'terms', termsBody(OPERATOR), { holds: newest(TERMS), coming: [], kept: [] }),
  passcode: () => passcodePage('en', '/r/token/open', false),
  'passcode-wrong': () => passcodePage('en', '/r/token/open', true),
  ...clientPages,
  'client-over': () => guestOver('en'),
  'client-stale': () => guestTrouble('en', { status: 409, code: 'review-stale' }, '/r/token'),
  'client-connects': () =>
    connectPage('en', {
      label: 'Mr Bay',
      workspace: 'Harrow Lane Homes',
      path: '/c/token',
      logins: [
        { value: 'instagram', name: 'Instagram' },
        { value: 'instagram:facebook', name: 'Instagram (through Facebook)' },
        { value: 'linkedin', name: 'LinkedIn' },
      ],
    }),
  'client-goes-on': () => goOnPage('en', 'Instagram', 'https://instagram.example/authorize'),
  'data-deleted': () =>
    receipt('en', '4d1f8c0b9a7e63d25c10f4a8', [
      {
        id: 'd1',
        receipt: '4d1f8c0b9a7e63d25c10f4a8',
        what: 'workspace',
        subject: null,
        askedAt: NOW - DAY,
        doneAt: NOW - DAY + 90_000,
        lookAt: null,
        forgetAt: NOW + 365 * DAY,
        rows: { posts: 41, publications: 96, media: 212 },
        files: 212,
        bytes: 1_480_000_000,
        consents: [
          { platform: 'instagram', end: 'revoked' },
          { platform: 'x', end: 'unanswered' },
        ],
        auditSeq: 318,
        auditHash: '8e2b0c5f1d7a4936b0c5f1d7a49368e2b0c5f1d7a49368e2b0c5f1d7a49368e2',
      },
    ]),
};
