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
import { type GuestPost, reviewPage } from '../../worker/pages/review.ts';
import { termsBody } from '../../worker/pages/terms.ts';
import type { AccountFound } from '../../worker/providers/provider.ts';
import { CONSENT } from '../../worker/words/consent.ts';
import { FORGOTTEN } from '../../worker/words/forgotten.ts';
import type { PageLanguage } from '../../worker/words/language.ts';
import { open } from './review.ts';

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

const picture = (name: string) => ({
  sha256: name.padEnd(64, '0'),
  kind: 'image' as const,
  width: 1200,
  height: 800,
  alt: 'The house from the lake',
  subtitles: [],
  url: `/samples/${name}.1200.jpg`,
});
const shownTo = (change: Partial<GuestPost> = {}, may = true): GuestPost => {
  const { media, targets } = open;
  return {
    id: 'one',
    title: open.title,
    media,
    targets: targets.map(({ writers: _w, whyNot: _n, ...one }) => ({
      ...one,
      review: may ? ('client' as const) : ('approved' as const),
      mayApprove: may,
      mayAsk: true,
      isWritersOwn: false,
    })),
    words: [],
    comments: [],
    ...change,
  };
};
/** A video with choices of the platform's own, a poll, and a thread with a photo: what else a yes can be for. */
const settled: GuestPost = (() => {
  const { targets, ...post } = shownTo({ id: 'three', title: 'Cabin in the woods' });
  const [first] = targets as [GuestPost['targets'][number]];
  const [shot] = open.media;
  const video = { ...picture('villa-01'), kind: 'video' as const, seconds: 24, url: null };
  const spoken = { language: 'en', label: 'English', text: 'WEBVTT\n\n00:00.000 --> 00:04.000\nWelcome in.' };
  const on = (platform: 'linkedin' | 'tiktok' | 'x', change: Partial<typeof first>) => ({
    ...first,
    publicationId: platform,
    account: { ...first.account, platform },
    options: {},
    seenOnPhone: null,
    ...change,
  });
  const texts = ['A cabin in the woods, and nobody for miles.', 'It sleeps six. Ask us for a weekend.'];
  return {
    ...post,
    media: [...open.media, { ...video, subtitles: [spoken] }],
    targets: [
      on('tiktok', {
        kind: 'video',
        media: [video.sha256],
        options: {
          mode: 'direct',
          privacy: 'MUTUAL_FOLLOW_FRIENDS',
          comment: false,
          disclosure: true,
          yourBrand: true,
        },
      }),
      on('linkedin', {
        kind: 'poll',
        caption: 'Where would you spend a winter?',
        media: [],
        options: {
          visibility: 'CONNECTIONS',
          pollQuestion: 'Woods or water?',
          pollAnswer1: 'Woods',
          pollAnswer2: 'Water',
          pollDuration: 'SEVEN_DAYS',
          firstComment: 'We would choose both.',
        },
      }),
      on('x', {
        kind: 'thread',
        caption: texts.join('\n---\n'),
        media: shot ? [shot.sha256] : [],
        parts: texts.map((text, at) => ({ text, media: at === 0 && shot ? [shot.sha256] : [] })),
        options: { replies: 'following' },
      }),
    ],
  };
})();
const review = (posts: GuestPost[], said = '', lang: PageLanguage = 'en') =>
  reviewPage(lang, {
    label: 'Mr Bay',
    workspace: 'Harrow Lane Homes',
    timeZone: 'Europe/Berlin',
    path: '/r/token',
    posts,
    said,
  });

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
  'client-review': () =>
    review([
      shownTo(),
      shownTo(
        {
          id: 'two',
          title: 'Villa above the bay',
          media: [{ ...picture('villa-01'), url: null }],
          comments: [{ name: 'Ida Brandt', text: 'The video follows tomorrow.', at: NOW - DAY }],
          words: [{ decision: 'approved', name: 'Mr Bay', at: NOW - DAY / 2, note: 'Just right.' }],
        },
        false,
      ),
    ]),
  'client-approved': () =>
    review(
      [shownTo({ words: [{ decision: 'approved', name: 'Mr Bay', at: NOW, note: null }] }, false)],
      'approve',
    ),
  'client-review-de': () => review([shownTo()], 'changes', 'de'),
  'client-review-settings': () => review([settled]),
  'client-review-settings-de': () => review([settled], '', 'de'),
  'client-own-link': () => {
    const targets = shownTo().targets.map((one) => ({ ...one, mayApprove: false, isWritersOwn: true }));
    return review([shownTo({ targets })], '', 'de');
  },
  'client-nothing': () => review([], '', 'fr'),
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
